import { migrate } from "../adapters/database/migrate.ts";
import { createEnsureTopics } from "../adapters/event-log/kafka/ensure-topics.ts";
import { ensureTopics } from "../adapters/event-log/postgres/ensure-topics.ts";
import type { Config } from "../config.ts";
import { topics } from "../events/topics.ts";
import type { Log } from "../ports.ts";
import { openConfigured } from "./open-database.ts";

/** Brings the database, and the topics on Kafka, to this version; gives the names of the migrations it applied. */
export async function migrateAll(config: Config, log: Log): Promise<readonly string[]> {
  const { database, close } = await openConfigured(config, log);
  try {
    const applied = await migrate(database);
    await ensureTopics((work) => database.transaction(work))(topics);
    if (config.kafka.brokers.length > 0) await createEnsureTopics(config.kafka, log)(topics);
    return applied;
  } finally {
    await close();
  }
}
