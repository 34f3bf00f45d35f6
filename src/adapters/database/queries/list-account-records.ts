import type { AccountRecord } from "../../../desk/list-accounts.ts";
import type { Queryable } from "../../../ports.ts";

export async function listAccountRecords(db: Queryable): Promise<AccountRecord[]> {
  const { rows } = await db.query<AccountRecord>(
    `select id as account, name, added_at as "addedAt",
       (select count(*) from list l where l.account = a.id) as lists,
       (select count(*) from mailing m where m.account = a.id) as mailings
     from account a order by id`,
  );
  return rows;
}
