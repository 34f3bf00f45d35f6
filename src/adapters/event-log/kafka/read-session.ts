import type { Consumer, EachBatchPayload } from "kafkajs";

import type { LogBatch, Subscription } from "../../../ports.ts";
import type { KafkaClient } from "./kafka-client.ts";
import type { Tails } from "./tails.ts";

/** Why a session ended: it was told to, the caller's onBatch threw, or kafkajs gave up. */
export type SessionEnd =
  | { readonly by: "signal" }
  | { readonly by: "handler"; readonly error: unknown }
  | {
      readonly by: "kafka";
      readonly error: unknown;
      /** A broker had answered before. */
      readonly hasConnected: boolean;
    };

interface SessionPorts {
  readonly tails: Tails;
  readonly onBatch: (batch: LogBatch) => Promise<void>;
  readonly onJoined: () => void;
}

/**
 * A member that dies is missed after this time, and so is what a member was before it lost all brokers: nobody else reads
 * its partitions meanwhile. Brokers take no less (group.min.session.timeout.ms).
 */
const sessionTimeoutMs = 6_000;
const heartbeatMs = 1_500;
/** The longest wait for a record, which a new record ends at once. A stop may take this long. */
const maxWaitMs = 500;
/** Tries within kafkajs keep the membership, so that a broker's restart of some seconds costs no new join. */
const retry = {
  initialRetryTime: 200,
  maxRetryTime: 2_000,
  retries: 8,
  // Starting over is the caller's, with its back-off.
  restartOnFailure: () => Promise.resolve(false),
};
/** Answers of the coordinator that send a member back to joining. */
const rejoining = new Set([
  "REBALANCE_IN_PROGRESS",
  "NOT_COORDINATOR_FOR_GROUP",
  "ILLEGAL_GENERATION",
  "UNKNOWN_MEMBER_ID",
]);

/**
 * Consumes as one member of the group until something ends it; never rejects. The group's position on Kafka is a hint:
 * it is told after the batch was handled, and its loss only means that records are read again.
 */
export async function readUntilEnd(
  client: KafkaClient,
  { group, topics, maxBatch, signal }: Subscription,
  { tails, onBatch, onJoined }: SessionPorts,
): Promise<SessionEnd> {
  const consumer = client.kafka.consumer({
    // One prefix for topics and groups, for the brokers' access rules.
    groupId: `heed.${group}`,
    sessionTimeout: sessionTimeoutMs,
    rebalanceTimeout: 3 * sessionTimeoutMs,
    heartbeatInterval: heartbeatMs,
    maxWaitTimeInMs: maxWaitMs,
    allowAutoTopicCreation: false,
    retry,
  });
  const state = {
    hasConnected: false,
    hasJoined: false,
    // kafkajs goes on with what it fetched before a rebalance (its issues 1527, 1720), though others may have it now.
    mustRejoin: false,
    hasEnded: false,
    /** Settles when the batch in hand is finished. */
    inHand: Promise.resolve(),
  };
  const ended = Promise.withResolvers<SessionEnd>();
  const end = (how: SessionEnd) => {
    state.hasEnded = true;
    ended.resolve(how);
  };
  const giveUp = (error: unknown) => end({ by: "kafka", error, hasConnected: state.hasConnected });
  consumer.on("consumer.crash", ({ payload }) => giveUp(payload.error));
  // QUIRK: kafkajs 2.2.4 asks a leader that hangs again and again, for minutes. A new session learns who leads by now.
  consumer.on("consumer.network.request_timeout", () => giveUp(new Error("a request timed out")));
  consumer.on("consumer.connect", () => (state.hasConnected = true));
  consumer.on("consumer.group_join", () => {
    state.hasJoined = true;
    state.mustRejoin = false;
    onJoined();
  });
  const stop = () => end({ by: "signal" });
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();

  const eachBatch = async (given: EachBatchPayload): Promise<void> => {
    const { topic, partition, messages } = given.batch;
    for (let at = 0; at < messages.length; at += maxBatch) {
      if (state.hasEnded || state.mustRejoin || given.isStale() || !given.isRunning()) return;
      const slice = messages.slice(at, at + maxBatch);
      const records = tails.fresh(topic, partition, slice);
      if (records.length > 0) {
        try {
          const handling = whileAlive(given, () => onBatch({ topic, partition, records, epoch: null }));
          state.inHand = handling.catch(() => undefined);
          await handling;
        } catch (error) {
          given.pause();
          end({ by: "handler", error });
          return;
        }
        tails.move(records);
      }
      try {
        await resolve(given, at + slice.length);
      } catch (error) {
        state.mustRejoin = rejoining.has((error as { type?: string }).type ?? "");
        throw error;
      }
    }
  };

  const starting = start(consumer, topics, eachBatch, () => state.hasEnded).catch(giveUp);
  const how = await ended.promise;
  signal.removeEventListener("abort", stop);
  const disconnect = () => starting.then(() => consumer.disconnect());
  // A batch in hand is finished first. A broker that does not even answer is not waited for.
  const closed = state.inHand.then(() => client.close(disconnect));
  if (state.hasJoined || how.by !== "signal") await closed;
  return how;
}

async function start(
  consumer: Consumer,
  topics: readonly string[],
  eachBatch: (given: EachBatchPayload) => Promise<void>,
  hasEnded: () => boolean,
): Promise<void> {
  await consumer.connect();
  if (hasEnded()) return;
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  if (hasEnded()) return;
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
}

/** Says that this member lives while `work` takes its time. What such a heartbeat learns, the next one learns again. */
async function whileAlive(given: EachBatchPayload, work: () => Promise<void>): Promise<void> {
  const beating = setInterval(() => void given.heartbeat().catch(() => undefined), heartbeatMs);
  try {
    await work();
  } finally {
    clearInterval(beating);
  }
}

/** Says that the first `count` messages are handled: to kafkajs always, to the broker at the end of what was fetched. */
async function resolve(given: EachBatchPayload, count: number): Promise<void> {
  const { topic, partition, messages } = given.batch;
  given.resolveOffset(messages[count - 1]?.offset ?? given.batch.lastOffset());
  await given.heartbeat();
  if (count < messages.length) return;
  const offset = (BigInt(given.batch.lastOffset()) + 1n).toString();
  await given.commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
}
