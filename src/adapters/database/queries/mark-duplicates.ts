import type { Queryable } from "../../../ports.ts";

/**
 * Marks the later rows of up to `max` addresses that stand on the list more than once; gives the number of rows, 0
 * when none is left. The first row keeps its state. What suppressions make of the marked rows is for the screening.
 */
export async function markDuplicates(db: Queryable, list: string, max: number): Promise<number> {
  const { rowCount } = await db.query(
    `with repeated as materialized (
       select fold_key, min(row) as first from contact
       where list = $1 and fold_key is not null and duplicate_of is null
       group by fold_key having count(*) > 1 limit $2)
     update contact c
     set duplicate_of = r.first, state = 'duplicate', reason = 'duplicate', since = null, scope_kind = null,
       scope_id = null
     from repeated r
     where c.list = $1 and c.fold_key = r.fold_key and c.row > r.first`,
    [list, max],
  );
  return rowCount;
}
