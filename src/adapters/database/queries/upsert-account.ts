import type { Queryable } from "../../../ports.ts";

/** Adds the account, or renames it where a name is given; gives whether it is new. */
export async function upsertAccount(
  db: Queryable,
  { account, name }: { account: string; name: string | null },
): Promise<{ isNew: boolean }> {
  const { rows } = await db.query<{ isNew: boolean }>(
    `insert into account as a (id, name) values ($1, coalesce($2, $1))
     on conflict (id) do update set name = coalesce($2, a.name)
     returning xmax = 0 as "isNew"`,
    [account, name],
  );
  return { isNew: rows[0]?.isNew === true };
}
