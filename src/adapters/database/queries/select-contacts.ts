import type { AddressKeys, Scope } from "../../../generated/events.ts";
import type { EvidenceLack } from "../../../permission/evidence.ts";
import type { Permission } from "../../../permission/permission.ts";
import type { ContactReason, ContactState } from "../../../permission/screening.ts";
import type { StoredContact } from "../../../pipeline/export.ts";
import type { Queryable } from "../../../ports.ts";

interface ContactRow {
  list: string;
  account: string;
  row: number;
  value: string;
  fold_key: string | null;
  person_key: string | null;
  permission: Permission;
  permission_lack: EvidenceLack | null;
  state: ContactState;
  reason: ContactReason;
  since: Date | null;
  scope_kind: Scope["kind"] | null;
  scope_id: string | null;
  duplicate_of: number | null;
}

const columns = `c.row, c.value, c.fold_key, c.person_key, c.permission, c.permission_lack, c.state, c.reason, c.since,
  c.scope_kind, c.scope_id, c.duplicate_of`;

/** The contacts of rows `from` up to and including `to`, in order. */
export async function selectContacts(
  db: Queryable,
  list: string,
  from: number,
  to: number,
): Promise<StoredContact[]> {
  const { rows } = await db.query<ContactRow>(
    `select ${columns} from contact c where c.list = $1 and c.row between $2 and $3 order by c.row`,
    [list, from, to],
  );
  return rows.map(contactOf);
}

/** Where an address stands: all contacts with its person key, on all lists or those of one account. */
export async function selectContactsOf(
  db: Queryable,
  address: AddressKeys,
  account: string | null,
): Promise<(StoredContact & { list: string; account: string; isSameSpelling: boolean })[]> {
  const { rows } = await db.query<ContactRow>(
    `select c.list, l.account, ${columns}
     from contact c join list l on l.id = c.list
     where (left(c.fold_key, 21) = left($1, 21) and c.fold_key = $1
         or left(c.fold_key, 21) = left($2, 21) and c.fold_key = $2 or c.person_key = $2)
       and l.account = coalesce($3, l.account)
     order by c.list, c.row`,
    [address.fold, address.person, account],
  );
  return rows.map((row) => ({
    ...contactOf(row),
    list: row.list,
    account: row.account,
    isSameSpelling: row.fold_key === address.fold,
  }));
}

function contactOf(row: ContactRow): StoredContact {
  return {
    row: row.row,
    value: row.value,
    foldKey: row.fold_key,
    personKey: row.person_key,
    permission: row.permission,
    lack: row.permission_lack,
    duplicateOf: row.duplicate_of,
    verdict: {
      state: row.state,
      reason: row.reason,
      since: row.since,
      scope: row.scope_kind === null ? null : { kind: row.scope_kind, id: row.scope_id },
    },
  };
}
