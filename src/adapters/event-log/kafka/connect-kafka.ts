import type { Admin, Producer } from "kafkajs";

import type { ConnectKafka, KafkaPlace } from "../../../pipeline/relay.ts";
import type { Log, LogRecord } from "../../../ports.ts";
import { createKafkaClient } from "./kafka-client.ts";
import { toKafkaError } from "./kafka-error.ts";
import type { KafkaSettings } from "./kafka-settings.ts";
import { offsetHeader } from "./tails.ts";

const sendLimitMs = 10_000;

/**
 * Kafka as the relay writes to it. Each connection is a producer of its own, idempotent and with one request at a time:
 * what kafkajs sends again the broker takes once, and in order.
 */
export function createConnectKafka(settings: KafkaSettings, log: Log): ConnectKafka {
  const client = createKafkaClient(settings, log);
  return async () => {
    const admin = client.admin();
    const producer = client.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
    });
    const guard = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
      try {
        return await work();
      } catch (error) {
        throw toKafkaError(error, settings, doing);
      }
    };
    const close = async () => {
      await Promise.allSettled([producer.disconnect(), admin.disconnect()]);
    };
    try {
      return await guard("connecting", async () => {
        await admin.connect();
        const { clusterId } = await admin.describeCluster();
        await producer.connect();
        return {
          clusterId,
          ends: (topics) => guard("asking where the topics end", () => ends(admin, topics)),
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

async function ends(admin: Admin, topics: readonly string[]): Promise<KafkaPlace[]> {
  const found = await Promise.all(
    topics.map(async (topic) => ({ topic, partitions: await admin.fetchTopicOffsets(topic) })),
  );
  return found.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition, high }) => ({ topic, partition, kafkaOffset: Number(high) })),
  );
}

async function send(producer: Producer, records: readonly LogRecord[]): Promise<KafkaPlace[]> {
  const topics = Map.groupBy(records, ({ topic }) => topic);
  const answers = await producer.sendBatch({
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
  return answers.map(({ topicName, partition, baseOffset }) => ({
    topic: topicName,
    partition,
    kafkaOffset: Number(baseOffset ?? 0),
  }));
}
