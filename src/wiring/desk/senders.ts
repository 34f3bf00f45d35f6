import { countNotSpam } from "../../adapters/database/queries/count-not-spam.ts";
import { decideStanding as storeStanding } from "../../adapters/database/queries/decide-standing.ts";
import { insertDecision } from "../../adapters/database/queries/insert-decision.ts";
import { listSenderStandings } from "../../adapters/database/queries/list-sender-standings.ts";
import { loadSenderNumbers } from "../../adapters/database/queries/load-sender-numbers.ts";
import { lockSenderStandings } from "../../adapters/database/queries/lock-sender-standings.ts";
import { appendEvents } from "../../adapters/event-log/postgres/append-events.ts";
import type { Actor } from "../../desk/actor.ts";
import { decideStanding } from "../../desk/decide-standing.ts";
import { listSenders } from "../../desk/list-senders.ts";
import type { StandingAct } from "../../standing/standing.ts";
import type { Heed } from "../../wiring.ts";
import { lookUp } from "../lists.ts";

export const senderDesk = (heed: Pick<Heed, "database" | "clock" | "newId">) => ({
  listSenders: async () => {
    const database = await heed.database();
    return listSenders({
      listSenderStandings: () => listSenderStandings(database),
      loadSenderNumbers: (accounts, since) => loadSenderNumbers(database, accounts, since),
      countNotSpam: (accounts, since) => countNotSpam(database, accounts, since),
      clock: heed.clock,
    });
  },
  decideStanding: async (asked: { account: string; act: StandingAct; why: string }, actor: Actor) => {
    const database = await heed.database();
    const ports = {
      transaction: database.transaction,
      lookUp,
      lockSenderStandings,
      decideStanding: storeStanding,
      recordDecision: insertDecision,
      appendEvents,
      clock: heed.clock,
      newId: heed.newId,
    };
    return decideStanding(ports, asked, actor);
  },
});
