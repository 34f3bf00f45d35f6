import { afterEach, beforeEach, expect, test } from "vitest";

import { runAudit } from "../../src/adapters/database/audit/run-audit.ts";
import { currentMonth, ensureMonths, monthsBefore } from "../../src/adapters/raw-store/months.ts";
import { createRawStore } from "../../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { readConfig } from "../../src/config.ts";
import { type Heed, openHeed } from "../../src/wiring.ts";
import { keepTidy } from "../../src/wiring/upkeep.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";

interface Line {
  readonly facts: object;
  readonly message: string;
}

let database: FreshDatabase;
let lines: Line[];
let opened: Heed[];
beforeEach(async () => {
  database = await freshDatabase();
  lines = [];
  opened = [];
});
afterEach(async () => {
  for (const heed of opened) await heed.close();
  await database.close();
});

/** One round of the upkeep, as each of `processes` does it that started together. */
async function tidy(environment: Record<string, string> = {}, processes = 1): Promise<Line[]> {
  lines = [];
  const { config } = readConfig({
    flags: {},
    environment: { HEED_DATABASE_URL: database.url, HEED_DATABASE_POOL: "2", ...environment },
    folder: "/",
    file: null,
  });
  const write = (facts: object, message: string) => void lines.push({ facts, message });
  await Promise.all(
    Array.from({ length: processes }, async () => {
      const heed = openHeed(config, { debug: write, info: write, warn: write, error: write });
      opened.push(heed);
      const over = new AbortController();
      let sleeps = 0;
      const sleep = () => {
        sleeps += 1;
        if (sleeps === 2) over.abort();
        return Promise.resolve();
      };
      await keepTidy({ ...heed, sleep }, over.signal);
    }),
  );
  return lines.filter(({ message }) => message.startsWith("upkeep"));
}
const anHourPasses = () =>
  database.query("update upkeep_claim set claimed_at = now() - interval '61 minutes'");

/** A message that came in so many months ago, with its raw mail. */
async function arrived(monthsAgo: number, state: string, parked: string | null = null): Promise<Buffer> {
  const raw = Buffer.from(`Subject: ${monthsAgo} ${state} ${parked ?? ""}\r\n\r\n`);
  const month = monthsBefore(await currentMonth(database), monthsAgo);
  await database.transaction(async (tx) => {
    await ensureMonths(tx, month);
    await createRawStore(sha256).store(tx, [{ sha256: sha256(raw), raw }]);
    await tx.query("update raw_mail set month = $1 where sha256 = decode($2, 'hex')", [month, sha256(raw)]);
    const { rows } = await tx.query<{ id: string }>(
      `insert into message (id, mailbox, role, sha256, size, received_at, stored_at, state)
       values (gen_random_uuid(), 'abuse', 'abuse', decode($1, 'hex'), $2, now(), $3::date + interval '3 days', $4) returning id`,
      [sha256(raw), raw.length, month, state],
    );
    if (parked !== null)
      await tx.query(
        `insert into parked_record (id, "group", topic, partition, "offset", headers, message, reason, attempts, parked_at, state)
         values (gen_random_uuid(), 'report', 'heed.messages', 0, $1, '{}', $2, 'a test', 1, now(), $3)`,
        [parked === "waiting" ? 1 : 2, rows[0]?.id, parked],
      );
  });
  return raw;
}
const isKept = async (raw: Buffer) => (await createRawStore(sha256).load(database, sha256(raw))) !== null;

test("raw mail goes after its months, but not while it waits for a worker or a person", async () => {
  const old = {
    recognised: await arrived(4, "recognised"),
    forAPerson: await arrived(4, "for-a-person"),
    received: await arrived(5, "received"),
    parked: await arrived(5, "parked", "waiting"),
    givenUp: await arrived(5, "parked", "dropped"),
  };
  const young = await arrived(3, "recognised");
  expect(await tidy()).toMatchObject([{ message: "upkeep done", facts: { carried: 3 } }]);
  expect(await Promise.all(Object.values(old).map(isKept))).toEqual([false, true, true, true, false]);
  expect(await isKept(young)).toBe(true);

  const { findings } = await runAudit(database);
  const rawMail = findings.find(({ name }) => name === "message → raw mail");
  expect(rawMail).toMatchObject({ checked: 4, missing: 0 });
  await database.query("delete from raw_mail where sha256 = decode($1, 'hex')", [sha256(old.parked)]);
  const again = await runAudit(database);
  expect(again.findings.find(({ name }) => name === "message → raw mail")).toMatchObject({ missing: 1 });
});

