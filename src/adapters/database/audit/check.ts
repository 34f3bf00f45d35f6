/**
 * One promise of the tables: each subject has exactly one counterpart. `sql` gives a row per subject: `id`, and `found`,
 * the number of its counterparts. Subjects that may still lack theirs, because a worker has not come to them, are left
 * out. Statements may use the tables of `common`.
 */
export interface AuditCheck {
  readonly name: string;
  /** The promise, as a sentence for people. */
  readonly promise: string;
  readonly sql: string;
}

/** Named queries that the checks share. */
export const common = `
  -- Events of the log. Copies that a replay appended for one group are no events of their own, and records that hold
  -- none are parked.
  event as not materialized (
    select topic, partition, "offset", key, headers ->> 'ce_id' as id, headers ->> 'ce_type' as type,
           headers ->> 'ce_source' as source, value, appended_at
    from log_record where value is not null and not headers ? 'heed_group' and headers ->> 'ce_type' ^@ 'heed.'
  ),
  -- What a group has handled: events below its position that are not parked for it.
  handled as not materialized (
    select event.*, position."group"
    from event join consumer_offset position using (topic, partition)
    where event."offset" < position.next_offset and not exists (
      select from parked_record parked
      where parked."group" = position."group" and parked.topic = event.topic
        and parked.partition = event.partition and parked."offset" = event."offset")
  )`;

/** The payload of an event of `event` or `handled`. */
export const data = "event_data(value)";

/** Since when a topic's events are all there, as an expression: retention takes the oldest. */
export const keptSince = (topic: string): string =>
  `(select max(kept_since) from log_partition where topic = '${topic}')`;
