import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { appendRecords } from "../../src/adapters/event-log/postgres/append-events.ts";
import { complaintAbout, letterFrom, optOutOf } from "../flows/invented-mail.ts";
import { openSettledHeed, type SettledHeed } from "../flows/settled-heed.ts";
import { type Ended, jsonLines, runHeed } from "./run-heed.ts";

let settled: SettledHeed;
const heed = (...args: string[]): Promise<Ended> => runHeed(args, settled.environment, settled.folder);

beforeAll(async () => {
  settled = await openSettledHeed();
  const { database, deliver, settle } = settled;
  await database.query("insert into account (id, name) values ('shop', 'Shop'), ('calm', 'Calm')");
  await database.query(
    `insert into mailing (id, account, delivered, sent_at, message_id_domain)
     values ('october', 'shop', 1000, now() - interval '2 days', 'send.shop.example'),
            ('calm-1', 'calm', 5000, now() - interval '2 days', 'send.calm.example')`,
  );
  deliver([
    ...Array.from({ length: 8 }, (_, n) =>
      complaintAbout(`reader-${n}@mailbox.example`, "send.shop.example", n),
    ),
    ...["not-spam", "not-spam", "auth-failure"].map((type, n) =>
      complaintAbout(`content-${n}@mailbox.example`, "send.shop.example", 20 + n, type),
    ),
    optOutOf("leaving@mailbox.example", 1),
    letterFrom("customer@mailbox.example", 1),
  ]);
  await settle();
});
afterAll(() => settled.close());

test("heed status shows workers, mailboxes and counts", async () => {
  const [status] = jsonLines(await heed("status", "--json"));
  expect(status).toMatchObject({
    mailboxes: [{ mailbox: "abuse", messages: 13, isConfigured: true }],
    messages: { recognised: 12, "for-a-person": 1 },
    suppressions: { complaint: 8, "opt-out": 1 },
    parked: 0,
    accounts: 2,
    senders: { "under-review": 1 },
    kafka: null,
  });
  const groups = status?.["groups"] as { group: string; waiting: number }[];
  expect(groups.map(({ group, waiting }) => `${group} ${waiting}`).sort()).toEqual([
    "flag 0",
    "report 0",
    "screen 0",
    "suppress 0",
  ]);
  const plain = await heed("status");
  expect(plain).toMatchObject({ code: 0, stderr: "" });
  expect(plain.stdout).toMatch(/^suppressions +8 complaint, 1 opt-out$/m);
});

test("heed audit says 0 missing, 0 twice, and 1 with the ids when something is gone", async () => {
  const sound = await heed("audit");
  expect(sound).toMatchObject({ code: 0, stderr: "" });
  expect(sound.stdout).toMatch(
    /^13 seen, 13 stored = 12 recognised \+ 1 for a person \+ 0 parked \+ 0 waiting$/m,
  );
  expect(sound.stdout).toMatch(/^0 missing, 0 twice$/m);

  const { rows } = await settled.database.query<{ id: string }>(
    "delete from suppression where reason = 'opt-out' returning *",
  );
  const broken = await heed("audit");
  expect(broken.code).toBe(1);
  expect(broken.stdout).toMatch(/^event → suppression: broken\./m);
  expect(broken.stdout).toMatch(/^2 missing, 0 twice$/m);
  expect(jsonLines(await heed("audit", "--json")).at(-1)).toMatchObject({ stored: 13, missing: 2, twice: 0 });
  const [row] = rows as unknown as Record<string, unknown>[];
  await settled.database.query(
    "insert into suppression select * from jsonb_populate_record(null::suppression, $1::jsonb)",
    [JSON.stringify(row)],
  );
  expect((await heed("audit")).code).toBe(0);
});

