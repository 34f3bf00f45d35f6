import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Starts PostgreSQL when the first test asks for a database.
    globalSetup: ["test/database-server.ts"],
    // A test that starts a server (PostgreSQL, Dovecot, Kafka) needs seconds, a hung one must still end.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
