import type { Command } from "commander";

import { migrate } from "../adapters/database/migrate.ts";
import { createEnsureTopics } from "../adapters/event-log/kafka/ensure-topics.ts";
import { ensureTopics } from "../adapters/event-log/postgres/ensure-topics.ts";
import { topics } from "../events/topics.ts";
import { openConfigured } from "../wiring/open-database.ts";
import { run } from "./run.ts";

/** `heed migrate`: brings the database and the topics to this version. Every other command does so too; this one says what it did. */
export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Bring the database, and the topics on Kafka, to this version")
    .action(
      run(async ({ config, log, out, isJson }) => {
        const { database, close } = await openConfigured(config, log);
        try {
          const applied = await migrate(database);
          await ensureTopics((work) => database.transaction(work))(topics);
          if (config.kafka.brokers.length > 0) await createEnsureTopics(config.kafka, log)(topics);
          if (isJson) out.json({ applied });
          else if (applied.length === 0) out.line("The database is up to date.");
          else for (const name of applied) out.line(`Applied ${name}.`);
        } finally {
          await close();
        }
        return undefined;
      }),
    );
}
