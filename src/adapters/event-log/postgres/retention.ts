import type { RunTransaction } from "../../../ports.ts";

/** Rows a statement may delete: short transactions, so that appends and vacuum are not held up. */
const chunk = 10_000;

/**
 * Deletes records that every group has handled and that are older than `days`. Topics that are kept by key keep the
 * last record of each key, unless that is an old tombstone. Gives the number deleted.
 */
export async function dropOldRecords(transaction: RunTransaction, days: number): Promise<number> {
  let dropped = 0;
  for (const statement of [dropHandled, dropSuperseded]) {
    for (;;) {
      const { rowCount } = await transaction(async (tx) => {
        // A group that is being registered takes the same lock: its oldest record must not go meanwhile.
        await tx.query("select pg_advisory_xact_lock(hashtext('heed log retention'))");
        return tx.query(statement, [days, chunk]);
      });
      dropped += rowCount;
      if (rowCount < chunk) break;
    }
  }
  return dropped;
}

/** Up to where every group has come in each partition, and the relay where it copies the log to Kafka. */
const positions = `
  position as (
    select p.topic, p.partition, least(coalesce(min(o.next_offset), p.next_offset), min(r.next_offset)) as next_offset
    from log_partition p
    left join consumer_offset o using (topic, partition)
    left join relay_position r
      on r.topic = p.topic and r.partition = p.partition and r.kafka_end_offset is not null
    group by p.topic, p.partition, p.next_offset
  )`;

const dropHandled = `
  with ${positions}, dropped as (
    delete from log_record where (topic, partition, "offset") in (
      select r.topic, r.partition, r."offset"
      from log_topic t join position p using (topic) join log_record r using (topic, partition)
      where not t.compacted and r."offset" < p.next_offset and r.appended_at < now() - make_interval(days => $1)
      order by r.topic, r.partition, r."offset" limit $2
    ) returning topic, partition, "offset"
  ), marked as (
    update log_partition p
    set kept_from = greatest(p.kept_from, d.kept_from),
        kept_since = greatest(p.kept_since, now() - make_interval(days => $1))
    from (select topic, partition, max("offset") + 1 as kept_from from dropped group by topic, partition) d
    where p.topic = d.topic and p.partition = d.partition
  )
  select from dropped`;

const dropSuperseded = `
  with ${positions}, ranked as (
    select r.topic, r.partition, r."offset", r.appended_at, r.value,
           lead(r."offset") over (partition by r.topic, r.partition, r.key order by r."offset") as superseded_by
    from log_topic t join log_record r using (topic) where t.compacted
  )
  delete from log_record where (topic, partition, "offset") in (
    select r.topic, r.partition, r."offset" from ranked r join position p using (topic, partition)
    where (r.superseded_by < p.next_offset or (r.superseded_by is null and r.value is null))
      and r."offset" < p.next_offset and r.appended_at < now() - make_interval(days => $1)
    limit $2
  )`;
