import { announceSuppressing, awaitSuppressing } from "../adapters/database/queries/await-suppressing.ts";
import { findBarred, findCovered } from "../adapters/database/queries/find-contacts.ts";
import { insertSuppressions } from "../adapters/database/queries/insert-suppressions.ts";
import { liftSuppression } from "../adapters/database/queries/lift-suppression.ts";
import { findDuplicates, markDuplicates } from "../adapters/database/queries/mark-duplicates.ts";
import {
  coveringSuppressions,
  lockContacts,
  updateVerdicts,
} from "../adapters/database/queries/rescreen-contacts.ts";
import { countContacts, lastRow, selectList } from "../adapters/database/queries/select-lists.ts";
import { setScreened } from "../adapters/database/queries/update-list.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import type { ReleasePorts } from "../pipeline/release.ts";
import type { ScreenPorts } from "../pipeline/screen.ts";
import type { Heed } from "../wiring.ts";

/** Minutes pass over a list of ten million rows. */
export const unlimited = { statementTimeoutMs: 0, idleInTransactionTimeoutMs: 0 };

const rescreenPorts = { lockContacts, coveringSuppressions, updateVerdicts };

/** What making suppressions and lifting them asks of the world. */
export const suppressPorts = ({ clock, newId }: Pick<Heed, "clock" | "newId">): ReleasePorts => ({
  ...rescreenPorts,
  announceSuppressing,
  insertSuppressions,
  liftSuppression,
  findCovered,
  selectList,
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
    lastRow,
    awaitSuppressing,
    findDuplicates,
    markDuplicates,
    findBarred,
    countContacts,
    setScreened,
    appendEvents,
    clock,
    newId,
  };
}
