import { setTimeout as pause } from "node:timers/promises";

import kafkajs from "kafkajs";

const mostTries = 60;

/** A record as it stands on Kafka. */
export interface OutsideRecord {
  readonly partition: number;
  readonly key: string;
  readonly id: string;
}

/**
 * Everything that a topic holds, each partition's in order, as another program at the same company reads it: with a
 * client of its own, and none of Heed's code.
 */
export async function readFromOutside(brokers: readonly string[], topic: string): Promise<OutsideRecord[]> {
  const client = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  const ends = await endsOf(client, topic);
  const unread = new Set(ends.filter(({ high }) => high !== "0").map(({ partition }) => partition));
  const endOf = new Map(ends.map(({ partition, high }) => [partition, Number(high)]));
  const consumer = client.consumer({ groupId: `outside-${Date.now()}` });
  const found: OutsideRecord[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  try {
    await new Promise<void>((resolve, reject) => {
      if (unread.size === 0) resolve();
      consumer.on("consumer.crash", ({ payload }) => reject(payload.error));
      void consumer.run({
        eachMessage: ({ partition, message }) => {
          const { key, headers, offset } = message;
          found.push({ partition, key: String(key), id: String(headers?.["ce_id"]) });
          if (Number(offset) + 1 >= (endOf.get(partition) ?? 0)) unread.delete(partition);
          if (unread.size === 0) resolve();
          return Promise.resolve();
        },
      });
    });
  } finally {
    await consumer.disconnect();
  }
  return found;
}

/**
 * Where each partition ends. QUIRK: kafkajs 2.2.4 does not ask anew who leads when a broker answers that it leads no more,
 * as one does that came back a moment ago; so each try has a connection of its own.
 */
async function endsOf(
  client: kafkajs.Kafka,
  topic: string,
): Promise<Awaited<ReturnType<kafkajs.Admin["fetchTopicOffsets"]>>> {
  for (let tries = 1; ; tries += 1) {
    const admin = client.admin({ retry: { retries: 0 } });
    try {
      await admin.connect();
      return await admin.fetchTopicOffsets(topic);
    } catch (error) {
      if (tries === mostTries) throw error;
      await pause(1_000);
    } finally {
      await admin.disconnect();
    }
  }
}

/** What such a program finds wrong when it holds what it read against what was appended, in the order of each key. */
export interface OutsideVerdict {
  readonly records: number;
  /** Appended and not on Kafka. */
  readonly missing: number;
  /** On Kafka and never appended. */
  readonly strange: number;
  /** Read before one of the same key that was appended earlier, when only the first of each `ce_id` counts. */
  readonly outOfOrder: number;
  /** Read again, with the `ce_id` of one before. */
  readonly doubles: number;
}

export function judgeFromOutside(
  appended: readonly { readonly key: string; readonly id: string }[],
  read: readonly OutsideRecord[],
): OutsideVerdict {
  const place = new Map(appended.map(({ id }, at) => [id, at]));
  const latest = new Map<string, number>();
  let outOfOrder = 0;
  const seen = new Set<string>();
  for (const { key, id } of read) {
    if (seen.has(id)) continue;
    seen.add(id);
    const at = place.get(id) ?? -1;
    if (at < (latest.get(key) ?? -1)) outOfOrder++;
    latest.set(key, Math.max(at, latest.get(key) ?? -1));
  }
  return {
    records: appended.length,
    missing: appended.filter(({ id }) => !seen.has(id)).length,
    strange: [...seen].filter((id) => !place.has(id)).length,
    outOfOrder,
    doubles: read.length - seen.size,
  };
}
