import { relayToKafka } from "../wiring/relay.ts";
import type { Worker } from "./worker.ts";

/** The log in PostgreSQL becomes topics on Kafka. */
export const relay: Worker = {
  name: "relay",
  does: "copies the event log to Kafka",
  idle: ({ kafka }) => (kafka.brokers.length > 0 ? null : "no Kafka brokers are configured"),
  work: relayToKafka,
};
