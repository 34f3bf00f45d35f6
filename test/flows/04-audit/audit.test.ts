import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { auditIn } from "../../../src/adapters/database/audit/run-audit.ts";
import { appendRecords } from "../../../src/adapters/event-log/postgres/append-events.ts";
import { dropOldRecords } from "../../../src/adapters/event-log/postgres/retention.ts";
import type { Transaction } from "../../../src/ports.ts";
import { upload } from "../../esp.ts";
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
 * of the six partitions holds three of the fourteen records at least, however their keys fall.
 */
async function prepare({ heed, database, deliver, settle }: SettledHeed): Promise<void> {
  await database.query("insert into account (id, name) values ('shop', 'Shop')");
  await database.query(
    `insert into mailing (id, account, delivered, sent_at, message_id_domain)
     values ('october', 'shop', 1000, now() - interval '2 days', 'send.shop.example')`,
  );
  deliver([
    ...Array.from({ length: 8 }, (_, n) =>
      complaintAbout(`reader-${n}@mailbox.example`, "send.shop.example", n),
    ),
    complaintAbout("content@mailbox.example", "send.shop.example", 9, "not-spam"),
    optOutOf("leaving@mailbox.example", 1),
    optOutOf("leaving@mailbox.example", 1),
    ...[1, 2, 3].map((n) => letterFrom("customer@mailbox.example", n)),
  ]);
  await settle();
  await upload(heed, "readers", { id: "shop" }, ["keen@mailbox.example"]);
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
  expect(balance).toMatchObject({ sightings: 14, stored: 13, waiting: 0 });
  expect(balance.recognised + balance.forAPerson + balance.parked).toBe(13);
  const unused = findings.filter(({ checked }) => checked === 0).map(({ name }) => name);
  // There was no flood, nothing was lifted or decided, and a contact that is barred is one that should not be there.
  expect(unused).toEqual([
    "flood holds",
    "flood → suppression",
    "lift → event",
    "contact barred",
    "decisions as they were made",
  ]);
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
    [
      "a not-spam report that was not counted",
      say("delete from account_not_spam"),
      ["event → counted feedback: 1 missing"],
    ],
    [
      "a not-spam report that was counted and never received",
      say("insert into account_not_spam values ('made-up', 'shop', null, now())"),
      ["counted feedback → event: 1 missing"],
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

  test("nothing, where the not-spam reports came before there was a table for them", async () => {
    const migration = await readFile(
      join(import.meta.dirname, "../../../src/adapters/database/migrations/0013-not-spam.sql"),
      "utf8",
    );
    const broken = await brokenBy(async (tx) => {
      await tx.query("drop table account_not_spam");
      await tx.query(migration);
    });
    expect(broken).toEqual([]);
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

  /** The opt-out as one that a flood held. */
  const heldByFlood = async (tx: Transaction, decision: string | null) => {
    const flood = "00000000-0000-4000-8000-000000000000";
    await tx.query(
      `insert into flood (id, mark, first_hour, last_hour, noticed_at, decision, decided_at)
       select $1, min(mark), now(), now(), now(), $2::text, case when $2::text is not null then now() end
       from claim join report using (message) where kind = 'opt-out'`,
      [flood, decision],
    );
    await tx.query("update report set flood = $1 where kind = 'opt-out'", [flood]);
    await tx.query(
      `update claim set held = jsonb_build_object(
           'addresses', jsonb_build_array(jsonb_build_object('fold', fold_key, 'person', person_key)),
           'scope', jsonb_build_object('kind', scope_kind, 'id', scope_id))
       from flood, report, suppression
       where flood.id = $1 and report.flood = flood.id and claim.message = report.message
         and claim.mark = flood.mark and suppression.reason = 'opt-out'`,
      [flood],
    );
  };

  test.each([
    ["holds", null, ["flood holds: 1 missing"]],
    ["held until it was dismissed", "dismissed", ["flood holds: 1 missing"]],
    ["held until it was let through", "let-through", []],
  ])("a request that acted, which a flood %s", async (_, decision, expected) => {
    expect(await brokenBy((tx) => heldByFlood(tx, decision))).toEqual(expected);
  });

  test("a request that a flood let through, and that barred nobody", async () => {
    const broken = await brokenBy(async (tx) => {
      await heldByFlood(tx, "let-through");
      await tx.query('update claim set held = jsonb_set(held, \'{scope}\', \'{"kind": "list", "id": "l"}\')');
    });
    expect(broken).toEqual(["flood → suppression: 1 missing"]);
  });

  test("a list that the screen worker passed without screening it", async () => {
    const broken = await brokenBy((tx) => tx.query("update list set state = 'uploaded', screened_at = null"));
    expect(broken).toEqual(["event → screened list: 1 missing"]);
  });

  test("a complaint that is marked as not counting though it counts", async () => {
    const broken = await brokenBy((tx) =>
      tx.query(
        "update account_complaint set counts = false where complaint = (select min(complaint) from account_complaint)",
      ),
    );
    expect(broken).toEqual(["event → counted complaint: 1 missing"]);
  });

  /** A contact of a screened list, with keys as expressions over the suppression of who opted out. */
  const contact = (state: string, fold: string, person: string) => async (tx: Transaction) => {
    await tx.query(
      `insert into list (id, account, name, vouched, state, rows, uploaded_at) values ('l', 'shop', 'l', false, 'screened', 1, now())`,
    );
    await tx.query(
      `insert into contact (list, row, value, fold_key, person_key, permission, state, reason)
       select 'l', 1, 'hidden', ${fold}, ${person}, 'express', '${state}', 'express'
       from suppression where reason = 'opt-out'`,
    );
  };
  const barred = ["contact barred: 1 missing"];

  test.each([
    ["kept though it is suppressed", contact("kept", "fold_key", "null"), barred],
    ["held though it is suppressed", contact("held", "fold_key", "null"), barred],
    ["suppressed as it should be", contact("suppressed", "fold_key", "null"), []],
    ["another spelling, by its person key", contact("kept", "'another'", "person_key"), barred],
    ["the person's own spelling", contact("kept", "person_key", "null"), barred],
    ["somebody else", contact("kept", "'another'", "null"), []],
    [
      "another spelling, of an address that staff barred",
      async (tx: Transaction) => {
        await contact("kept", "'another'", "person_key")(tx);
        await tx.query("update suppression set reason = 'manual' where reason = 'opt-out'");
      },
      // The opt-out's suppression is gone by that, and no contact is barred by it.
      ["event → suppression: 1 missing"],
    ],
  ])("a contact of a screened list: %s", async (_, damage, expected) => {
    expect(await brokenBy(damage)).toEqual(expected);
  });

  test.each(["account:nobody", "list:nothing", "category:news"])(
    "a suppression for %s, which nothing honours",
    async (scope) => {
      const broken = await brokenBy((tx) =>
        tx.query(
          `insert into suppression (id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by)
           values (gen_random_uuid(), 'key', 'key', split_part($1, ':', 1), split_part($1, ':', 2), 'manual', now(),
             'staff:1', 'ann')`,
          [scope],
        ),
      );
      expect(broken).toContain("suppression → scope: 1 missing");
    },
  );
});

test("what retention took is not missing", async () => {
  const broken = await brokenBy(async (tx) => {
    expect(await dropOldRecords((work) => work(tx), 0)).toBeGreaterThan(20);
    await tx.query("delete from report where message = (select message from report limit 1)");
  });
  expect(broken).toEqual(["end → report or parked: 1 missing"]);
});
