import { setTimeout as pause } from "node:timers/promises";

import type { Producer } from "kafkajs";

import { PortError } from "../../../errors.ts";
import type { ConnectKafka, KafkaPlace } from "../../../pipeline/relay.ts";
import type { Log, LogRecord } from "../../../ports.ts";
import { createKafkaClient, requestTimeoutMs } from "./kafka-client.ts";
import { connecting, toKafkaError } from "./kafka-error.ts";
import type { KafkaSettings } from "./kafka-settings.ts";
import { offsetOf, placesOf } from "./places.ts";
import { offsetHeader } from "./tails.ts";

const sendLimitMs = 10_000;

/**
 * Kafka as the relay writes to it. Each connection is a producer of its own, idempotent and with one request at a time:
 * what kafkajs sends again the broker takes once, and in order. A send that failed leaves its producer in doubt, so the
 * relay takes a new connection for what it sends again.
 */
export function createConnectKafka(settings: KafkaSettings, log: Log): ConnectKafka {
  const guard = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toKafkaError(error, settings, doing);
    }
  };
  return async () => {
    const client = createKafkaClient(settings, log);
    const admin = client.kafka.admin();
    const producer = client.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    });
    const close = () =>
      client.close(
        () => producer.disconnect(),
        () => admin.disconnect(),
      );
    try {
      return await guard(connecting, async () => {
        await admin.connect();
        const { clusterId } = await admin.describeCluster();
        await producer.connect();
        return {
          clusterId,
          ends: (topics) => guard("asking where the topics end", () => ends(settings, log, topics)),
          send: (records) => guard("sending records", () => send(producer, records)),
          close,
        };
      });
    } catch (error) {
      await close();
      throw error;
    }
  };
}

/**
 * By a connection of its own, as another one may hold on to who led the partitions before. One topic after the other:
 * kafkajs 2.2.4 asks for the metadata of two topics at once and then has only those of one.
 */
async function ends(settings: KafkaSettings, log: Log, topics: readonly string[]): Promise<KafkaPlace[]> {
  const client = createKafkaClient(settings, log);
  const admin = client.kafka.admin();
  try {
    await admin.connect();
    const places: KafkaPlace[] = [];
    for (const topic of topics) {
      for (const { partition, high } of await admin.fetchTopicOffsets(topic)) {
        const kafkaOffset = offsetOf(high);
        if (kafkaOffset === null)
          throw new PortError(
            "unavailable",
            `Kafka does not know at present where partition ${partition} of ${topic} ends: a broker is being replaced.`,
          );
        places.push({ topic, partition, kafkaOffset });
      }
    }
    return places;
  } finally {
    await client.close(() => admin.disconnect());
  }
}

async function send(producer: Producer, records: readonly LogRecord[]): Promise<KafkaPlace[]> {
  const topics = Map.groupBy(records, ({ topic }) => topic);
  const sending = producer.sendBatch({
    acks: -1,
    timeout: sendLimitMs,
    topicMessages: Array.from(topics, ([topic, ofTopic]) => ({
      topic,
      messages: ofTopic.map(({ partition, offset, key, value, headers }) => ({
        partition,
        key,
        value,
        headers: { ...headers, [offsetHeader]: String(offset) },
      })),
    })),
  });
  return placesOf(records, await withinLimit(sending));
}

/** QUIRK: kafkajs 2.2.4 asks a leader that hangs again and again, and never whether another leads by now. */
async function withinLimit<T>(sending: Promise<T>): Promise<T> {
  const limit = new AbortController();
  const late = pause(requestTimeoutMs, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`no answer in ${requestTimeoutMs / 1000} s`);
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    limit.abort();
    // Whichever is later has nobody who listens.
    for (const one of [sending, late]) one.catch(() => undefined);
  }
}
