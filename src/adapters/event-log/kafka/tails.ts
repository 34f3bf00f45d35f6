import type { KafkaMessage } from "kafkajs";

import type { Log, LogRecord } from "../../../ports.ts";

/** The header with a record's offset in the PostgreSQL log (docs/decisions/0002). */
export const offsetHeader = "heed_offset";

/** How far each partition was handed out, in offsets of the PostgreSQL log. */
export interface Tails {
  /** The records beyond the partition's tail, each once and in order: what the relay sent twice is left out. */
  fresh(topic: string, partition: number, messages: readonly KafkaMessage[]): LogRecord[];
  /** Says that these were handled. */
  move(records: readonly LogRecord[]): void;
}

export function createTails(log: Log): Tails {
  const tails = new Map<string, number>();
  const warned = new Set<string>();
  const keyOf = (topic: string, partition: number) => `${topic}/${partition}`;
  return {
    fresh(topic, partition, messages) {
      const key = keyOf(topic, partition);
      let tail = tails.get(key) ?? -1;
      const records: LogRecord[] = [];
      for (const message of messages) {
        const record = toRecord(topic, partition, message);
        if (record === null) {
          if (!warned.has(key))
            log.warn(
              { topic, partition, kafkaOffset: message.offset },
              `A record without ${offsetHeader} was skipped: others must hand things in through Heed, not write to its topics. Further ones of this partition are skipped in silence.`,
            );
          warned.add(key);
        } else if (record.offset > tail) {
          tail = record.offset;
          records.push(record);
        }
      }
      return records;
    },
    move(records) {
      const last = records.at(-1);
      if (last !== undefined) tails.set(keyOf(last.topic, last.partition), last.offset);
    },
  };
}

function toRecord(topic: string, partition: number, { key, value, headers }: KafkaMessage): LogRecord | null {
  const plain: Record<string, string> = {};
  for (const [name, given] of Object.entries(headers ?? {})) {
    const first = Array.isArray(given) ? given[0] : given;
    if (first !== undefined) plain[name] = first.toString();
  }
  const { [offsetHeader]: offset, ...others } = plain;
  if (offset === undefined || !/^\d{1,15}$/.test(offset)) return null;
  return {
    topic,
    partition,
    offset: Number(offset),
    key: key === null ? null : key.toString(),
    value,
    headers: others,
  };
}
