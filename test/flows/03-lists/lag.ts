import type { Queryable } from "../../../src/ports.ts";

/** How many records of the topics a group has not handled. */
export async function lag(db: Queryable, group: string, topics: readonly string[]): Promise<number> {
  const { rows } = await db.query<{ lag: number }>(
    `select coalesce(sum(p.next_offset - coalesce(o.next_offset, 0)), 0) as lag
     from log_partition p
     left join consumer_offset o on o."group" = $1 and o.topic = p.topic and o.partition = p.partition
     where p.topic = any($2)`,
    [group, topics],
  );
  return rows[0]?.lag ?? 0;
}
