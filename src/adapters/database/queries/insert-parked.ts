import type { ParkedRecord } from "../../../pipeline/park-records.ts";
import type { Transaction } from "../../../ports.ts";

/**
 * Keeps records for a person and sets their messages to parked. What a message was before is kept beside the record,
 * so that a replay can give it back; a second record of the same message takes it over from the first.
 */
export async function insertParked(tx: Transaction, parked: readonly ParkedRecord[]): Promise<void> {
  await tx.query(
    `with input as (
       select i.*, coalesce(
         (select w.message_state from parked_record w where w.message = i.message and w.state = 'waiting' limit 1),
         m.state
       ) as message_state
       from unnest(
         $1::uuid[], $2::text[], $3::text[], $4::int[], $5::bigint[], $6::text[], $7::bytea[], $8::text[],
         $9::text[], $10::text[], $11::uuid[], $12::text[], $13::int[], $14::timestamptz[]
       ) i (id, "group", topic, partition, "offset", key, value, headers, event_id, event_type, message, reason, attempts, parked_at)
       left join message m on m.id = i.message
     ), marked as (
       update message m set state = 'parked', ended_at = i.parked_at
       from input i where m.id = i.message and m.state <> 'parked'
     )
     insert into parked_record (id, "group", topic, partition, "offset", key, value, headers, event_id, event_type,
                                message, message_state, reason, attempts, parked_at)
     select id, "group", topic, partition, "offset", key, value, headers::jsonb, event_id, event_type,
            message, message_state, reason, attempts, parked_at from input`,
    [
      parked.map(({ id }) => id),
      parked.map(({ group }) => group),
      parked.map(({ record }) => record.topic),
      parked.map(({ record }) => record.partition),
      parked.map(({ record }) => record.offset),
      parked.map(({ record }) => record.key),
      parked.map(({ record }) => record.value),
      parked.map(({ record }) => JSON.stringify(record.headers)),
      parked.map(({ eventId }) => eventId),
      parked.map(({ eventType }) => eventType),
      parked.map(({ message }) => message),
      parked.map(({ reason }) => reason),
      parked.map(({ attempts }) => attempts),
      parked.map(({ parkedAt }) => parkedAt),
    ],
  );
}
