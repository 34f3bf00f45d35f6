import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { upsertAccount } from "../../src/adapters/database/queries/upsert-account.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { jsonLines, runHeed } from "./run-heed.ts";
import { screenEverything } from "./screen-worker.ts";

const secret = "a secret of this test";
let folder = "";
let database: FreshDatabase;
const heed = (...args: string[]) =>
  runHeed(args, { HEED_DATABASE_URL: database.url, HEED_SECRET: secret }, folder);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-scopes-"));
  database = await freshDatabase();
  for (const account of ["acme", "birch-shop"]) await upsertAccount(database, { account, name: null });
  writeFileSync(
    join(folder, "spring.csv"),
    "email,source,time\nann@mail.example,web,2025-01-02\nbob@mail.example,web,2025-01-02\n",
  );
  expect(await heed("lists", "upload", "spring.csv", "--account", "acme")).toMatchObject({ code: 0 });
  await screenEverything(database);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const staff = ["--by", "staff", "--name", "ann", "--why", "A mistake."];

describe("a scope, a reason or an id that nothing honours is refused, with the thing and the way out", () => {
  test.each<[args: string[], code: number, sentence: string]>([
    [
      ["suppress", "ann@mail.example", "--scope", "category:news"],
      2,
      "No account has categories yet, so nothing would honour category:news: write all, account:ID or list:ID.",
    ],
    [
      ["release", "ann@mail.example", "--scope", "category:news", ...staff],
      2,
      "No account has categories yet, so nothing would honour category:news: write all, account:ID or list:ID.",
    ],
    [
      ["suppress", "ann@mail.example", "--scope", "list"],
      2,
      '"list" is no scope: write all, account:ID or list:ID.',
    ],
    [
      ["suppress", "ann@mail.example", "--reason", "no-permission"],
      2,
      "--reason no-permission is none of legal-order, complaint, opt-out, invalid-address, manual.",
    ],
    [
      ["suppress", "ann@mail.example", "--scope", "account:nobody"],
      66,
      "There is no account nobody; `heed accounts list` shows all, and `heed accounts add nobody` adds it.",
    ],
    [
      ["suppress", "ann@mail.example", "--scope", "account:birch_shop"],
      66,
      "There is no account birch_shop, but birch-shop; `heed accounts list` shows all, and `heed accounts add birch_shop` adds it.",
    ],
    [
      ["suppress", "ann@mail.example", "--scope", "list:winter"],
      66,
      "There is no list winter; `heed lists list` shows all.",
    ],
    [
      ["suppress", "ann@mail.example", "--scope", "list:sprign"],
      66,
      "There is no list sprign, but spring; `heed lists list` shows all.",
    ],
    [
      ["release", "ann@mail.example", "--scope", "account:acmee", ...staff],
      66,
      "no account acmee, but acme;",
    ],
    [["release", "ann@mail.example", "--scope", "list:winter", ...staff], 66, "There is no list winter;"],
    [
      [
        ...["release", "ann@mail.example", "--by", "recipient"],
        ...["--opted-in-at", "2026-11-20", "--opted-in-to", "nobody"],
      ],
      66,
      "There is no account nobody;",
    ],
    [["check", "ann@mail.example", "--account", "nobody"], 66, "There is no account nobody;"],
    [["check", "ann@mail.example", "--account", "no body"], 2, '"no body" cannot be the id of an account'],
    [["lists", "list", "--account", "nobody"], 66, "There is no account nobody;"],
    [["lists", "list", "--account", "no body"], 2, '"no body" cannot be the id of an account'],
    [["lists", "show", "Spring"], 66, "There is no list Spring, but spring;"],
    [["lists", "export", "winter", "--out", "out"], 66, "There is no list winter;"],
    [["lists", "upload", "spring.csv", "--account", "acne", "--list", "x"], 66, "no account acne, but acme;"],
    [
      ["lists", "upload", "spring.csv", "--account", "nobody", "--dry-run"],
      66,
      "There is no account nobody;",
    ],
    [
      ["lists", "upload", "spring.csv", "--account", "acme", "--list", "spring", "--dry-run"],
      65,
      "There is a list spring already",
    ],
    [
      ["mailings", "record", "m", "--account", "acne", "--delivered", "1", "--sent-at", "2026-11-20"],
      66,
      "There is no account acne, but acme;",
    ],
    [["senders", "decide", "acne", "pause", "--why", "Why."], 66, "There is no account acne, but acme;"],
  ])("heed %j", async (args, code, sentence) => {
    const ended = await heed(...args);
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toContain(sentence);
    const { rows } = await database.query("select count(*) as suppressions from suppression");
    expect(rows).toEqual([{ suppressions: 0 }]);
  });
});

