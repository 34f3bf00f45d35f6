import { distance } from "fastest-levenshtein";

import type { NamedKind } from "../../../pipeline/look-up.ts";
import type { Queryable } from "../../../ports.ts";

/** Whether there is such an account or list; it stays until the transaction ends. */
export async function isKnown(db: Queryable, kind: NamedKind, id: string): Promise<boolean> {
  const { rowCount } = await db.query(`select from ${kind} where id = $1 for key share`, [id]);
  return rowCount === 1;
}

const mostCandidates = 10_000;

/** The id that was most likely meant: another case, or a slip of the hand in three characters. Null where none is near. */
export async function findNearestId(db: Queryable, kind: NamedKind, id: string): Promise<string | null> {
  const slips = Math.max(1, Math.floor(id.length / 3));
  const { rows } = await db.query<{ id: string }>(
    `select id from ${kind} where length(id) between $1 and $2 order by id limit ${mostCandidates}`,
    [id.length - slips, id.length + slips],
  );
  const lower = id.toLowerCase();
  const near = rows
    .map((row) => ({ id: row.id, slips: distance(row.id.toLowerCase(), lower) }))
    .filter((one) => one.slips <= slips)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.id ?? null;
}
