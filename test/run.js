// Runs every test that this machine can run, and says by name what it could not. HEED_REQUIRE_SERVICES=1 makes a
// missing real server a failure. Arguments go to vitest: `node test/run.js test/mail`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { missing } from "./services/available.ts";

const folder = mkdtempSync(join(tmpdir(), "heed-tests-"));
const results = join(folder, "results.json");
// The tests start hundreds of processes that load the same code: what one compiled the next ones find.
const NODE_COMPILE_CACHE = fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url));
const vitest = spawnSync(
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`, ...process.argv.slice(2)],
  {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { NODE_COMPILE_CACHE, ...process.env },
  },
);

console.log();
const isRequired = process.env["HEED_REQUIRE_SERVICES"] === "1";
for (const [name, reason] of Object.entries(missing)) {
  if (reason === null) continue;
  const what = isRequired ? "Required and missing" : "Not run here";
  console.log(`${what}: the tests of ${name} (${reason}); install it with test/services/install.sh`);
}
process.exitCode = vitest.status ?? 1;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(results, "utf8"),
  );
  // A file that broke before its first test has none that could fail.
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = numFailedTests + broken.length;
  if (failed > 0 || numPassedTests === 0) process.exitCode ||= 1;
  console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
} catch (error) {
  console.error(`vitest left no results: ${error.message}`);
  process.exitCode ||= 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
