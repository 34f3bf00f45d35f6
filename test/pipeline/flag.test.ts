import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { countNotSpam } from "../../src/adapters/database/queries/count-not-spam.ts";
import { insertAccountComplaints } from "../../src/adapters/database/queries/insert-account-complaints.ts";
import { insertNotSpam } from "../../src/adapters/database/queries/insert-not-spam.ts";
import { insertSenderFlags } from "../../src/adapters/database/queries/insert-sender-flags.ts";
import { loadSenderNumbers } from "../../src/adapters/database/queries/load-sender-numbers.ts";
import { lockSenderStandings } from "../../src/adapters/database/queries/lock-sender-standings.ts";
import { updateSenderStandings } from "../../src/adapters/database/queries/update-sender-standings.ts";
import { newId } from "../../src/adapters/ids.ts";
import type { AnyEvent } from "../../src/events/event.ts";
import { makeFlag } from "../../src/pipeline/flag.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";

const now = new Date("2026-10-01T12:00:00Z");
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

let database: FreshDatabase;
let appended: AnyEvent[] = [];
let account: string;
let number = 0;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  appended = [];
  account = `account-${++number}`;
  await database.query("insert into account (id, name) values ($1, $1)", [account]);
});

const flag = makeFlag({
  insertComplaints: insertAccountComplaints,
  insertNotSpam,
  lockStandings: lockSenderStandings,
  loadNumbers: loadSenderNumbers,
  insertFlags: insertSenderFlags,
  updateStandings: updateSenderStandings,
  append: (_, events) => {
    appended.push(...events);
    return Promise.resolve();
  },
  clock: () => now,
  newId,
});

/** Hands events to the step, as one batch and transaction. */
const handle = (events: readonly AnyEvent[]): Promise<void> =>
  database.transaction((tx) =>
    flag(
      tx,
      events.map((event, offset) => ({
        event,
        record: { topic: "heed.complaints", partition: 0, offset, key: null, value: null, headers: {} },
      })),
    ),
  );

interface Told {
  complaint?: string;
  mailing?: string | null;
  counts?: boolean;
  receivedAt?: Date;
  of?: string | null;
}

function complaint({
  complaint = newId(),
  mailing = null,
  counts = true,
  receivedAt = daysAgo(1),
  of = account,
}: Told = {}): AnyEvent {
  return {
    id: newId(),
    type: "heed.complaint.received.v1",
    source: "/workers/report",
    time: now.toISOString(),
    data: {
      complaint,
      message: newId(),
      address: null,
      format: "arf",
      feedbackType: "abuse",
      attribution: { account: of, mailing, trust: "signed", clues: [] },
      scope: { kind: "all", id: null },
      disposition: "act",
      suppress: false,
      counts,
      confidence: 1,
      receivedAt: receivedAt.toISOString(),
    },
  };
}
const complaints = (count: number, told: Told = {}): AnyEvent[] =>
  Array.from({ length: count }, () => complaint(told));

interface Fed extends Pick<Told, "mailing" | "receivedAt" | "of"> {
  /** Null for an event that does not say which report it is of. */
  feedback?: string | null;
  message?: string;
  feedbackType?: string | null;
}

function feedback({
  feedback = newId(),
  message = newId(),
  feedbackType = "not-spam",
  mailing = null,
  receivedAt = daysAgo(1),
  of = account,
}: Fed = {}): AnyEvent {
  return {
    id: newId(),
    type: "heed.feedback.received.v1",
    source: "/workers/report",
    time: now.toISOString(),
    data: {
      ...(feedback === null ? {} : { feedback }),
      message,
      feedbackType,
      format: "arf",
      attribution: { account: of, mailing, trust: "signed", clues: [] },
      receivedAt: receivedAt.toISOString(),
    },
  };
}
const notSpam = async (of = account): Promise<number | undefined> =>
  (await countNotSpam(database, [of], daysAgo(30))).get(of);

/** Records a mailing as the API does: the row and its event. */
async function mailed(delivered: number, mailing: string = newId(), sentAt = daysAgo(2)): Promise<AnyEvent> {
  await database.query(
    `insert into mailing (id, account, delivered, sent_at) values ($1, $2, $3, $4)
     on conflict (id) do update set delivered = excluded.delivered`,
    [mailing, account, delivered, sentAt],
  );
  return {
    id: newId(),
    type: "heed.mailing.recorded.v1",
    source: "/cli/mailings",
    time: now.toISOString(),
    data: { mailing, account, delivered, sentAt: sentAt.toISOString() },
  };
}