describe("heed senders", () => {
  test("shows each account with its numbers, bounds and verdict", async () => {
    const [shop, calm] = jsonLines(await heed("senders", "--json"));
    expect(shop).toMatchObject({
      account: "shop",
      standing: "under-review",
      complaints: 8,
      delivered: 1000,
      rate: 0.008,
      notSpam: 2,
      verdict: "above 0.3 %",
      rule: "complaint-rate/1",
    });
    expect(shop?.["lower"]).toBeCloseTo(0.003987, 5);
    expect((shop?.["flags"] as unknown[]).length).toBe(4);
    expect(calm).toMatchObject({
      account: "calm",
      standing: "healthy",
      complaints: 0,
      notSpam: 0,
      verdict: "below 0.1 %",
    });
    const { stdout } = await heed("senders");
    expect(stdout).toMatch(/^shop +under-review .*8 +1,000 +0\.8 % +0\.3987 % +\S+ % +2 +above 0\.3 %/m);
  });

  test("staff pause one and let it resume, each once and for the record", async () => {
    const why = ["--why", "Spoken with the customer."];
    expect(await heed("senders", "decide", "shop", "pause", ...why)).toMatchObject({
      code: 0,
      stdout: "shop was under-review and is paused now.\n",
    });
    expect(await heed("senders", "decide", "shop", "pause", ...why)).toMatchObject({ code: 2 });
    expect(await heed("senders", "decide", "nobody", "pause", ...why)).toMatchObject({ code: 66 });
    expect(await heed("senders", "decide", "shop", "hug", ...why)).toMatchObject({ code: 2 });
    const [resumed] = jsonLines(await heed("senders", "decide", "shop", "resume", ...why, "--json"));
    expect(resumed).toEqual({ account: "shop", from: "paused", to: "watch" });
    const [shop] = jsonLines(await heed("senders", "--json"));
    expect(shop).toMatchObject({ standing: "watch", complaints: null, flags: [] });
    expect((await heed("audit")).code).toBe(0);
  });
});

describe("heed parked", () => {
  test("lists, shows, replays and drops", async () => {
    await settled.database.transaction((tx) =>
      appendRecords(
        tx,
        ["one", "two"].map((key) => ({
          topic: "heed.messages",
          key,
          value: Buffer.from("junk"),
          headers: { ce_id: key, ce_type: "heed.message.received.v1", ce_time: "2026-10-01T10:00:00Z" },
        })),
      ),
    );
    await settled.settle();
    const parked = jsonLines(await heed("parked", "list", "--json"));
    expect(parked.map(({ group, reason }) => `${String(group)}: ${String(reason)}`)).toEqual([
      "report: The value is no JSON.",
      "report: The value is no JSON.",
    ]);
    const [first = "", second = ""] = parked.map(({ id }) => String(id));
    expect((await heed("parked", "show", first)).stdout).toMatch(/^value +junk$/m);

    expect(await heed("parked", "replay", first)).toMatchObject({ code: 0, stdout: "1 replayed.\n" });
    await settled.settle();
    expect((await heed("parked", "list")).stdout.match(/no JSON/g)).toHaveLength(2);

    const again = await heed("parked", "drop", first, second);
    expect(again).toMatchObject({ code: 1, stdout: "1 dropped.\n" });
    expect(again.stderr).toBe(`heed: ${first} is replayed, so nothing was done about it.\n`);
    expect(await heed("parked", "drop", "--all")).toMatchObject({ code: 0, stdout: "1 dropped.\n" });
    expect((await heed("parked", "list")).stdout).toBe("Nothing is parked.\n");
    expect(await heed("parked", "show", "ffff")).toMatchObject({ code: 66 });
  });
});

describe("heed doctor", () => {
  test("finds a sound installation sound", async () => {
    const checks = jsonLines(await heed("doctor", "--json"));
    expect(checks.map(({ name, ok }) => `${String(name)} ${String(ok)}`)).toEqual([
      "Node true",
      "settings true",
      "data folder true",
      "database true",
      "clock true",
      "secret true",
      "mailbox abuse true",
    ]);
  });

  test("says of everything that is wrong what to do", async () => {
    const environment = {
      ...settled.environment,
      HEED_DATA: "/dev/null/nowhere",
      HEED_SECRET: "another secret",
      HEED_KAFKA_BROKERS: "127.0.0.1:1",
      HEED_MAILBOX_ABUSE: "maildir:/dev/null/nowhere",
    };
    const ended = await runHeed(["doctor"], environment, settled.folder);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/^failed +data folder .*set HEED_DATA to another folder\.$/m);
    expect(ended.stdout).toMatch(/^ok +database /m);
    expect(ended.stdout).toMatch(/^failed +secret .*put the first secret back/m);
    expect(ended.stdout).toMatch(/^failed +Kafka .*127\.0\.0\.1:1 cannot be reached/m);
    expect(ended.stdout).toMatch(/^failed +mailbox abuse .*must be a Maildir/m);
  });
});
