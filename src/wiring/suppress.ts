import { announceSuppressing, awaitSuppressing } from "../adapters/database/queries/await-suppressing.ts";
import { findBarred, findCovered } from "../adapters/database/queries/find-contacts.ts";
import { insertSuppressions } from "../adapters/database/queries/insert-suppressions.ts";
import { markDuplicates } from "../adapters/database/queries/mark-duplicates.ts";
import {
  coveringSuppressions,
  lockContacts,
  updateVerdicts,
} from "../adapters/database/queries/rescreen-contacts.ts";
import { countContacts, lastRow } from "../adapters/database/queries/select-lists.ts";
import { setScreened } from "../adapters/database/queries/update-list.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import type { ScreenPorts } from "../pipeline/screen.ts";
import type { SuppressPorts } from "../pipeline/suppress.ts";
import type { Heed } from "../wiring.ts";

const rescreenPorts = { lockContacts, coveringSuppressions, updateVerdicts };

/** What making suppressions asks of the world. */
export const suppressPorts = ({ clock, newId }: Heed): SuppressPorts => ({
  ...rescreenPorts,
  announceSuppressing,
  insertSuppressions,
  findCovered,
  appendEvents,
  clock,
  newId,
});

/** What screening a list asks of the world. */
export async function screenPorts(heed: Heed): Promise<ScreenPorts> {
  const database = await heed.database();
  const { clock, newId } = heed;
  return {
    ...rescreenPorts,
    transaction: (work) => database.transaction(work),
    lastRow,
    awaitSuppressing,
    markDuplicates,
    findBarred,
    countContacts,
    setScreened,
    appendEvents,
    clock,
    newId,
  };
}
