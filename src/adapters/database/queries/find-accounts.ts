import type { Queryable } from "../../../ports.ts";

/** Of these ids, those that are accounts'. */
export async function findAccounts(db: Queryable, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ id: string }>("select id from account where id = any($1)", [ids]);
  return new Set(rows.map(({ id }) => id));
}
