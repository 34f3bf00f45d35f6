import { acquireUpkeep } from "../adapters/database/queries/acquire-upkeep.ts";
import { dropOldClaims } from "../adapters/database/queries/drop-old-claims.ts";
import { registerGroup } from "../adapters/database/queries/register-group.ts";
import { dropOldRecords } from "../adapters/event-log/postgres/retention.ts";
import { pipelineGroups } from "../pipeline/groups.ts";
import { upkeep } from "../pipeline/upkeep.ts";
import type { Heed } from "../wiring.ts";
import { unlimited } from "./suppress.ts";

/** Lets old records and mails go, as the settings say, until the signal aborts. */
export async function keepTidy(heed: Heed, signal: AbortSignal): Promise<void> {
  const database = await heed.database();
  await upkeep(
    {
      claim: (ms) => acquireUpkeep(database, ms),
      registerGroups: () =>
        database.transaction(async (tx) => {
          for (const [group, topics] of pipelineGroups) await registerGroup(tx, group, topics);
        }),
      dropOldRecords: (days) => dropOldRecords((work) => database.transaction(work), days),
      dropRaw: (months) => database.transaction((tx) => heed.rawStore.drop(tx, months), unlimited),
      dropOldClaims: () => database.transaction(dropOldClaims, unlimited),
      sleep: heed.sleep,
      random: Math.random,
      log: heed.log,
    },
    heed.config.retention,
    signal,
  );
}
