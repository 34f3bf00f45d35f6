import { PortError } from "../../../errors.ts";
import type { KafkaPlace } from "../../../pipeline/relay.ts";

/** What kafkajs gives for a partition that it sent records to. */
export interface SendAnswer {
  readonly topicName: string;
  readonly partition: number;
  readonly errorCode: number;
  readonly baseOffset?: string;
}

type Partition = Pick<KafkaPlace, "topic" | "partition">;

/**
 * The place of the first record in each partition that was sent to. Every partition must have exactly one answer, and
 * that a good one; otherwise `unavailable`, and it is unknown what was written.
 *
 * QUIRK: kafkajs 2.2.4 resolves a send as if all were well when a leader died in the middle of it: what a broker answered
 * to the first try stands for the partitions that it came to lead before the second, and those are never sent
 * (src/producer/sendMessages.js, responsePerBroker). With three brokers four answers of six are usual.
 */
export function placesOf(sent: readonly Partition[], answers: readonly SendAnswer[]): KafkaPlace[] {
  const asked = new Map(sent.map(({ topic, partition }) => [nameOf(topic, partition), { topic, partition }]));
  const given = Map.groupBy(answers, ({ topicName, partition }) => nameOf(topicName, partition));
  const places: KafkaPlace[] = [];
  const doubtful = [...given.keys()].filter((name) => !asked.has(name));
  for (const [name, { topic, partition }] of asked) {
    const [answer, ...others] = given.get(name) ?? [];
    const kafkaOffset = answer?.errorCode === 0 && others.length === 0 ? offsetOf(answer.baseOffset) : null;
    if (kafkaOffset === null) doubtful.push(name);
    else places.push({ topic, partition, kafkaOffset });
  }
  if (doubtful.length === 0) return places;
  throw new PortError(
    "unavailable",
    `Kafka acknowledged ${places.length} of ${asked.size} partitions, and not ${doubtful.join(", ")}: a broker is being replaced. All of it is sent again.`,
  );
}

/** An offset as Kafka tells it; null where it is none, such as the -1 of "unknown". */
export function offsetOf(told: string | undefined): number | null {
  return told !== undefined && /^\d{1,15}$/.test(told) ? Number(told) : null;
}

function nameOf(topic: string, partition: number): string {
  return `${topic}/${partition}`;
}
