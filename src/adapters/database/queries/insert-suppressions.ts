import type { Queryable } from "../../../ports.ts";
import type { NewSuppression } from "../../../suppress/suppression.ts";

/**
 * Inserts the suppressions whose subject is not barred yet, and gives those. Of the others the earlier cause stays. A
 * cause that was lifted is not inserted again. One proposal a subject.
 */
export async function insertSuppressions<S extends NewSuppression & { why: string | null }>(
  db: Queryable,
  suppressions: readonly S[],
): Promise<S[]> {
  const { rows } = await db.query<{ id: string }>(
    `insert into suppression as s
       (id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by, why)
     select p.*
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[],
       $8::text[], $9::text[], $10::text[])
       as p (id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by, why)
     where not exists (
       select from suppression l
       where l.fold_key = p.fold_key and l.lifted_at is not null and l.source = p.source
         and l.scope_kind = p.scope_kind and l.scope_id is not distinct from p.scope_id and l.reason = p.reason)
     on conflict (fold_key, scope_kind, coalesce(scope_id, ''), reason) where lifted_at is null
       do update set since = excluded.since, source = excluded.source where excluded.since < s.since
     returning s.id`,
    [
      suppressions.map((s) => s.id),
      suppressions.map((s) => s.address.fold),
      suppressions.map((s) => s.address.person),
      suppressions.map((s) => s.scope.kind),
      suppressions.map((s) => s.scope.id),
      suppressions.map((s) => s.reason),
      suppressions.map((s) => s.since),
      suppressions.map((s) => s.source),
      suppressions.map((s) => s.setBy),
      suppressions.map((s) => s.why),
    ],
  );
  const inserted = new Set(rows.map((row) => row.id));
  return suppressions.filter((suppression) => inserted.has(suppression.id));
}
