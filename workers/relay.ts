import { runAlone, type Worker } from "../src/cli/work-together.ts";
import { relayToKafka } from "../src/wiring/relay.ts";

/** The log in PostgreSQL becomes topics on Kafka. */
export const relay: Worker = {
  name: "relay",
  does: "copies the event log to Kafka",
  idle: ({ kafka }) => (kafka.brokers.length > 0 ? null : "no Kafka brokers are configured"),
  work: relayToKafka,
};

if (import.meta.main) await runAlone(relay);
