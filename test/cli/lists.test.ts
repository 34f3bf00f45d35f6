import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { afterAll, beforeAll, expect, test } from "vitest";

import { upsertAccount } from "../../src/adapters/database/queries/upsert-account.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { screenEverything } from "./screen-worker.ts";

const program = join(import.meta.dirname, "../../src/cli/heed.ts");
let folder = "";
let database: FreshDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heed-cli-lists-"));
  database = await freshDatabase();
  for (const account of ["acme", "birch"]) await upsertAccount(database, { account, name: null });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as its user does, in a folder of its own with the test's database. */
async function heed(args: string, input = "") {
  const child = spawn(process.execPath, [program, ...args.split(" ")], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HEED_DATABASE_URL: database.url,
      HEED_SECRET: "a secret of this test, long enough",
    },
  });
  child.stdin.on("error", () => undefined).end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { stdout, stderr, code, object: () => JSON.parse(stdout) as Record<string, unknown> };
}

test("a customer's list from upload to export", { timeout: 120_000 }, async () => {
  expect((await heed("accounts add acme --name Acme --json")).object()).toMatchObject({ isNew: false });
  expect((await heed("accounts list")).stdout).toMatch(/acme +Acme/);

  await writeFile(
    join(folder, "spring.csv"),
    "E-Mail;Quelle;Anmeldedatum\nann@mail.example;web;2025-01-02\nbob@mail.example;;\neve@gmail.com;web;2025-01-02\n",
  );
  const preview = await heed("lists upload spring.csv --account acme --dry-run");
  expect(preview).toMatchObject({ code: 0, stdout: expect.stringContaining("Nothing was.") as string });
  expect(preview.stderr).toContain('email in "E-Mail", source in "Quelle", time in "Anmeldedatum"');
  expect((await heed("lists list")).stdout).toContain("no lists yet");

  expect((await heed("lists upload spring.csv --account acme --json")).object()).toMatchObject({
    list: "spring",
    rows: 3,
  });
  const tooEarly = await heed("lists export spring --out out");
  expect(tooEarly).toMatchObject({ code: 75, stderr: expect.stringContaining("not screened yet") as string });
  expect(await readdir(join(folder, "out"))).toEqual([]);

  expect(
    (await heed("suppress e.v.e+x@gmail.com --reason opt-out --scope account:acme --json")).object(),
  ).toMatchObject({
    isNew: true,
    scope: "account:acme",
  });
  expect(
    (await heed("suppress e.v.e+x@gmail.com --reason opt-out --scope account:acme --json")).object(),
  ).toMatchObject({
    isNew: false,
  });
  await screenEverything(database);

  expect((await heed("lists show spring --json")).object()).toMatchObject({ kept: 1, suppressed: 2 });
  expect((await heed("lists export spring --out out --json")).object()).toMatchObject({ kept: 1, barred: 2 });
  expect(await readFile(join(folder, "out/kept.csv"), "utf8")).toBe("email,row\nann@mail.example,2\n");
  expect(await readFile(join(folder, "out/suppressed.csv"), "utf8")).toMatch(
    /^row,value,state,reason,explanation,since,scope,how_to_lift\n3,bob@mail\.example,suppressed,no-permission,.*list:spring.*\n4,eve@gmail\.com,suppressed,opt-out,.*account:acme,.*\n$/,
  );

  const check = await heed("check eve@gmail.com --json");
  expect(check.code).toBe(1);
  expect(check.object()).toMatchObject({
    isBarred: true,
    bars: [{ reason: "opt-out", scope: "account:acme", matchedBy: "person" }],
    contacts: [{ list: "spring", row: 4, state: "suppressed" }],
  });
  expect(await heed("check eve@gmail.com --account birch")).toMatchObject({ code: 0 });

  expect(await heed("release eve@gmail.com --by staff --name kim")).toMatchObject({ code: 77 });
  expect(
    await heed("release eve@gmail.com --by recipient --opted-in-at 2020-01-01 --opted-in-to acme"),
  ).toMatchObject({ code: 77, stdout: expect.stringContaining("not newer") as string });
  expect(await heed("release eve@gmail.com --by staff --name kim --why mistake")).toMatchObject({ code: 0 });
  expect(await heed("release eve@gmail.com --by staff --name kim --why mistake")).toMatchObject({ code: 66 });
  expect(await heed("check eve@gmail.com")).toMatchObject({ code: 0 });
});

