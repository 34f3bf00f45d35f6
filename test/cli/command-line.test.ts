import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { bare, jsonLines, runHeed, startHeed } from "./run-heed.ts";

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "heed-cli-"))));
afterAll(() => rmSync(folder, { recursive: true }));

describe("wrong arguments", () => {
  test.each([
    [["bogus"], /unknown command 'bogus'/],
    [["status", "--bogus"], /unknown option '--bogus'/],
    [["senders", "decide", "a", "--why", "b"], /missing required argument 'act'/],
    [
      ["work", "bogus"],
      /There is no worker "bogus"; there are receive, report, suppress, screen, flag, relay/,
    ],
    [["parked", "drop"], /Give ids, or --all/],
  ])("heed %j", async (args, sentence) => {
    const { stdout, stderr, code } = await runHeed(args, {}, folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe("");
  });
});

test("heed --help and --version answer on stdout", async () => {
  const help = await runHeed(["--help"], {}, folder);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const command of [
    "start",
    "work",
    "status",
    "audit",
    "doctor",
    "parked",
    "senders",
    "config",
    "migrate",
  ])
    expect(help.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
  expect(await runHeed(["--version"], {}, folder)).toMatchObject({ code: 0, stdout: "0.1.0\n" });
});

describe("heed config", () => {
  test("shows each setting with its value and origin, and no secret", async () => {
    const ended = await runHeed(["config", "--log-level", "warn"], { HEED_SECRET: "hush-hush" }, folder);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toMatch(/^log\.level +warn +--log-level$/m);
    expect(ended.stdout).toMatch(/^secret +\(set\) +HEED_SECRET$/m);
    expect(ended.stdout).not.toContain("hush");
  });

  test("as JSON, one setting a line", async () => {
    const settings = jsonLines(await runHeed(["config", "--json"], { HEED_FLAG_BATCH: "7" }, folder));
    expect(settings).toContainEqual(
      expect.objectContaining({ name: "flag.batch", value: 7, origin: "HEED_FLAG_BATCH" }),
    );
  });

  test("names every problem in a sentence each, and ends with 78", async () => {
    writeFileSync(join(folder, "bad.toml"), "colour = 1\n");
    const ended = await runHeed(["config", "--config", "bad.toml"], { HEED_FLAG_BATCH: "x" }, folder);
    expect(ended).toMatchObject({ code: 78, stdout: "" });
    expect(ended.stderr).toMatch(/^heed: colour in .*bad\.toml is no setting of Heed/m);
    expect(ended.stderr).toMatch(/^heed: HEED_FLAG_BATCH must be a whole number from 1 to 1000\.$/m);
  });
});

test("an error is one sentence on stderr, or one JSON object there", async () => {
  const environment = { DATABASE_URL: "postgres://heed:hush@127.0.0.1:1/heed", HEED_SECRET: "x" };
  const plain = await runHeed(["status"], environment, folder);
  expect(plain).toMatchObject({ code: 69, stdout: "" });
  expect(plain.stderr).toMatch(/^heed: PostgreSQL at 127\.0\.0\.1:1 .*cannot be reached: [^\n]*\n$/);
  expect(plain.stderr).not.toContain("hush");
  const json = await runHeed(["status", "--json"], environment, folder);
  expect(JSON.parse(json.stderr)).toMatchObject({
    exitCode: 69,
    error: expect.stringContaining("cannot be reached") as string,
  });
});

test("a reader that leaves early is no error", () => {
  const launcher = join(import.meta.dirname, "../../src/cli/launch.js");
  const { stdout, stderr } = spawnSync(
    "sh",
    ["-c", `"${process.execPath}" "${launcher}" config --json --about | head -1; echo`],
    { encoding: "utf8", cwd: folder, env: bare },
  );
  expect(stdout).toMatch(/^\{"name":"data"/);
  expect(stderr).toBe("");
});

test("a second signal ends at once", async () => {
  const { child, says, ended } = startHeed(["explain", "-"], {}, folder);
  // More than a pipe holds: it is taken when the command reads, and so has its handlers.
  await new Promise((resolve) =>
    child.stdin.write(`From: a@example.com\r\n\r\n${"x".repeat(1 << 20)}`, resolve),
  );
  child.kill("SIGTERM");
  await says("SIGTERM: ending what is in hand");
  // Closer together they are one Ctrl-C that arrives twice.
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({
    code: 143,
    stderr: expect.stringContaining("Ended at once") as string,
  });
});
