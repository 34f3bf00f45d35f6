import { describe } from "vitest";

import { eventLogContract } from "../../contracts/event-log.ts";
import { available } from "../../services/available.ts";
import { openKafkaLog } from "./kafka/kafka-log.ts";

describe.skipIf(!available.kafka)("over a real broker", () => {
  eventLogContract("Kafka", async () => {
    const { database, readLog, relayUntil, close } = await openKafkaLog();
    const stop = new AbortController();
    const relaying = relayUntil(stop.signal);
    return {
      database,
      readLog,
      async close() {
        stop.abort();
        await relaying;
        await close();
      },
    };
  });
});
