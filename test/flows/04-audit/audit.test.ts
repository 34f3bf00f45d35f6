import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { auditIn } from "../../../src/adapters/database/audit/run-audit.ts";
import { appendRecords } from "../../../src/adapters/event-log/postgres/append-events.ts";
import { dropOldRecords } from "../../../src/adapters/event-log/postgres/retention.ts";
import type { Transaction } from "../../../src/ports.ts";
import { complaintAbout, letterFrom, optOutOf } from "../invented-mail.ts";
import { openSettledHeed, type SettledHeed } from "../settled-heed.ts";

let settled: SettledHeed;

beforeAll(async () => {
  settled = await openSettledHeed();
  await prepare(settled);
});
afterAll(() => settled.close());

/**
 * Two customers, a mailing with a bad one's complaints, opt-outs, letters, a mail that comes twice, a record of junk. One
 * of the six partitions holds three of the thirteen records at least, however their keys fall.
 */
async function prepare({ database, deliver, settle }: SettledHeed): Promise<void> {
  await database.query("insert into account (id, name) values ('shop', 'Shop')");
  await database.query(
    `insert into mailing (id, account, delivered, sent_at, message_id_domain)
     values ('october', 'shop', 1000, now() - interval '2 days', 'send.shop.example')`,
  );
  deliver([
    ...Array.from({ length: 8 }, (_, n) =>
      complaintAbout(`reader-${n}@mailbox.example`, "send.shop.example", n),
    ),
    optOutOf("leaving@mailbox.example", 1),
    optOutOf("leaving@mailbox.example", 1),
    ...[1, 2, 3].map((n) => letterFrom("customer@mailbox.example", n)),
  ]);
  await settle();
  await database.transaction((tx) =>
    appendRecords(tx, [
      {
        topic: "heed.messages",
        key: "junk",
        value: Buffer.from("junk"),
        headers: { ce_id: "junk", ce_type: "junk" },
      },
    ]),
  );
  await settle();
}

class Undo extends Error {}

