import type { ContactId } from "../../../pipeline/rescreen.ts";
import type { Queryable } from "../../../ports.ts";
import type { Suppression } from "../../../suppress/suppression.ts";
import { coveredBy, covering } from "../covering.ts";

/**
 * The contacts that the suppressions cover, on every list in their scope. A contact whose person key is its fold key
 * has none of its own: there the fold key stands for both.
 */
export async function findCovered(db: Queryable, suppressions: readonly Suppression[]): Promise<ContactId[]> {
  const { rows } = await db.query<ContactId>(
    `${coveredBy(
      `unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
         as s (fold_key, person_key, reason, scope_kind, scope_id)`,
    )} order by list, row`,
    [
      suppressions.map((s) => s.address.fold),
      suppressions.map((s) => s.address.person),
      suppressions.map((s) => s.reason),
      suppressions.map((s) => s.scope.kind),
      suppressions.map((s) => s.scope.id),
    ],
  );
  return rows;
}

/** The contacts of a list, from row `from` up to and including row `to`, that a live suppression covers. */
export async function findBarred(
  db: Queryable,
  list: string,
  from: number,
  to: number,
): Promise<ContactId[]> {
  const { rows } = await db.query<ContactId>(
    `with c as materialized (
       select c.list, c.row, l.account, c.fold_key, c.person_key
       from contact c join list l on l.id = c.list
       where c.list = $1 and c.row between $2 and $3 and c.fold_key is not null)
     select distinct list, row from (${covering("c", "a.list, a.row")}) found order by list, row`,
    [list, from, to],
  );
  return rows;
}
