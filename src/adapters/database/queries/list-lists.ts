import type { ListRecord } from "../../../desk/list-lists.ts";
import type { ContactState } from "../../../permission/screening.ts";
import type { ContactCount } from "../../../pipeline/screen.ts";
import type { Queryable } from "../../../ports.ts";

const columns = `id as list, account, name, state, vouched, rows, uploaded_at as "uploadedAt", screened_at as "screenedAt"`;

export async function findList(db: Queryable, list: string): Promise<ListRecord | null> {
  const { rows } = await db.query<ListRecord>(`select ${columns} from list where id = $1`, [list]);
  return rows[0] ?? null;
}

/** All lists, of one account or of all, the newest first. */
export async function listLists(db: Queryable, account: string | null): Promise<ListRecord[]> {
  const { rows } = await db.query<ListRecord>(
    `select ${columns} from list where account = coalesce($1, account) order by uploaded_at desc, id`,
    [account],
  );
  return rows;
}

export async function countContacts(db: Queryable, list: string): Promise<ContactCount[]> {
  const { rows } = await db.query<{ state: ContactState; reason: string; contacts: number }>(
    `select state, reason, count(*) as contacts from contact where list = $1
     group by state, reason order by state, contacts desc`,
    [list],
  );
  return rows;
}

/** The list's last row; null where the list is gone. */
export async function findLastRow(db: Queryable, list: string): Promise<number | null> {
  const { rows } = await db.query<{ last: number }>(
    `select coalesce((select max(row) from contact where list = l.id), 0) as last from list l where id = $1`,
    [list],
  );
  return rows[0]?.last ?? null;
}
