import type { Queryable } from "../../../ports.ts";

/** Of these complaints, those that a message brought before: complaint → message. */
export async function findComplaints(
  db: Queryable,
  complaints: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await db.query<{ complaint: string; message: string }>(
    `select complaint, message from report where complaint = any($1) and duplicate_of is null`,
    [complaints],
  );
  return new Map(rows.map(({ complaint, message }) => [complaint, message]));
}