const told = (): string[] =>
  appended.map((event) => {
    if (event.type === "heed.sender.flagged.v1")
      return `flagged ${event.data.mailing ?? "account"} above ${event.data.threshold}`;
    if (event.type === "heed.sender.standing-changed.v1") return `${event.data.from} → ${event.data.to}`;
    return event.type;
  });

async function standing(of = account): Promise<unknown> {
  const { rows } = await database.query("select standing from sender_standing where account = $1", [of]);
  return rows[0]?.["standing"];
}

test("a sender is flagged at 0.1 %, again at 0.3 %, and each once", async () => {
  await handle([await mailed(10_000)]);
  await handle(complaints(15));
  expect(told()).toEqual([]);
  expect(await standing()).toBe("healthy");

  await handle(complaints(1));
  expect(told()).toEqual(["flagged account above 0.001", "healthy → watch"]);
  expect(appended[0]?.data).toMatchObject({
    account,
    mailing: null,
    complaints: 16,
    delivered: 10_000,
    rate: 0.0016,
    rule: "complaint-rate/1",
    flaggedAt: now.toISOString(),
  });

  await handle(complaints(23));
  await handle(complaints(1));
  await handle(complaints(5));
  expect(told().slice(2)).toEqual(["flagged account above 0.003", "watch → under-review"]);
});

test("one complaint in a thousand flags nobody", async () => {
  await handle([await mailed(1_000), ...complaints(1)]);
  expect(told()).toEqual([]);
});

test("a complaint counts once, however often it is told and whoever it concerns", async () => {
  const same = complaint({ complaint: `same-${account}`, counts: false });
  const counting = complaint({ complaint: `same-${account}`, counts: true });
  await handle([await mailed(1_000), same, counting, same]);
  await handle([counting, same]);
  const { rows } = await database.query("select counts from account_complaint where account = $1", [account]);
  expect(rows).toEqual([{ counts: true }]);
});

test("complaints that do not count are remembered and flag nobody", async () => {
  await handle([await mailed(1_000), ...complaints(50, { counts: false }), ...complaints(3, { of: null })]);
  expect(told()).toEqual([]);
  const numbers = await loadSenderNumbers(database, [account], daysAgo(30));
  expect(numbers.get(account)).toEqual({ delivered: 1_000, withoutMailing: 0, mailings: [] });
});

test("complaints before the mailing's number is known wait for it", async () => {
  const mailing = newId();
  await handle([await mailed(5_000), ...complaints(40, { mailing })]);
  expect(told()).toEqual([]);
  await handle([await mailed(10, mailing)]);
  expect(told()).toEqual([]);
  await handle([await mailed(10_000, mailing)]);
  expect(told()).toEqual([
    "flagged account above 0.001",
    `flagged ${mailing} above 0.001`,
    `flagged ${mailing} above 0.003`,
    "healthy → watch",
  ]);
});

test("a late, larger number of delivered mails leads back to healthy; the flag stays on record", async () => {
  const mailing = newId();
  await handle([await mailed(1_000, mailing), ...complaints(5)]);
  expect(await standing()).toBe("watch");
  await handle([await mailed(100_000, mailing)]);
  expect(told().at(-1)).toBe("watch → healthy");
  const { rows } = await database.query("select threshold from sender_flag where account = $1", [account]);
  expect(rows).toEqual([{ threshold: 0.001 }]);
});

test("what is older than the window does not count, on either side", async () => {
  const old = newId();
  await handle([
    await mailed(1_000, old, daysAgo(40)),
    await mailed(500),
    ...complaints(30, { receivedAt: daysAgo(35) }),
    ...complaints(30, { mailing: old, receivedAt: daysAgo(5) }),
    ...complaints(1),
  ]);
  expect(told()).toEqual([]);
  const numbers = await loadSenderNumbers(database, [account], daysAgo(30));
  expect(numbers.get(account)).toEqual({ delivered: 500, withoutMailing: 1, mailings: [] });
});

