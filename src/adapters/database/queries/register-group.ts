import type { Transaction } from "../../../ports.ts";

/**
 * Gives a group its positions in topics that are new to it, at the oldest record that is kept. From then on retention
 * waits for it.
 */
export async function registerGroup(
  tx: Transaction,
  group: string,
  topics: readonly string[],
): Promise<void> {
  // Retention takes the same lock: otherwise it could drop records between the reading of the oldest and the commit.
  await tx.query("select pg_advisory_xact_lock(hashtext('heed log retention'))");
  await tx.query(
    `insert into consumer_offset ("group", topic, partition, next_offset)
     select $1, p.topic, p.partition,
            coalesce((select min(r."offset") from log_record r where r.topic = p.topic and r.partition = p.partition),
                     p.next_offset)
     from log_partition p where p.topic = any ($2)
     on conflict do nothing`,
    [group, topics],
  );
}
