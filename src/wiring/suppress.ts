import { announceSuppressing, awaitSuppressing } from "../adapters/database/queries/await-suppressing.ts";
import { findBarred, findCovered } from "../adapters/database/queries/find-covered.ts";
import { insertSuppressions } from "../adapters/database/queries/insert-suppressions.ts";
import { liftSuppression } from "../adapters/database/queries/lift-suppression.ts";
import { countContacts, findLastRow, findList } from "../adapters/database/queries/list-lists.ts";
import {
  findCoveringSuppressions,
  lockContacts,
  updateVerdicts,
} from "../adapters/database/queries/lock-contacts.ts";
import { findDuplicates, updateDuplicates } from "../adapters/database/queries/update-duplicates.ts";
import { updateListScreened } from "../adapters/database/queries/update-list.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import type { ReleasePorts } from "../pipeline/release.ts";
import type { ScreenPorts } from "../pipeline/screen.ts";
import type { Heed } from "../wiring.ts";

/** Minutes pass over a list of ten million rows. */
export const unlimited = { statementTimeoutMs: 0, idleInTransactionTimeoutMs: 0 };

const rescreenPorts = { lockContacts, findCoveringSuppressions, updateVerdicts };

/** What making suppressions and lifting them asks of the world. */
export const suppressPorts = ({ clock, newId }: Pick<Heed, "clock" | "newId">): ReleasePorts => ({
  ...rescreenPorts,
  announceSuppressing,
  insertSuppressions,
  liftSuppression,
  findCovered,
  findList,
  appendEvents,
  clock,
  newId,
});

/** What screening a list asks of the world. */
export async function screenPorts(heed: Pick<Heed, "database" | "clock" | "newId">): Promise<ScreenPorts> {
  const database = await heed.database();
  const { clock, newId } = heed;
  return {
    ...rescreenPorts,
    transaction: (work) => database.transaction(work, unlimited),
    findLastRow,
    awaitSuppressing,
    findDuplicates,
    updateDuplicates,
    findBarred,
    countContacts,
    updateListScreened,
    appendEvents,
    clock,
    newId,
  };
}