test("what staff judged does not count again", async () => {
  await handle([await mailed(1_000), ...complaints(20, { receivedAt: daysAgo(2) })]);
  expect(await standing()).toBe("under-review");
  await database.query("update sender_standing set standing = 'watch', counts_from = $2 where account = $1", [
    account,
    daysAgo(1.5),
  ]);
  await database.query("update sender_flag set cleared_at = now() where account = $1", [account]);
  appended = [];
  await handle([await mailed(1_000, newId(), daysAgo(1)), ...complaints(1, { receivedAt: daysAgo(0.5) })]);
  expect(told()).toEqual([]);
  expect(await standing()).toBe("watch");
});

test("another account's complaint about our mailing does not lean on our numbers", async () => {
  const mailing = newId();
  const event = await mailed(1_000_000, mailing);
  const other = `${account}-other`;
  await handle([event, ...complaints(5, { mailing, of: other })]);
  const numbers = await loadSenderNumbers(database, [other], daysAgo(30));
  expect(numbers.get(other)).toEqual({
    delivered: 0,
    withoutMailing: 0,
    mailings: [{ mailing, complaints: 5, delivered: null }],
  });
});

test("two workers with complaints about one account together pass the threshold once", async () => {
  await handle([await mailed(10_000)]);
  const rounds = Array.from({ length: 20 }, () => handle([complaint()]));
  await Promise.all(rounds);
  expect(told()).toEqual(["flagged account above 0.001", "healthy → watch"]);
  expect(appended[0]?.data).toMatchObject({ complaints: 16 });
});

test("a batch about several accounts judges each", async () => {
  const first = account;
  await handle([await mailed(1_000)]);
  account = `${first}-b`;
  await database.query("insert into account (id, name) values ($1, $1)", [account]);
  await handle([await mailed(1_000), ...complaints(4, { of: first }), ...complaints(7, { of: account })]);
  expect(await standing(first)).toBe("watch");
  expect(await standing(account)).toBe("under-review");
});

test("not-spam reports are counted for their account, each once, however often it is delivered", async () => {
  const mailing = newId();
  const again = { feedback: `again-${account}` };
  const message = newId();
  await handle([
    await mailed(1_000, mailing),
    feedback(),
    feedback({ mailing }),
    feedback(again),
    feedback(again),
  ]);
  await handle([
    feedback(again),
    feedback({ feedback: null, message }),
    feedback({ feedback: null, message }),
  ]);
  expect(await notSpam()).toBe(4);
});

test("what is no not-spam, names no account, or is older than the window or the last decision is not counted", async () => {
  const old = newId();
  await handle([
    await mailed(1_000, old, daysAgo(40)),
    ...["auth-failure", "abuse", null].map((feedbackType) => feedback({ feedbackType })),
    feedback({ of: null }),
    feedback({ receivedAt: daysAgo(31) }),
    feedback({ mailing: old }),
  ]);
  expect(await notSpam()).toBe(0);
  await handle([feedback({ receivedAt: daysAgo(2) }), feedback()]);
  expect(await notSpam()).toBe(2);
  await database.query("update sender_standing set counts_from = $2 where account = $1", [
    account,
    daysAgo(1.5),
  ]);
  expect(await notSpam()).toBe(1);
});

test("not-spam reports change no rate, flag or standing, in whatever order they come", async () => {
  const given = fc.record({
    complaints: fc.integer({ min: 0, max: 60 }),
    notSpam: fc.integer({ min: 1, max: 60 }),
    delivered: fc.constantFrom(0, 1_000, 10_000),
    order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ complaints: many, notSpam: praised, delivered, order }) => {
      const outcomes: unknown[] = [];
      for (const isPraised of [false, true]) {
        appended = [];
        account = `account-${++number}`;
        await database.query("insert into account (id, name) values ($1, $1)", [account]);
        const parts = [
          [await mailed(delivered, `mailing-of-${account}`)],
          complaints(many, { mailing: `mailing-of-${account}` }),
          isPraised ? Array.from({ length: praised }, () => feedback()) : [],
        ];
        for (const part of order) await handle(parts[part] ?? []);
        expect(await notSpam()).toBe(isPraised ? praised : 0);
        const numbers = (await loadSenderNumbers(database, [account], daysAgo(30))).get(account);
        const said = told().sort();
        outcomes.push(JSON.stringify([numbers, said, await standing()]).replaceAll(account, "the account"));
      }
      expect(outcomes[1]).toBe(outcomes[0]);
    }),
    { numRuns: 25 },
  );
});
