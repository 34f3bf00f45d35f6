import { PortError } from "../errors.ts";
import type { AppendEvents, Clock, HashAddress, NewId, RunTransaction, Transaction } from "../ports.ts";
import { type Contact, contactOf, type ListRow, type UploadedList } from "./list-row.ts";

/** A list as the customer hands it in. */
export interface ListUpload {
  readonly list: string;
  readonly account: string;
  readonly name: string;
  /** The customer vouches for the permission of the whole list. */
  readonly vouched: boolean;
}

export interface UploadPorts {
  /** Without a time limit: ten million rows take minutes. */
  readonly transaction: RunTransaction;
  /** Whether the account is known. */
  hasAccount(tx: Transaction, account: string): Promise<boolean>;
  /** False where a list of that id exists already. */
  insertList(tx: Transaction, list: ListUpload & { uploadedAt: Date }): Promise<boolean>;
  /** Streams the contacts of one list into the database; gives their number. */
  copyContacts(tx: Transaction, list: string, contacts: AsyncIterable<readonly Contact[]>): Promise<number>;
  setListRows(tx: Transaction, list: string, rows: number): Promise<void>;
  readonly hashAddress: HashAddress;
  readonly appendEvents: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface UploadResult {
  readonly list: string;
  readonly account: string;
  readonly rows: number;
}

/**
 * Takes a list in: list, contacts and `list.uploaded` appear in one transaction, so that a crash leaves nothing half
 * done. Screening follows the event. An upload never lifts a suppression.
 *
 * @param source names who asks: "/cli/lists".
 * @throws PortError `missing` for an unknown account, `malformed` for a list id that is taken or a file without rows.
 */
export function uploadList(
  ports: UploadPorts,
  upload: ListUpload,
  rows: AsyncIterable<readonly ListRow[]>,
  source: string,
): Promise<UploadResult> {
  return ports.transaction(async (tx) => {
    const uploadedAt = ports.clock();
    if (!(await ports.hasAccount(tx, upload.account))) {
      throw new PortError(
        "missing",
        `There is no account ${upload.account}: add it with \`heed accounts add ${upload.account}\`.`,
      );
    }
    if (!(await ports.insertList(tx, { ...upload, uploadedAt }))) {
      throw new PortError(
        "malformed",
        `There is a list ${upload.list} already: choose another id with --list.`,
      );
    }
    const contacts = contactsOf(rows, { ...upload, uploadedAt }, ports.hashAddress);
    const count = await ports.copyContacts(tx, upload.list, contacts);
    if (count === 0) {
      throw new PortError("malformed", `The file for list ${upload.list} has a header and no rows.`);
    }
    await ports.setListRows(tx, upload.list, count);
    await ports.appendEvents(tx, [
      {
        id: ports.newId(),
        type: "heed.list.uploaded.v1",
        source,
        time: uploadedAt.toISOString(),
        data: {
          list: upload.list,
          account: upload.account,
          rows: count,
          vouched: upload.vouched,
          uploadedAt: uploadedAt.toISOString(),
        },
      },
    ]);
    return { list: upload.list, account: upload.account, rows: count };
  });
}

async function* contactsOf(
  batches: AsyncIterable<readonly ListRow[]>,
  list: UploadedList,
  hashAddress: HashAddress,
): AsyncGenerator<readonly Contact[]> {
  for await (const batch of batches) yield batch.map((row) => contactOf(row, list, hashAddress));
}
