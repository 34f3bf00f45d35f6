import type { Command } from "commander";

import { migrateAll } from "../wiring/migrate.ts";
import { run } from "./run.ts";

/** `heed migrate`: brings the database and the topics to this version. Every other command does so too; this one says what it did. */
export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Bring the database, and the topics on Kafka, to this version")
    .action(
      run(async ({ config, log, out, isJson }) => {
        const applied = await migrateAll(config, log);
        if (isJson) out.json({ applied });
        else if (applied.length === 0) out.line("The database is up to date.");
        else for (const name of applied) out.line(`Applied ${name}.`);
        return undefined;
      }),
    );
}
