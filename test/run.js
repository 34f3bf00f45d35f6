// Runs every test that this machine can run. `HEED_REQUIRE_SERVICES=1` makes a missing real server a failure.
import { spawnSync } from "node:child_process";

const vitest = spawnSync("vitest", ["run", ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = vitest.status ?? 1;
