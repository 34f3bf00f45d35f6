import type { ContactId } from "../../../pipeline/rescreen.ts";
import type { Queryable } from "../../../ports.ts";
import { personReasons } from "../../../suppress/scope.ts";
import type { Suppression } from "../../../suppress/suppression.ts";

/**
 * The contacts that the suppressions cover, on every list in their scope. A contact whose person key is its fold key
 * has none of its own: there the fold key stands for both.
 */
export async function findCovered(db: Queryable, suppressions: readonly Suppression[]): Promise<ContactId[]> {
  const { rows } = await db.query<ContactId>(
    `with s as (
       select * from unnest($1::text[], $2::text[], $3::boolean[], $4::text[], $5::text[])
         as s (fold, person, follows_person, scope_kind, scope_id)),
     found as (
       select c.list, c.row, s.scope_kind, s.scope_id from s join contact c
         on left(c.fold_key, 21) = left(s.fold, 21) and c.fold_key = s.fold
       union all
       select c.list, c.row, s.scope_kind, s.scope_id from s join contact c
         on left(c.fold_key, 21) = left(s.person, 21) and c.fold_key = s.person
       where s.follows_person and s.person <> s.fold
       union all
       select c.list, c.row, s.scope_kind, s.scope_id from s join contact c on c.person_key = s.person
       where s.follows_person)
     select distinct f.list, f.row from found f join list l on l.id = f.list
     where f.scope_kind = 'all' or f.scope_kind = 'account' and f.scope_id = l.account
       or f.scope_kind = 'list' and f.scope_id = l.id
     order by f.list, f.row`,
    [
      suppressions.map((s) => s.address.fold),
      suppressions.map((s) => s.address.person),
      suppressions.map((s) => personReasons.includes(s.reason)),
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
       where c.list = $1 and c.row between $2 and $3 and c.fold_key is not null),
     found as (
       select c.list, c.row, c.account, s.scope_kind, s.scope_id
       from c join suppression s on s.fold_key = c.fold_key where s.lifted_at is null
       union all
       select c.list, c.row, c.account, s.scope_kind, s.scope_id
       from c join suppression s on s.person_key = coalesce(c.person_key, c.fold_key)
       where s.lifted_at is null and s.reason = any($4))
     select distinct list, row from found
     where scope_kind = 'all' or scope_kind = 'account' and scope_id = account
       or scope_kind = 'list' and scope_id = list
     order by list, row`,
    [list, from, to, personReasons],
  );
  return rows;
}
