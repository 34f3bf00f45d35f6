import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { upsertAccount } from "../../src/adapters/database/queries/upsert-account.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { runHeed, startHeed } from "./run-heed.ts";
import { screenEverything } from "./screen-worker.ts";

let folder = "";
let database: FreshDatabase;
const environment = (): Record<string, string> => ({
  HEED_DATABASE_URL: database.url,
  HEED_SECRET: "a secret of this test",
});
const heed = (...args: string[]) => runHeed(args, environment(), folder);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-bad-lists-"));
  database = await freshDatabase();
  await upsertAccount(database, { account: "acme", name: null });
  const rows = Array.from({ length: 20_000 }, (_, n) => `contact-${n}@mail.example,web,2025-01-02\n`);
  writeFileSync(join(folder, "large.csv"), `email,source,time\n${rows.join("")}`);
  expect(await heed("lists", "upload", "large.csv", "--account", "acme")).toMatchObject({ code: 0 });
  await screenEverything(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const tables = ["list", "contact", "log_record"];
async function everything(): Promise<number[]> {
  const counts = await Promise.all(tables.map((table) => database.query(`select from ${table}`)));
  return counts.map(({ rowCount }) => rowCount);
}

test.each<[what: string, args: string[], code: number, sentence: RegExp]>([
  ["a folder", ["upload", "."], 65, /^heed: \. is a folder: name one file, or - for stdin\.$/m],
  ["an account that is not there", ["upload", "large.csv", "--account", "nobody"], 66, /nobody/],
  [
    "a folder below a file",
    ["export", "large", "--out", "large.csv/out"],
    78,
    /part of the path is a file; name another folder with --out/,
  ],
  [
    "a folder that takes no folders",
    ["export", "large", "--out", "/proc/heed"],
    78,
    /cannot be made: .*; name another folder with --out/,
  ],
  ["a list that is not there", ["export", "winter", "--out", "out"], 66, /no list winter/],
])("%s: a sentence, an exit code, nothing half done", async (_, [verb = "", ...args], code, sentence) => {
  const before = await everything();
  const account = verb === "upload" && !args.includes("--account") ? ["--account", "acme"] : [];
  const ended = await heed("lists", verb, ...args, ...account);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toMatch(sentence);
  expect(await everything()).toEqual(before);
});

test("an export onto a full disk leaves no file, and the next one works", async (context) => {
  const full = join(folder, "full");
  mkdirSync(full);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", full], { stdio: "pipe" });
  } catch {
    context.skip("this machine mounts nothing");
  }
  try {
    const ended = await heed("lists", "export", "large", "--out", full);
    expect(ended).toMatchObject({ code: 74, stdout: "" });
    expect(ended.stderr).toMatch(
      /^heed: The export cannot be written to \S+full: the disk is full; .*--out/m,
    );
    expect(readdirSync(full)).toEqual([]);
  } finally {
    execFileSync("umount", [full]);
  }
  expect(await heed("lists", "export", "large", "--out", full)).toMatchObject({ code: 0 });
  expect(readdirSync(full).sort()).toEqual(["kept.csv", "suppressed.csv"]);
});

test("SIGTERM in the middle of an upload takes nothing in, and the same upload works again", async () => {
  const before = await everything();
  const args = ["lists", "upload", "-", "--account", "acme", "--list", "piped"];
  const { child, says, ended } = startHeed(args, environment(), folder);
  child.stdin.on("error", () => undefined);
  // Enough for the header to be understood; the end never comes.
  child.stdin.write(`email,source,time\n${"ann@mail.example,web,2025-01-02\n".repeat(20_000)}`);
  await says("Read as");
  child.kill("SIGTERM");
  child.stdin.write("bob@mail.example,web,2025-01-02\n");
  expect(await ended).toMatchObject({ code: 130, stdout: "" });
  expect(await everything()).toEqual(before);

  const again = startHeed(args, environment(), folder);
  again.child.stdin.end("email,source,time\nann@mail.example,web,2025-01-02\n");
  expect(await again.ended).toMatchObject({ code: 0 });
});