test(
  "an account or a list that exists is barred, and the list hands nobody out",
  { timeout: 120_000 },
  async () => {
    for (const scope of ["account:acme", "list:spring"]) {
      expect(await heed("suppress", "ann@mail.example", "--scope", scope, "--name", "ann")).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("ann@mail.example is barred now.") as string,
      });
      expect(jsonLines(await heed("lists", "show", "spring", "--json"))).toMatchObject([
        { kept: 1, suppressed: 1 },
      ]);
      const released = await heed("release", "ann@mail.example", "--scope", scope, ...staff);
      expect(released).toMatchObject({ code: 0 });
    }
    expect(jsonLines(await heed("lists", "show", "spring", "--json"))).toMatchObject([{ kept: 2 }]);
  },
);

test(
  "an opt-in lifts what bars mail of its account and of the account's lists, and nothing of another's",
  { timeout: 120_000 },
  async () => {
    const optedInTo = (account: string) =>
      heed(
        ...["release", "ann@mail.example", "--by", "recipient"],
        ...["--opted-in-at", "2100-01-01", "--opted-in-to", account],
      );
    for (const scope of ["account:acme", "list:spring"]) {
      await heed("suppress", "ann@mail.example", "--scope", scope, "--reason", "opt-out");
      expect(await optedInTo("birch-shop")).toMatchObject({
        code: 77,
        stdout: `Not lifted: opt-out for ${scope}. It covers mail of account acme: an opt-in to account birch-shop does not lift it.\n`,
      });
      expect(jsonLines(await heed("lists", "show", "spring", "--json"))).toMatchObject([{ suppressed: 1 }]);
      expect(await optedInTo("acme")).toMatchObject({ code: 0 });
      expect(jsonLines(await heed("lists", "show", "spring", "--json"))).toMatchObject([{ suppressed: 0 }]);
    }
  },
);

describe("a suppression that stands with a scope that nothing honours", () => {
  const { hashAddress } = addressKeyring(secret);
  beforeAll(async () => {
    const key = hashAddress(foldKey("bob@mail.example"));
    const stand = (kind: string, id: string) =>
      database.query(
        `insert into suppression (id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by)
         values (gen_random_uuid(), $1, $1, $2, $3, 'manual', '2026-01-01Z', 'staff:1', 'ann')`,
        [key, kind, id],
      );
    await stand("category", "news");
    await stand("account", "gone");
    await stand("list", "gone");
  });

  test("is shown by check, as one that bars no mail", async () => {
    const checked = await heed("check", "bob@mail.example");
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout).toMatch(/^Nothing bars bob@mail\.example\.$/m);
    expect(checked.stdout).toMatch(
      /^manual for category:news since 2026-01-01T00:00:00\.000Z: bars no mail$/m,
    );
    expect(checked.stdout).toMatch(/^ {2}No account has categories yet, so nothing honours this scope\. /m);
    expect(checked.stdout).toMatch(/^ {2}There is no account gone, so it bars no mail until there is\. /m);
    expect(checked.stdout).toMatch(/^ {2}There is no list gone, so it bars no mail until there is\. /m);
    const [told] = jsonLines(await heed("check", "bob@mail.example", "--json"));
    expect(told).toMatchObject({ isBarred: false });
    const bars = (told?.["bars"] as { scope: string; barsNothing: string | null }[]).map(
      ({ scope, barsNothing }) => [scope, barsNothing !== null],
    );
    expect(bars.sort()).toEqual([
      ["account:gone", true],
      ["category:news", true],
      ["list:gone", true],
    ]);
  });

  test(
    "is named by the audit until it is released, which is told to everybody",
    { timeout: 120_000 },
    async () => {
      const broken = await heed("audit");
      expect(broken.code).toBe(1);
      expect(broken.stdout).toMatch(/^suppression → scope: broken\. /m);
      for (const scope of ["account:gone", "category:news", "list:gone"]) {
        expect(broken.stdout).toMatch(new RegExp(`^ {2}missing {2}[0-9a-f-]{36} manual for ${scope}$`, "m"));
        const released = await heed("release", "bob@mail.example", "--scope", scope, ...staff);
        expect(released).toMatchObject({ code: 0, stdout: `Lifted: manual for ${scope}. A mistake.\n` });
      }
      const { rows } = await database.query<{ key: string }>(
        "select key from log_record where topic = 'heed.suppressions' and value is null and key ^@ 'category:'",
      );
      expect(rows.map(({ key }) => key)).toEqual([
        `category:news:manual:${hashAddress(foldKey("bob@mail.example"))}`,
      ]);
      expect((await heed("audit")).stdout).not.toMatch(/suppression → scope: broken/);
    },
  );
});
