import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { type FreshDatabase, freshDatabase } from "../database.ts";
import { countReceived } from "../receive-ports.ts";

const heed = join(import.meta.dirname, "../../src/cli/heed.ts");
let database: FreshDatabase;
let folder: string;

const mail = (subject: string) =>
  `From: Ada <ada@recipient.example>\r\nSubject: ${subject}\r\n\r\nPlease stop.\r\n`;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), "heed-ingest-"));
  await writeFile(join(folder, "a.eml"), mail("a"));
  await writeFile(join(folder, "again.eml"), mail("a"));
  await writeFile(join(folder, "empty.eml"), "");
  await writeFile(
    join(folder, "many.mbox"),
    ["b", "c"].map((name) => `From x Thu Jul  8 12:08:34 2021\n${mail(name)}\n`).join(""),
  );
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

function run(args: readonly string[], input = "") {
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: database.url, HEED_LOG_LEVEL: "error" };
    const child = execFile(
      process.execPath,
      [heed, "ingest", ...args],
      { cwd: folder, env },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

it("takes what can be read, says what cannot, and takes nothing twice", async () => {
  const first = await run(["--json", "."]);
  expect(first.stderr).toContain("empty.eml is empty");
  expect(first.status).toBe(1);
  expect(JSON.parse(first.stdout)).toEqual({
    mailbox: "ingest",
    role: "abuse",
    fresh: 3,
    known: 1,
    cut: 0,
    refused: 1,
  });

  const again = await run(["--json", "many.mbox", "nothing.eml", "-"], mail("d"));
  expect(again.stderr).toContain("nothing.eml: there is no such file");
  expect(JSON.parse(again.stdout)).toMatchObject({ fresh: 1, known: 2, refused: 1 });
  expect(await countReceived(database)).toMatchObject({
    messages: 4,
    sightings: 4,
    raw: 4,
    events: 4,
    eventIds: 4,
  });
});

it("counts mails as those of a mailbox with a role", async () => {
  const taken = await run(["a.eml", "--mailbox", "support", "--role", "support"]);
  expect([taken.status, taken.stdout]).toEqual([
    0,
    'Taken as mail of "support" (support): 1 new, 0 known before.\n',
  ]);
});

it("refuses what makes no sense, each with its exit code", { timeout: 60_000 }, async () => {
  expect((await run(["nothing.eml"])).status).toBe(66);
  expect(await run(["a.eml", "--role", "postmaster"])).toMatchObject({
    status: 2,
    stderr: /abuse, support, feedback-loop/,
  });
  expect((await run(["a.eml", "--mailbox", "a b"])).status).toBe(2);
});
