import type { FoundContact } from "../../../desk/check-address.ts";
import type { StoredContact } from "../../../desk/export-list.ts";
import type { AddressKeys } from "../../../generated/events.ts";
import type { Queryable } from "../../../ports.ts";
import { contactColumns, contactOf, type ContactRow } from "./rows/contact.ts";

/** The contacts of rows `from` up to and including `to`, in order. */
export async function findContacts(
  db: Queryable,
  list: string,
  from: number,
  to: number,
): Promise<StoredContact[]> {
  const { rows } = await db.query<ContactRow>(
    `select ${contactColumns} from contact c where c.list = $1 and c.row between $2 and $3 order by c.row`,
    [list, from, to],
  );
  return rows.map(contactOf);
}

/** Where an address stands: all contacts with its person key, on all lists or those of one account. */
export async function findContactsOf(
  db: Queryable,
  address: AddressKeys,
  account: string | null,
): Promise<FoundContact[]> {
  const { rows } = await db.query<ContactRow & { list: string; account: string }>(
    `select c.list, l.account, ${contactColumns}
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