test("0 keeps everything for ever", async () => {
  const raw = await arrived(40, "recognised");
  expect(await tidy({ HEED_RETENTION_RAW_MONTHS: "0", HEED_RETENTION_LOG_DAYS: "0" })).toMatchObject([
    { facts: { records: 0, months: [], carried: 0 } },
  ]);
  expect(await isKept(raw)).toBe(true);
});

test("next month's room is made ahead", async () => {
  await tidy();
  const next = monthsBefore(await currentMonth(database), -1);
  const { rows } = await database.query<{ there: boolean }>(
    "select to_regclass('raw_mail_' || to_char($1::date, 'YYYY_MM')) is not null as there",
    [next],
  );
  expect(rows).toEqual([{ there: true }]);
});

test("events go when they are old and every worker has taken them, a worker that never ran included", async () => {
  await tidy();
  await database.query(
    `insert into log_record (topic, partition, "offset", key, value, appended_at)
     select 'heed.messages', 0, n, 'key', '{}', now() - interval '31 days' from generate_series(0, 2) n`,
  );
  await database.query(
    "update log_partition set next_offset = 3 where topic = 'heed.messages' and partition = 0",
  );
  const moveTo = (offset: number) =>
    database.query(
      `update consumer_offset set next_offset = $1 where topic = 'heed.messages' and partition = 0`,
      [offset],
    );
  await anHourPasses();
  expect(await tidy()).toMatchObject([{ facts: { records: 0 } }]);
  await moveTo(2);
  await anHourPasses();
  expect(await tidy({ HEED_RETENTION_LOG_DAYS: "32" })).toMatchObject([{ facts: { records: 0 } }]);
  await anHourPasses();
  expect(await tidy()).toMatchObject([{ facts: { records: 2 } }]);
});

test("of several processes one does it, once an hour", async () => {
  expect(await tidy({}, 3)).toHaveLength(1);
  expect(await tidy({}, 2)).toEqual([]);
  await anHourPasses();
  expect(await tidy({}, 2)).toHaveLength(1);
});

test("what fails is logged and does not end the worker", async () => {
  await tidy();
  await anHourPasses();
  await database.query("alter table raw_mail rename to elsewhere");
  expect(await tidy()).toMatchObject([{ message: "upkeep failed and is tried again in an hour" }]);
});

test("counts of claims go after two weeks, but not while an undecided flood holds the claim", async () => {
  await arrived(0, "for-a-person");
  await arrived(1, "recognised");
  await database.query(
    `insert into flood (id, mark, first_hour, last_hour, noticed_at)
     values ('00000000-0000-4000-8000-000000000000', 'host 192.0.2.7', now(), now(), now())`,
  );
  await database.query(
    `insert into report (message, kind, disposition, confidence, why, otherwise, explanation, reported_at, flood)
     select id, 'opt-out', 'review', 1, '', '', '{}', now(),
            case when state = 'for-a-person' then '00000000-0000-4000-8000-000000000000'::uuid end from message`,
  );
  await database.query(
    `insert into claim (message, mark, hour, request, held)
     select id, mark, now() - make_interval(days => days), 'r', case when state = 'for-a-person' then '{}'::jsonb end
       from message cross join (values ('host 192.0.2.7', 16), ('account acme', 14)) as claimed(mark, days)`,
  );
  await database.query(
    "insert into claim_tally (mark, hour, requests) select distinct mark, hour, 1 from claim",
  );
  expect(await tidy()).toMatchObject([{ facts: { claims: 1 } }]);
  const { rows } = await database.query("select mark, count(*) from claim group by 1 order by 1");
  expect(rows).toEqual([
    { mark: "account acme", count: 2 },
    { mark: "host 192.0.2.7", count: 1 },
  ]);
  const tallies = await database.query("select mark from claim_tally");
  expect(tallies.rows).toEqual([{ mark: "account acme" }]);
});
