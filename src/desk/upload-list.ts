import { PortError } from "../errors.ts";
import type { ListPreviewed, ListUploaded } from "../generated/views.ts";
import type { ContactReason, ContactState } from "../permission/screening.ts";
import { type Contact, contactOf, type ListRow, type UploadedList } from "../pipeline/list-row.ts";
import { type LookUpPorts, requireKnown } from "../pipeline/look-up.ts";
import type {
  AppendEvents,
  Clock,
  HashAddress,
  NewId,
  Queryable,
  RunTransaction,
  Transaction,
} from "../ports.ts";

/** A list as the customer hands it in. */
export interface ListUpload {
  readonly list: string;
  readonly account: string;
  readonly name: string;
  /** The customer vouches for the permission of the whole list. */
  readonly vouched: boolean;
}

export interface UploadPorts extends LookUpPorts {
  /** Without a time limit: ten million rows take minutes. */
  readonly transaction: RunTransaction;
  /** False where a list of that id exists already. */
  insertList(tx: Transaction, list: ListUpload & { uploadedAt: Date }): Promise<boolean>;
  /** Streams the contacts of one list into the database; gives their number. */
  copyContacts(tx: Transaction, list: string, contacts: AsyncIterable<readonly Contact[]>): Promise<number>;
  updateListRows(tx: Transaction, list: string, rows: number): Promise<void>;
  readonly hashAddress: HashAddress;
  readonly appendEvents: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface UploadResult extends ListUploaded {
  tally: RowTally[];
}

export interface UploadPreview extends ListPreviewed {
  tally: RowTally[];
}

/** How many rows the file alone brings into a state for a reason, the largest number first. */
export interface RowTally {
  readonly state: ContactState;
  readonly reason: ContactReason;
  readonly rows: number;
  /** The first few of them. */
  readonly first: number[];
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
    await requireKnown(ports, tx, "account", upload.account);
    if (!(await ports.insertList(tx, { ...upload, uploadedAt }))) throw taken(upload.list);
    const tally = tallyRows();
    const contacts = contactsOf(rows, { ...upload, uploadedAt }, ports.hashAddress, tally.add);
    const count = await ports.copyContacts(tx, upload.list, contacts);
    if (count === 0) {
      throw new PortError("malformed", `The file for list ${upload.list} has a header and no rows.`);
    }
    await ports.updateListRows(tx, upload.list, count);
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
    return { list: upload.list, account: upload.account, rows: count, tally: tally.rows() };
  });
}

function taken(list: string): PortError {
  return new PortError("malformed", `There is a list ${list} already: choose another id with --list.`);
}

/**
 * What an upload would make of a file by itself: duplicates and suppressions are for the screening.
 *
 * @param upload `list` is null where its id is still to be found.
 * @throws PortError where the upload would be refused for its account or list.
 */
export async function previewUpload(
  ports: LookUpPorts,
  db: Queryable,
  {
    account,
    ...upload
  }: Omit<UploadedList, "list"> & { readonly account: string; readonly list: string | null },
  rows: AsyncIterable<readonly ListRow[]>,
): Promise<UploadPreview> {
  await requireKnown(ports, db, "account", account);
  if (upload.list !== null && (await ports.isKnown(db, "list", upload.list))) throw taken(upload.list);
  const list = { ...upload, list: upload.list ?? "dry-run" };
  const tally = tallyRows();
  for await (const batch of rows) {
    for (const row of batch) tally.add(contactOf(row, list, (key) => key));
  }
  const found = tally.rows();
  return { account, rows: found.reduce((sum, entry) => sum + entry.rows, 0), tally: found };
}

async function* contactsOf(
  batches: AsyncIterable<readonly ListRow[]>,
  list: UploadedList,
  hashAddress: HashAddress,
  seen: (contact: Contact) => void,
): AsyncGenerator<readonly Contact[]> {
  for await (const batch of batches) {
    yield batch.map((row) => {
      const contact = contactOf(row, list, hashAddress);
      seen(contact);
      return contact;
    });
  }
}

const firstRows = 5;

function tallyRows(): { add: (contact: Contact) => void; rows: () => RowTally[] } {
  const tally = new Map<ContactReason, { state: ContactState; rows: number; first: number[] }>();
  return {
    add: ({ row, verdict: { state, reason } }) => {
      let known = tally.get(reason);
      if (!known) tally.set(reason, (known = { state, rows: 0, first: [] }));
      if (++known.rows <= firstRows) known.first.push(row);
    },
    rows: () => [...tally].map(([reason, known]) => ({ reason, ...known })).sort((a, b) => b.rows - a.rows),
  };
}
