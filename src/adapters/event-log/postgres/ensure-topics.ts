import { PortError } from "../../../errors.ts";
import type { EnsureTopics, RunTransaction } from "../../../ports.ts";

/** Creates topics and partitions that are missing. Partitions may be added; fewer than there are is an error. */
export function ensureTopics(transaction: RunTransaction): EnsureTopics {
  return (topics) =>
    transaction(async (tx) => {
      const names = topics.map(({ name }) => name);
      const { rows } = await tx.query<{ topic: string; partitions: number }>(
        `insert into log_topic (topic, partitions, compacted)
         select * from unnest($1::text[], $2::int[], $3::boolean[]) t (topic, partitions, compacted) order by topic
         on conflict (topic) do update
           set partitions = greatest(log_topic.partitions, excluded.partitions), compacted = excluded.compacted
         returning topic, partitions`,
        [names, topics.map(({ partitions }) => partitions), topics.map(({ compacted }) => compacted)],
      );
      for (const { topic, partitions } of rows) {
        const wanted = topics.find(({ name }) => name === topic)?.partitions ?? 0;
        if (partitions > wanted) {
          throw new PortError(
            "misconfigured",
            `The topic ${topic} has ${partitions} partitions in the event log and ${wanted} are asked for: partitions cannot be taken away, because their records would lose their order. Ask for at least ${partitions}.`,
          );
        }
      }
      await tx.query(
        `insert into log_partition (topic, partition)
         select topic, partition from log_topic, generate_series(0, partitions - 1) partition
         where topic = any ($1) order by topic, partition
         on conflict do nothing`,
        [names],
      );
    });
}
