import type { Mark } from "../../../flood/marks.ts";
import type { LetThrough } from "../../../pipeline/floods.ts";
import type { Queryable } from "../../../ports.ts";

/** Of these marks, those whose flood a person has let through: the last time of each. */
export async function findLetThrough(db: Queryable, marks: readonly Mark[]): Promise<LetThrough[]> {
  const { rows } = await db.query<LetThrough>(
    `select distinct on (mark) mark, (extract(epoch from first_hour) / 3600)::bigint as "firstHour",
            decided_at as "decidedAt"
       from flood where mark = any($1) and decision = 'let-through' order by mark, decided_at desc`,
    [marks],
  );
  return rows;
}
