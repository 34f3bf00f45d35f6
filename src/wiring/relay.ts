import { openRelayLedger } from "../adapters/database/relay-ledger.ts";
import { createConnectKafka } from "../adapters/event-log/kafka/connect-kafka.ts";
import { createEnsureTopics } from "../adapters/event-log/kafka/ensure-topics.ts";
import { topics } from "../events/topics.ts";
import { relay } from "../pipeline/relay.ts";
import type { Heed } from "../wiring.ts";

/** Creates Heed's topics on Kafka and copies the log there until the signal aborts. */
export async function relayToKafka(heed: Heed, signal: AbortSignal): Promise<void> {
  const { config, log, newId, sleep } = heed;
  const names = topics.map(({ name }) => name);
  const ensureTopics = createEnsureTopics(config.kafka, log);
  const connectKafka = createConnectKafka(config.kafka, log);
  const ledger = await openRelayLedger(await heed.database(), {
    owner: newId(),
    topics: names,
    leaseMs: config.leaseMs,
  });
  try {
    await relay(
      { topics: names, maxBatch: config.relay.batch, signal },
      {
        ...ledger,
        // At every connection: brokers that are away at the start are waited for like any others.
        connect: async () => {
          await ensureTopics(topics);
          return connectKafka();
        },
        sleep,
        log,
      },
    );
  } finally {
    await ledger.close();
  }
}
