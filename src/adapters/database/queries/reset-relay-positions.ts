import type { Queryable } from "../../../ports.ts";

/**
 * Forgets how far topics were copied to Kafka: a relay sends them again from the oldest record that is kept, and
 * retention no longer waits for it. Gives the topics' names.
 */
export async function resetRelayPositions(db: Queryable, topics: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ topic: string }>(
    `with reset as (
       update relay_position set next_offset = 0, kafka_end_offset = null, cluster_id = null, moved_at = now()
       where topic = any($1)
       returning topic
     )
     select distinct topic from reset order by topic`,
    [topics],
  );
  return rows.map(({ topic }) => topic);
}