/** The checks that break after a damage, which is undone again. */
async function brokenBy(damage: (tx: Transaction) => Promise<unknown>): Promise<string[]> {
  let broken: string[] = [];
  await settled.database
    .transaction(async (tx) => {
      await damage(tx);
      const { findings } = await auditIn(tx);
      broken = findings.flatMap(({ name, missing, twice }) => [
        ...(missing > 0 ? [`${name}: ${missing} missing`] : []),
        ...(twice > 0 ? [`${name}: ${twice} twice`] : []),
      ]);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return broken;
}

test("a sound database has nothing missing and nothing twice, and every check has looked at something", async () => {
  const { balance, findings } = await settled.database.transaction((tx) => auditIn(tx));
  expect(findings.filter(({ missing, twice }) => missing + twice > 0)).toEqual([]);
  expect(balance).toMatchObject({ sightings: 13, stored: 12, waiting: 0 });
  expect(balance.recognised + balance.forAPerson + balance.parked).toBe(12);
  const unused = findings.filter(({ checked }) => checked === 0).map(({ name }) => name);
  // There was no flood, nothing was lifted, and a contact that is barred is one that should not be there.
  expect(unused).toEqual(["flood holds", "lift → event", "contact barred"]);
});

describe("what the audit finds", () => {
  const someMessage = "(select message from report where kind = 'complaint' order by message limit 1)";
  /** Deletes one event. */
  const lose = (type: string) => (tx: Transaction) =>
    tx.query(
      `delete from log_record where ctid = (
         select ctid from log_record where headers ->> 'ce_type' = $1 order by "offset" desc limit 1)`,
      [type],
    );
  const gap = "log without gaps: 1 missing";
  const say = (sql: string) => (tx: Transaction) => tx.query(sql);

  test.each([
    [
      "a message that is gone with all its rows",
      say(`with sightings as (delete from sighting where message = ${someMessage}),
                reports as (delete from report where message = ${someMessage}) select`),
      ["message → sighting: 1 missing", "end → report or parked: 1 missing", "event → report: 1 missing"],
    ],
    [
      "raw mail that is gone",
      say("delete from raw_mail where sha256 = (select sha256 from message limit 1)"),
      ["message → raw mail: 1 missing"],
    ],
    [
      "a message that nobody ended",
      say(`update message set state = 'received' where id = ${someMessage}`),
      ["message → end: 1 missing", "report → message: 1 missing"],
    ],
    [
      "a report that is gone",
      say(`delete from report where message = ${someMessage}`),
      ["end → report or parked: 1 missing", "event → report: 1 missing"],
    ],
    ["an event that is gone", lose("heed.message.received.v1"), ["message → event: 1 missing", gap]],
    [
      "a suppression that is gone",
      say("delete from suppression where reason = 'opt-out'"),
      ["event → suppression: 1 missing", "event → suppression record: 1 missing"],
    ],
    [
      "a suppression that nobody was told of",
      lose("heed.address.suppressed.v1"),
      ["suppression → event: 1 missing"],
    ],
    [
      "a suppression that was lifted behind the pipeline's back",
      say("update suppression set lifted_at = now() where reason = 'opt-out'"),
      ["lift → event: 1 missing"],
    ],
    [
      "a complaint that was not counted",
      say("delete from account_complaint where complaint = (select min(complaint) from account_complaint)"),
      ["event → counted complaint: 1 missing"],
    ],
    [
      "a complaint that was counted and never received",
      say("insert into account_complaint values ('made-up', 'shop', null, true, now())"),
      ["counted complaint → event: 1 missing"],
    ],
    ["a flag that nobody was told of", lose("heed.sender.flagged.v1"), [gap, "flag → event: 1 missing"]],
    [
      "a standing that was changed by hand",
      say("update sender_standing set standing = 'healthy'"),
      ["standing = last event: 1 missing"],
    ],
    [
      "something parked that nobody was told of",
      lose("heed.message.parked.v1"),
      ["parked → event: 1 missing", gap],
    ],
    [
      "a position beyond the end",
      say(
        `update consumer_offset set next_offset = 1000 where ("group", topic, partition) = ('screen', 'heed.lists', 0)`,
      ),
      ["position in the log: 1 missing"],
    ],
    [
      "a sighting of no message",
      async (tx: Transaction) => {
        await tx.query("alter table sighting drop constraint sighting_message_fkey");
        await tx.query(
          "insert into sighting (message, mailbox, uid_validity, uid) values (gen_random_uuid(), 'abuse', '1', '1')",
        );
      },
      ["sighting → message: 1 missing"],
    ],
  ])("%s", async (_, damage, expected) => {
    expect(await brokenBy(damage)).toEqual(expected);
  });

  test("a message that is gone, with the foreign keys", async () => {
    const broken = await brokenBy(async (tx) => {
      await tx.query(`create temporary table gone on commit drop as select ${someMessage} as id`);
      for (const table of ["report", "sighting"])
        await tx.query(`delete from ${table} where message in (select id from gone)`);
      await tx.query("delete from message where id in (select id from gone)");
    });
    expect(broken).toEqual(["event → message: 1 missing", "event → report: 1 missing"]);
  });

  test("an event that stands twice", async () => {
    const broken = await brokenBy(async (tx) => {
      const { rows } = await tx.query<{
        topic: string;
        key: string;
        value: Buffer;
        headers: Record<string, string>;
      }>(
        "select topic, key, value, headers from log_record where topic = 'heed.messages' and key <> 'junk' limit 1",
      );
      await appendRecords(tx, rows);
    });
    expect(broken).toEqual(["message → event: 1 twice", "event once: 1 twice"]);
  });

  test("an event that was taken out of the middle of the log", async () => {
    const broken = await brokenBy((tx) =>
      tx.query(
        `delete from log_record r using (
           select topic, partition, min("offset") + 1 as middle from log_record where topic = 'heed.messages'
           group by topic, partition having count(*) >= 3 limit 1
         ) p where r.topic = p.topic and r.partition = p.partition and r."offset" = p.middle`,
      ),
    );
    expect(broken).toEqual(["message → event: 1 missing", gap]);
  });

  test("a request that acted though a flood holds it", async () => {
    const broken = await brokenBy(async (tx) => {
      const flood = "00000000-0000-4000-8000-000000000000";
      await tx.query(
        "insert into flood (id, mark, first_hour, last_hour, noticed_at) values ($1, 'host 192.0.2.7', now(), now(), now())",
        [flood],
      );
      await tx.query("update report set flood = $1 where kind = 'opt-out'", [flood]);
      await tx.query(
        "update claim set held = '{}' where message in (select message from report where flood = $1)",
        [flood],
      );
    });
    expect(broken).toEqual(["flood holds: 1 missing"]);
  });

  test("a contact of a screened list that could be mailed though it is suppressed", async () => {
    const broken = await brokenBy(async (tx) => {
      await tx.query(
        `insert into list (id, account, name, vouched, state, rows, uploaded_at) values ('l', 'shop', 'l', false, 'screened', 1, now())`,
      );
      await tx.query(
        `insert into contact (list, row, value, fold_key, permission, state, reason)
         select 'l', 1, 'hidden', fold_key, 'express', 'kept', 'express' from suppression limit 1`,
      );
    });
    expect(broken).toEqual(["contact barred: 1 missing"]);
  });
});

test("what retention took is not missing", async () => {
  const broken = await brokenBy(async (tx) => {
    expect(await dropOldRecords((work) => work(tx), 0)).toBeGreaterThan(20);
    await tx.query("delete from report where message = (select message from report limit 1)");
  });
  expect(broken).toEqual(["end → report or parked: 1 missing"]);
});
