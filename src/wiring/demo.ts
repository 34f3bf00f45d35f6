import { countReports } from "../adapters/database/queries/count-reports.ts";
import { countContacts } from "../adapters/database/queries/list-lists.ts";
import { listSuppressionDelays } from "../adapters/database/queries/list-suppression-delays.ts";
import { listWaitingReports } from "../adapters/database/queries/list-waiting-reports.ts";
import { readLag } from "../adapters/event-log/postgres/lag.ts";
import type { Heed } from "../wiring.ts";

/** What `heed demo` alone asks: it reads the whole log, and tells what came of each invented mail. */
export async function demoQuestions(heed: Pick<Heed, "database">) {
  const database = await heed.database();
  return {
    countReports: () => countReports(database),
    countContacts: (list: string) => countContacts(database, list),
    listSuppressionDelays: () => listSuppressionDelays(database),
    listWaitingReports: (limit: number) => listWaitingReports(database, limit),
    /** Whether no event waits for any worker. */
    isIdle: async () => (await readLag(database)).every((partition) => partition.lag === 0),
  };
}
