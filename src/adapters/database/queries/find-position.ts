import type { Position } from "../../../pipeline/take-records.ts";
import type { Queryable } from "../../../ports.ts";

/** Where a group stands in a partition; null where it was never registered. */
export async function findPosition(
  db: Queryable,
  group: string,
  topic: string,
  partition: number,
): Promise<Position | null> {
  const { rows } = await db.query<Position>(
    `select next_offset as "nextOffset", epoch from consumer_offset where "group" = $1 and topic = $2 and partition = $3`,
    [group, topic, partition],
  );
  return rows[0] ?? null;
}
