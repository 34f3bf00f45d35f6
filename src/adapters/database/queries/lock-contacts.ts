import type { Permission } from "../../../permission/permission.ts";
import type { CoveringSuppression, RowFlaw, Verdict } from "../../../permission/screening.ts";
import type { ContactId, KnownContact } from "../../../pipeline/rescreen.ts";
import type { Queryable } from "../../../ports.ts";
import { covering } from "../covering.ts";
import { verdictColumns, verdictOf, type VerdictRow } from "./rows/contact.ts";
import { causeColumns, causeOf, type CauseRow } from "./rows/suppression.ts";

/** The contacts, locked until the transaction ends; in one order, so that two who lock the same do not block each other. */
export async function lockContacts(db: Queryable, ids: readonly ContactId[]): Promise<KnownContact[]> {
  const { rows } = await db.query<
    VerdictRow & ContactId & { permission: Permission; duplicate_of: number | null; uploaded_at: Date }
  >(
    `select c.list, c.row, c.permission, c.duplicate_of, l.uploaded_at, ${verdictColumns}
     from unnest($1::text[], $2::bigint[]) as k (list, row)
     join contact c on c.list = k.list and c.row = k.row join list l on l.id = c.list
     order by c.list, c.row
     for update of c`,
    [ids.map((id) => id.list), ids.map((id) => id.row)],
  );
  return rows.map((row) => ({
    list: row.list,
    row: row.row,
    permission: row.permission,
    flaw: row.state === "invalid" ? (row.reason as RowFlaw) : null,
    duplicateOf: row.duplicate_of,
    uploadedAt: row.uploaded_at,
    verdict: verdictOf(row),
  }));
}

/** The live suppressions that cover each of the contacts. */
export async function findCoveringSuppressions(
  db: Queryable,
  ids: readonly ContactId[],
): Promise<(ContactId & CoveringSuppression)[]> {
  const { rows } = await db.query<ContactId & CauseRow>(
    `with c as materialized (
       select c.list, c.row, l.account, c.fold_key, c.person_key
       from unnest($1::text[], $2::bigint[]) as k (list, row)
       join contact c on c.list = k.list and c.row = k.row join list l on l.id = c.list
       where c.fold_key is not null)
     ${covering("c", `a.list, a.row, ${causeColumns}`)}`,
    [ids.map((id) => id.list), ids.map((id) => id.row)],
  );
  return rows.map((row) => ({ list: row.list, row: row.row, ...causeOf(row) }));
}

export async function updateVerdicts(
  db: Queryable,
  verdicts: readonly (ContactId & { verdict: Verdict })[],
): Promise<void> {
  await db.query(
    `update contact c
     set state = v.state, reason = v.reason, since = v.since, scope_kind = v.scope_kind, scope_id = v.scope_id
     from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::text[])
       as v (list, row, state, reason, since, scope_kind, scope_id)
     where c.list = v.list and c.row = v.row`,
    [
      verdicts.map((v) => v.list),
      verdicts.map((v) => v.row),
      verdicts.map((v) => v.verdict.state),
      verdicts.map((v) => v.verdict.reason),
      verdicts.map((v) => v.verdict.since),
      verdicts.map((v) => v.verdict.scope?.kind ?? null),
      verdicts.map((v) => v.verdict.scope?.id ?? null),
    ],
  );
}
