import kafkajs from "kafkajs";
import { describe, expect, it } from "vitest";

import { connecting, toKafkaError } from "../../../../src/adapters/event-log/kafka/kafka-error.ts";
import { plainSettings } from "../../../services/kafka/plain-settings.ts";

const settings = plainSettings(["kafka.example:9092"]);
const protocolError = (type: string) =>
  Object.assign(new Error(`what the protocol says of ${type}`), { name: "KafkaJSProtocolError", type });
const connectionError = (message: string, code: string) =>
  new kafkajs.KafkaJSConnectionError(`Connection error: ${message}`, { broker: "kafka.example:9092", code });

describe("what passes by itself", () => {
  it.each([
    ...[
      "NOT_LEADER_FOR_PARTITION",
      "LEADER_NOT_AVAILABLE",
      "BROKER_NOT_AVAILABLE",
      "REPLICA_NOT_AVAILABLE",
      "REQUEST_TIMED_OUT",
      "NETWORK_EXCEPTION",
      "NOT_CONTROLLER",
      "GROUP_LOAD_IN_PROGRESS",
      "GROUP_COORDINATOR_NOT_AVAILABLE",
      "NOT_COORDINATOR_FOR_GROUP",
      "REBALANCE_IN_PROGRESS",
      "ILLEGAL_GENERATION",
      "UNKNOWN_MEMBER_ID",
      "OUT_OF_ORDER_SEQUENCE_NUMBER",
      "DUPLICATE_SEQUENCE_NUMBER",
      "INVALID_PRODUCER_EPOCH",
      "UNKNOWN_PRODUCER_ID",
      "FENCED_LEADER_EPOCH",
      "UNKNOWN_LEADER_EPOCH",
      "OFFSET_NOT_AVAILABLE",
    ].map((type) => ({ error: protocolError(type), says: type })),
    { error: connectionError("write EPIPE", "EPIPE"), says: "write EPIPE" },
    { error: connectionError("read ECONNRESET", "ECONNRESET"), says: "read ECONNRESET" },
    { error: connectionError("connect ECONNREFUSED", "ECONNREFUSED"), says: "connect ECONNREFUSED" },
    { error: new kafkajs.KafkaJSConnectionError("Closed connection"), says: "Closed connection" },
    { error: new kafkajs.KafkaJSRequestTimeoutError("Request Produce timed out"), says: "timed out" },
    {
      error: new kafkajs.KafkaJSNumberOfRetriesExceeded(connectionError("write EPIPE", "EPIPE"), {
        retryCount: 4,
        retryTime: 1,
      }),
      says: "write EPIPE",
    },
    { error: new TypeError("Cannot destructure property 'partitions'"), says: "half an answer" },
  ])("is tried again and named as such: $says", ({ error, says }) => {
    const told = toKafkaError(error, settings, "sending records");
    expect(told).toMatchObject({ code: "unavailable", canRetry: true });
    expect(told.message).toMatch(/^A broker of Kafka at kafka\.example:9092 .*this passes by itself/);
    expect(told.message).toContain(says);
    expect(told.message).not.toMatch(/[Cc]heck that|delete/);
  });

  it.each([
    ["NOT_ENOUGH_REPLICAS", /too few brokers up/],
    ["NOT_ENOUGH_REPLICAS_AFTER_APPEND", /too few brokers up/],
    ["UNKNOWN_TOPIC_OR_PARTITION", /does not know the topic at this moment/],
    ["KAFKA_STORAGE_ERROR", /sent again/],
  ])("has words of its own: %s", (type, words) => {
    const told = toKafkaError(protocolError(type), settings, "sending records");
    expect(told.canRetry).toBe(true);
    expect(told.message).toMatch(words);
  });
});

it("a Kafka that was never reached may be a wrong setting", () => {
  const told = toKafkaError(connectionError("connect ECONNREFUSED", "ECONNREFUSED"), settings, connecting);
  expect(told).toMatchObject({
    code: "unavailable",
    message: expect.stringMatching(
      /cannot be reached: connect ECONNREFUSED\. Check that the brokers run/,
    ) as string,
  });
});

it.each(["TOPIC_AUTHORIZATION_FAILED", "MESSAGE_TOO_LARGE", "INVALID_REPLICATION_FACTOR"])(
  "what does not pass is not tried again: %s",
  (type) => {
    expect(toKafkaError(protocolError(type), settings, "sending records").canRetry).toBe(false);
  },
);
