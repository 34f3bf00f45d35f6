import type { DuplicateRow } from "../../../pipeline/screen.ts";
import type { Queryable, Transaction } from "../../../ports.ts";

const batchSize = 20_000;

/**
 * The rows whose address stands on the list in an earlier row, in batches. One pass over the list through a cursor,
 * which lives as long as the transaction.
 */
export async function* findDuplicates(
  tx: Transaction,
  list: string,
): AsyncGenerator<readonly DuplicateRow[]> {
  // The pass sorts the list's keys: with more memory it does so in fewer rounds over the disk.
  await tx.query("set local work_mem = '64MB'");
  await tx.query(
    `declare duplicates no scroll cursor for
     select row, first from (
       select row, min(row) over (partition by fold_key) as first
       from contact where list = $1 and fold_key is not null) c
     where row > first`,
    [list],
  );
  for (;;) {
    const { rows } = await tx.query<DuplicateRow>(`fetch ${batchSize} from duplicates`);
    if (rows.length === 0) break;
    yield rows;
  }
  await tx.query("close duplicates");
}

/** Marks rows as duplicates, whatever they were. What suppressions make of them is for the screening. */
export async function updateDuplicates(
  db: Queryable,
  list: string,
  duplicates: readonly DuplicateRow[],
): Promise<void> {
  await db.query(
    `update contact c
     set duplicate_of = d.first, state = 'duplicate', reason = 'duplicate', since = null, scope_kind = null,
       scope_id = null
     from unnest($2::bigint[], $3::bigint[]) as d (row, first)
     where c.list = $1 and c.row = d.row`,
    [list, duplicates.map(({ row }) => row), duplicates.map(({ first }) => first)],
  );
}
