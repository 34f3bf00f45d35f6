import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { bare, startHeed } from "./run-heed.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heed-launch-"));
  for (const part of ["new", "cur", "tmp"]) mkdirSync(join(folder, "abuse", part), { recursive: true });
});
afterEach(() => {
  // Where a test failed they would run on.
  if (process.platform === "linux")
    for (const pid of [...processesOf("launch.js"), ...processesOf("heed.ts")]) process.kill(pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const environment = (): Record<string, string> => ({
  HEED_DATA: join(folder, "data"),
  HEED_MAILBOX_ABUSE: `maildir:${join(folder, "abuse")}`,
});
const lockFile = () => join(folder, "data/postgres/postmaster.pid");

/** Processes of Heed's commands on this test's folder, launcher or worker: those whose environment names it. */
function processesOf(program: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/environ`, "utf8").includes(folder) &&
          readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(program)
        );
      } catch {
        return false;
      }
    })
    .map(Number);
}
const nothingRuns = () =>
  expect
    .poll(() => [processesOf("heed.ts"), processesOf("launch.js"), existsSync(lockFile())], {
      timeout: 30_000,
      interval: 100,
    })
    .toEqual([[], [], false]);

// Processes are found by their environment, which only Linux shows.
describe.runIf(process.platform === "linux")(
  "heed and the process that launches it",
  { timeout: 60_000 },
  () => {
    test("a launcher that is killed takes the worker and its database along, in peace", async () => {
      const { child, says, ended } = startHeed(["start"], environment(), folder);
      await says("Heed runs.");
      child.kill("SIGKILL");
      await nothingRuns();
      expect((await ended).stderr).toMatch(
        /process that started this one is gone[^]*Ended; nothing is left half done\./,
      );
    });

    test.each([
      ["SIGKILL", 137],
      ["SIGABRT", 134],
    ] as const)("a worker that %s ends is exit code %i", async (signal, code) => {
      const { says, ended } = startHeed(["start"], environment(), folder);
      await says("Heed runs.");
      const [worker] = processesOf("heed.ts");
      process.kill(worker ?? 0, signal);
      expect(await ended).toMatchObject({
        code,
        stderr: expect.stringContaining(`ended from outside by ${signal}`) as string,
      });
      await nothingRuns();
    });

    test.each([
      ["the worker is killed", (): number[] => processesOf("heed.ts"), 137],
      ["npx is killed", (npx: number): number[] => [npx], null],
    ])("through npx: %s", async (_, victims, code) => {
      const npx = spawn("npx", ["--no-install", "heed", "start"], {
        cwd: root,
        env: { ...bare, ...environment() },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let said = "";
      npx.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
      const ended = once(npx, "exit");
      await expect.poll(() => said, { timeout: 30_000, interval: 100 }).toContain("Heed runs.");
      for (const pid of victims(npx.pid ?? 0)) process.kill(pid, "SIGKILL");
      expect((await ended)[0]).toBe(code);
      await nothingRuns();
    });
  },
);
