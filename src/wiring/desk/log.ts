import { dropParked } from "../../adapters/database/queries/drop-parked.ts";
import { findParked as loadParked } from "../../adapters/database/queries/find-parked.ts";
import { forgetGroup as storeForgotten } from "../../adapters/database/queries/forget-group.ts";
import { insertDecision } from "../../adapters/database/queries/insert-decision.ts";
import { listParked as selectParked } from "../../adapters/database/queries/list-parked.ts";
import { replayParked } from "../../adapters/database/queries/replay-parked.ts";
import { resetRelayPositions } from "../../adapters/database/queries/reset-relay-positions.ts";
import type { Actor } from "../../desk/actor.ts";
import { forgetGroup } from "../../desk/forget-group.ts";
import { findParked, listParked, type ListParkedPorts, type ParkedRow } from "../../desk/list-parked.ts";
import { resetRelay } from "../../desk/reset-relay.ts";
import { type Settled, settleParked } from "../../desk/settle-parked.ts";
import type { Heed } from "../../wiring.ts";

/** What people do about the event log, its readers and its copy on Kafka. */
export const logDesk = (heed: Pick<Heed, "database" | "clock">) => {
  const deciding = async () => {
    const { transaction } = await heed.database();
    return { transaction, recordDecision: insertDecision, clock: heed.clock };
  };
  const listing = async (): Promise<ListParkedPorts> => {
    const database = await heed.database();
    return { listParked: (which) => selectParked(database, which) };
  };
  return {
    listParked: async (state: ParkedRow["state"]) => listParked(await listing(), state),
    findParked: async (id: string) => {
      const database = await heed.database();
      return findParked({ findParked: (one) => loadParked(database, one) }, id);
    },
    settleParked: async (ids: readonly string[] | "all", as: Settled, actor: Actor) =>
      settleParked({ ...(await deciding()), ...(await listing()), replayParked, dropParked }, ids, as, actor),
    forgetGroup: async (group: string, actor: Actor) =>
      forgetGroup({ ...(await deciding()), forgetGroup: storeForgotten }, group, actor),
    resetRelay: async (topics: readonly string[] | "all", actor: Actor) =>
      resetRelay({ ...(await deciding()), resetRelayPositions }, topics, actor),
  };
};
