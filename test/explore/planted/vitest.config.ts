import { defineConfig } from "vitest/config";

// A bug on purpose, for the test of the search; no other run looks here.
export default defineConfig({
  test: { include: ["test/explore/planted/planted-bug.ts"], setupFiles: ["test/set-up.ts"] },
});
