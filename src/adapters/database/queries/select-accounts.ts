import type { Queryable } from "../../../ports.ts";

export interface AccountRecord {
  readonly account: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly lists: number;
  readonly mailings: number;
}

export async function selectAccounts(db: Queryable): Promise<AccountRecord[]> {
  const { rows } = await db.query<AccountRecord>(
    `select id as account, name, added_at as "addedAt",
       (select count(*) from list l where l.account = a.id) as lists,
       (select count(*) from mailing m where m.account = a.id) as mailings
     from account a order by id`,
  );
  return rows;
}
