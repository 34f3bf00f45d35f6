import { sleep } from "../../../../src/adapters/clock.ts";
import { openRelayLedger } from "../../../../src/adapters/database/relay-ledger.ts";
import { createConnectKafka } from "../../../../src/adapters/event-log/kafka/connect-kafka.ts";
import { createEnsureTopics } from "../../../../src/adapters/event-log/kafka/ensure-topics.ts";
import { createReadLog } from "../../../../src/adapters/event-log/kafka/read-log.ts";
import { ensureTopics } from "../../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { topics } from "../../../../src/events/topics.ts";
import { relay } from "../../../../src/pipeline/relay.ts";
import type { ReadLog } from "../../../../src/ports.ts";
import { type FreshDatabase, freshDatabase } from "../../../database.ts";
import { logCollector } from "../../../log-collector.ts";
import { plainSettings } from "../../../services/kafka/plain-settings.ts";
import { type KafkaBroker, startKafka } from "../../../services/kafka/start-kafka.ts";

/** A database with its topics and a broker, both of one test file, and the log carried from one to the other. */
export interface KafkaLog {
  readonly broker: KafkaBroker;
  readonly database: FreshDatabase;
  readonly log: ReturnType<typeof logCollector>;
  readonly readLog: ReadLog;
  /** Relays until the signal aborts. */
  readonly relayUntil: (signal: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openKafkaLog(): Promise<KafkaLog> {
  const [broker, database] = await Promise.all([startKafka(), freshDatabase()]);
  await ensureTopics((work) => database.transaction(work))(topics);
  const log = logCollector();
  const settings = plainSettings(broker.brokers);
  const names = topics.map(({ name }) => name);
  await createEnsureTopics(settings, log)(topics);
  return {
    broker,
    database,
    log,
    readLog: createReadLog(settings, { log, sleep }),
    async relayUntil(signal) {
      const ledger = await openRelayLedger(database, { owner: newId(), topics: names });
      try {
        const connect = createConnectKafka(settings, log);
        await relay({ topics: names, maxBatch: 500, signal }, { ...ledger, connect, sleep, log });
      } finally {
        await ledger.close();
      }
    },
    async close() {
      await database.close();
      await broker.remove();
    },
  };
}
