import type { KnownComplaint } from "../../../pipeline/repeats.ts";
import type { Queryable } from "../../../ports.ts";

/** Of these complaints, those that messages brought before. */
export async function findComplaints(
  db: Queryable,
  complaints: readonly string[],
): Promise<KnownComplaint[]> {
  const { rows } = await db.query<KnownComplaint>(
    `select first.complaint, first.message,
            first.disposition = 'act' or exists (
              select from report again
               where again.complaint = first.complaint and again.duplicate_of is not null and again.disposition = 'act') as "hasActed"
       from report first where first.complaint = any($1) and first.duplicate_of is null`,
    [complaints],
  );
  return rows;
}
