import { PortError } from "../../../errors.ts";
import type { AppendEvents, Transaction } from "../../../ports.ts";
import { type EncodedRecord, encodeEvent } from "../codec.ts";
import { hashKey } from "../murmur2.ts";

/** Validates events and writes them at the end of their topics, in one statement. */
export const appendEvents: AppendEvents = async (tx, events) => {
  if (events.length === 0) return;
  const records = events.flatMap((event) => {
    const record = encodeEvent(event);
    // The key's last record says that nothing bars the address any more; the tombstone lets Kafka forget the key.
    return event.type === "heed.suppression.lifted.v1" ? [record, { ...record, value: null }] : [record];
  });
  await appendRecords(tx, records);
};

/** Writes records as they are. */
export async function appendRecords(tx: Transaction, records: readonly EncodedRecord[]): Promise<void> {
  const { rows } = await tx.query<{ appended: number }>(
    "select log_append($1, $2, $3, $4, $5::text[]::jsonb[]) as appended",
    [
      records.map(({ topic }) => topic),
      records.map(({ key }) => hashKey(key)),
      records.map(({ key }) => key),
      records.map(({ value }) => value),
      records.map(({ headers }) => JSON.stringify(headers)),
    ],
  );
  if (rows[0]?.appended === records.length) return;
  const topics = [...new Set(records.map(({ topic }) => topic))].join(", ");
  throw new PortError(
    "misconfigured",
    `One of the topics ${topics} is not in the event log: start heed once with ensureTopics, or run \`heed migrate\`.`,
  );
}
