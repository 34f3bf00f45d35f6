import { defineConfig, type TestProjectConfiguration } from "vitest/config";

import { type Reach, testFiles } from "./test/reach.ts";

// A test that starts a server (PostgreSQL, Dovecot, Kafka) needs seconds, on a busy machine many; a hung one must end.
const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/**
 * The test files with this reach. What starts no process shares one with others of its kind: loading the code and
 * compiling the phrases of all languages takes longer than most files' tests.
 */
function project(name: string, { database, processes }: Reach): TestProjectConfiguration {
  const include = [...testFiles()]
    .filter(([, reach]) => reach.database === database && reach.processes === processes)
    .map(([file]) => file);
  // Fixes the seed of every property.
  const setupFiles = ["test/set-up.ts"];
  return { test: { name, include, setupFiles, isolate: processes, pool: "forks", ...limits } };
}

export default defineConfig({
  test: {
    // Starts PostgreSQL when the first test asks for a database.
    globalSetup: ["test/database-server.ts"],
    maxWorkers: 2,
    // Run in the order of their names: what waits for processes first, and no long file is left for the end.
    projects: [
      project("alone", { database: false, processes: true }),
      project("alone-on-database", { database: true, processes: true }),
      project("together", { database: false, processes: false }),
      project("together-on-database", { database: true, processes: false }),
    ],
  },
});
