import type { Command } from "commander";

import { migrate } from "../adapters/database/migrate.ts";
import { openConfigured } from "../wiring/open-database.ts";
import { run } from "./run.ts";

/** `heed migrate`: brings the database to this version. Every other command does so too; this one says what it did. */
export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Apply the migrations that the database lacks")
    .action(
      run(async ({ config, log, out, isJson }) => {
        const { database, close } = await openConfigured(config, log);
        try {
          const applied = await migrate(database);
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
