import { closeFlood, loadHeld, lockFlood } from "../../adapters/database/queries/close-flood.ts";
import { insertDecision } from "../../adapters/database/queries/insert-decision.ts";
import { listFloodMembers as selectMembers } from "../../adapters/database/queries/list-flood-members.ts";
import { listFloods as selectFloods } from "../../adapters/database/queries/list-floods.ts";
import type { Actor } from "../../desk/actor.ts";
import { decideFlood, type FloodDecision } from "../../desk/decide-flood.ts";
import { listFloodMembers } from "../../desk/list-flood-members.ts";
import { findFlood, listFloods, type ListFloodsPorts } from "../../desk/list-floods.ts";
import type { Heed } from "../../wiring.ts";
import { suppressPorts, unlimited } from "../suppress.ts";

export const floodDesk = (heed: Pick<Heed, "database" | "clock" | "newId">) => {
  const listPorts = async (): Promise<ListFloodsPorts> => {
    const database = await heed.database();
    return { listFloods: (which) => selectFloods(database, which) };
  };
  return {
    listFloods: async (all: boolean) => listFloods(await listPorts(), all),
    findFlood: async (id: string) => findFlood(await listPorts(), id),
    listFloodMembers: async (flood: string) => {
      const database = await heed.database();
      return listFloodMembers({ listFloodMembers: (id, after) => selectMembers(database, id, after) }, flood);
    },
    decideFlood: async (asked: { flood: string; decision: FloodDecision; why: string }, actor: Actor) => {
      const database = await heed.database();
      const ports = {
        ...suppressPorts(heed),
        transaction: <T>(work: Parameters<typeof database.transaction<T>>[0]) =>
          database.transaction(work, unlimited),
        lockFlood,
        loadHeld,
        closeFlood,
        recordDecision: insertDecision,
      };
      return decideFlood(ports, asked, actor);
    },
  };
};