test("a mailing is recorded, and recorded again with what was delivered since", async () => {
  const record = "mailings record m1 --account acme --sent-at 2026-11-01T10:00:00Z --delivered";
  expect(await heed(`${record} 100 --from-domain News.Example`)).toMatchObject({ code: 0 });
  expect(await heed(`${record} 250`)).toMatchObject({ code: 0 });
  const { rows } = await database.query("select account, delivered, from_domain from mailing");
  expect(rows).toEqual([{ account: "acme", delivered: 250, from_domain: "news.example" }]);
  expect(
    await heed(`${record} 250 --list-id <News.Example> --feedback-id m1:Acme:esp --source-ip 2001:DB8::7`),
  ).toMatchObject({ code: 0 });
  const { rows: clues } = await database.query("select list_id, feedback_id, source_ip from mailing");
  expect(clues).toEqual([{ list_id: "news.example", feedback_id: "m1:acme:esp", source_ip: "2001:db8::7" }]);
  expect(await heed(`${record} 250 --source-ip 1.2.3`)).toMatchObject({ code: 2 });
  expect(await heed(`${record} many`)).toMatchObject({ code: 2 });
  expect(await heed("mailings record m1 --account birch --sent-at 2026-11-01 --delivered 1")).toMatchObject({
    code: 65,
    stderr: expect.stringContaining("another account") as string,
  });
  expect(await heed("mailings record m2 --account cedar --sent-at 2026-11-01 --delivered 1")).toMatchObject({
    code: 66,
  });
});

test.each<[what: string, content: string | Buffer | null, code: number, sentence: string]>([
  ["no such file", null, 66, "no such file"],
  ["an empty file", "", 65, "bad.csv is empty"],
  ["a header alone", "email,name\n", 65, "has a header and no rows"],
  ["no column of addresses", "Name,City\nAnn,Ulm\n", 65, 'its columns are "Name", "City"'],
  ["a binary file", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 65, "is a program, not a text file"],
  ["a workbook", Buffer.from("504b0304140006", "hex"), 65, "Excel workbook"],
])("%s: a clear sentence, an exit code, nothing half done", async (_, content, code, sentence) => {
  await rm(join(folder, "bad.csv"), { force: true });
  if (content !== null) await writeFile(join(folder, "bad.csv"), content);
  const result = await heed("lists upload bad.csv --account acme --list bad");
  expect(result).toMatchObject({ code, stdout: "" });
  expect(result.stderr).toContain(sentence);
  expect(result.stderr.trim().split("\n").at(-1)).toMatch(/^heed: /);
  const { rows } = await database.query("select from list where id = 'bad'");
  expect(rows).toEqual([]);
});

test("a row with 1 MB in a field and invalid UTF-8: the rest is taken in, the row and the limit are named", async () => {
  const rows = [
    "email,source,time",
    "ann@mail.example,web,2025-01-02",
    `bob@mail.example,${"x".repeat(1_000_000)},2025-01-02`,
    "eve@mail.example,caf\xe9,2025-01-02",
  ];
  await writeFile(join(folder, "large.csv"), Buffer.from(rows.join("\n"), "latin1"));
  const { code, stderr } = await heed("lists upload large.csv --account acme");
  expect(code).toBe(0);
  expect(stderr).toContain("1 invalid, row-too-long (row 3)");
  expect(stderr).toContain("262,144 bytes (HEED_UPLOAD_MAX_ROW_BYTES)");
  const { rows: kept } = await database.query<{ source: string | null }>(
    "select permission_source as source from contact where list = 'large' and state = 'kept' order by row",
  );
  expect(kept).toEqual([{ source: "web" }, { source: "café" }]);
});

test("a list comes in through stdin, too", async () => {
  const result = await heed("lists upload - --account acme --list piped --vouched", "ann@mail.example\n");
  expect(result).toMatchObject({ code: 0 });
});
