import { copyContacts } from "../adapters/database/queries/copy-contacts.ts";
import { findContacts } from "../adapters/database/queries/find-contacts.ts";
import { findBarred } from "../adapters/database/queries/find-covered.ts";
import { findNearestId, isKnown } from "../adapters/database/queries/find-names.ts";
import { insertList } from "../adapters/database/queries/insert-list.ts";
import { findLastRow, findList } from "../adapters/database/queries/list-lists.ts";
import { loadUnhandledRecords } from "../adapters/database/queries/load-unhandled-records.ts";
import { findCoveringSuppressions } from "../adapters/database/queries/lock-contacts.ts";
import { updateListRows } from "../adapters/database/queries/update-list.ts";
import { decodeRecord } from "../adapters/event-log/codec.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import type { ExportPorts } from "../desk/export-list.ts";
import type { UploadPorts } from "../desk/upload-list.ts";
import type { LookUpPorts } from "../pipeline/look-up.ts";
import type { Heed } from "../wiring.ts";
import { unlimited } from "./suppress.ts";

/** What asking for accounts and lists by their ids asks of the world. */
export const lookUp: LookUpPorts = { isKnown, findNearestId };

/** What taking a list in asks of the world. */
export async function uploadPorts(
  heed: Pick<Heed, "database" | "hashAddress" | "clock" | "newId">,
): Promise<UploadPorts> {
  const database = await heed.database();
  return {
    transaction: (work) => database.transaction(work, unlimited),
    ...lookUp,
    insertList,
    copyContacts,
    updateListRows,
    hashAddress: await heed.hashAddress(),
    appendEvents,
    clock: heed.clock,
    newId: heed.newId,
  };
}

/** What handing a list out asks of the world. */
export async function exportPorts(heed: Pick<Heed, "database">): Promise<ExportPorts> {
  const database = await heed.database();
  return {
    snapshot: (work) =>
      database.transaction(async (tx) => {
        await tx.query("set transaction isolation level repeatable read");
        return work(tx);
      }, unlimited),
    findList,
    findNearestId,
    findLastRow,
    findContacts,
    findBarred,
    findCoveringSuppressions,
    loadUnhandledRecords,
    decodeRecord,
  };
}
