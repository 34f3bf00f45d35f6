import type { Queryable } from "../../../ports.ts";

/** True for the first that asks after `ms` have passed since it was true last. */
export async function acquireUpkeep(db: Queryable, ms: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into upkeep_claim as last (claimed_at) values (now())
     on conflict (singleton) do update set claimed_at = excluded.claimed_at
     where last.claimed_at <= now() - $1 * interval '1 millisecond'`,
    [ms],
  );
  return rowCount === 1;
}
