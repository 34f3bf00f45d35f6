import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { sleep } from "../../src/adapters/clock.ts";
import type { Database } from "../../src/adapters/database/pool.ts";
import { listParked } from "../../src/adapters/database/queries/list-parked.ts";
import { replayParked } from "../../src/adapters/database/queries/replay-parked.ts";
import { appendEvents, appendRecords } from "../../src/adapters/event-log/postgres/append-events.ts";
import { newId } from "../../src/adapters/ids.ts";
import { PortError } from "../../src/errors.ts";
import type { AnyEvent } from "../../src/events/event.ts";
import { consume, type Consumer } from "../../src/pipeline/consume.ts";
import type { Arrival } from "../../src/pipeline/take-records.ts";
import type { ReadLog, Transaction } from "../../src/ports.ts";
import { consumePorts, consumeUntil, mailingRecorded, tellMailing } from "./consumer.ts";

/** An event log as consumers meet it. Events are always written to the log in the database. */
export interface EventLogHarness {
  /** A fresh database with all topics ensured. */
  readonly database: Database;
  /** Reads what was appended, from wherever the transport carries it. */
  readonly readLog: ReadLog;
  close(): Promise<void>;
}

const topic = "heed.senders";

/** What every transport of the event log promises to consumers. */
export function eventLogContract(name: string, open: () => Promise<EventLogHarness>): void {
  describe(`the event log on ${name}`, () => {
    let harness: EventLogHarness;
    let database: Database;
    beforeAll(async () => {
      harness = await open();
      database = harness.database;
      await database.query(
        "create table effect (nth bigint generated always as identity, test text, account text, n int)",
      );
    });
    afterAll(() => harness.close());

    // Each test has a group and accounts of its own, and ignores the events of the others.
    let id: string;
    beforeEach(() => {
      id = newId().slice(-12);
    });
    const isMine = ({ event }: Arrival) => tellMailing(event).account.startsWith(id);
    const append = (...events: AnyEvent[]) => database.transaction((tx) => appendEvents(tx, events));
    const writeEffects = async (tx: Transaction, arrivals: readonly Arrival[], as = id) => {
      const mine = arrivals.filter(isMine).map(({ event }) => tellMailing(event));
      await tx.query(
        "insert into effect (test, account, n) select $1, * from unnest($2::text[], $3::int[])",
        [as, mine.map(({ account }) => account), mine.map(({ n }) => n)],
      );
    };
    const effects = async (as = id) => {
      const { rows } = await database.query<{ account: string; n: number }>(
        "select account, n from effect where test = $1 order by nth",
        [as],
      );
      return rows;
    };
    const consumer = (overrides: Partial<Consumer> = {}): Omit<Consumer, "signal"> => ({
      group: id,
      topics: [topic],
      handle: (tx, arrivals) => writeEffects(tx, arrivals),
      ...overrides,
    });
    const run = (some: Omit<Consumer, "signal">, until: () => Promise<boolean>, readLog = harness.readLog) =>
      consumeUntil(some, consumePorts(database, readLog), until);
    const hasEffects = (count: number) => async () => (await effects()).length >= count;
    const numbers = (count: number, account: string) =>
      Array.from({ length: count }, (_, n) => mailingRecorded(account, n));

    test("hands every event over once, those of a key in their order", async () => {
      const accounts = [`${id}-a`, `${id}-b`, `${id}-c`];
      for (const n of [0, 1, 2]) await append(...accounts.map((account) => mailingRecorded(account, n)));
      await Promise.all([run(consumer(), hasEffects(9)), run(consumer({ maxBatch: 2 }), hasEffects(9))]);
      const seen = await effects();
      expect(seen).toHaveLength(9);
      for (const account of accounts) {
        expect(seen.filter((each) => each.account === account).map(({ n }) => n)).toEqual([0, 1, 2]);
      }
    });

    test("wakes a consumer that waits", async () => {
      const waiting = run(consumer(), hasEffects(1));
      await sleep(50);
      await append(mailingRecorded(`${id}-a`, 0));
      await waiting;
      expect(await effects()).toHaveLength(1);
    });

    test("keeps groups apart", async () => {
      await append(...numbers(3, `${id}-a`));
      await run(consumer(), hasEffects(3));
      const other = `${id}-other`;
      await run(
        consumer({ group: other, handle: (tx, arrivals) => writeEffects(tx, arrivals, other) }),
        async () => (await effects(other)).length >= 3,
      );
      expect(await effects()).toHaveLength(3);
      expect(await effects(other)).toEqual(await effects());
    });

    test("goes on where another consumer of the group stopped", async () => {
      await append(...numbers(3, `${id}-a`));
      await run(consumer({ maxBatch: 1 }), hasEffects(1));
      await append(...numbers(6, `${id}-a`).slice(3));
      await run(consumer(), hasEffects(6));
      expect((await effects()).map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5]);
    });

    test("undoes and repeats a batch whose handler failed for now", async () => {
      await append(...numbers(3, `${id}-a`));
      let failures = 0;
      const handle = async (tx: Transaction, arrivals: readonly Arrival[]) => {
        await writeEffects(tx, arrivals);
        if (arrivals.some(isMine) && failures++ < 3)
          throw new PortError("unavailable", "The disk is elsewhere.");
      };
      await run(consumer({ handle }), hasEffects(3));
      expect(failures).toBeGreaterThan(3);
      expect((await effects()).map(({ n }) => n)).toEqual([0, 1, 2]);
    });

    test("parks the one record that no try can handle, and goes on", async () => {
      await append(...numbers(5, `${id}-a`));
      const handle = async (tx: Transaction, arrivals: readonly Arrival[]) => {
        await writeEffects(tx, arrivals);
        if (arrivals.some((each) => isMine(each) && tellMailing(each.event).n === 2)) {
          throw new Error("cannot stand\0ann@example.com \ud800");
        }
      };
      await run(consumer({ handle }), hasEffects(4));
      expect((await effects()).map(({ n }) => n)).toEqual([0, 1, 3, 4]);
      const parked = (await listParked(database)).filter(({ group }) => group === id);
      expect(parked).toMatchObject([
        {
          topic,
          reason: "Error: cannot stand (address) \ufffd",
          attempts: 2,
          eventType: "heed.mailing.recorded.v1",
        },
      ]);
      const { rows } = await database.query(
        "select convert_from(value, 'UTF8')::jsonb as value from log_record where topic = 'heed.parked' and key = $1",
        [parked[0]?.id],
      );
      expect(rows).toMatchObject([
        { value: { parked: parked[0]?.id, group: id, reason: parked[0]?.reason } },
      ]);
    });

    test("hands a replayed record to the group that parked it, and to no other", async () => {
      await append(...numbers(2, `${id}-a`));
      let isBroken = true;
      const handle = async (tx: Transaction, arrivals: readonly Arrival[]) => {
        if (isBroken && arrivals.some((each) => isMine(each) && tellMailing(each.event).n === 0))
          throw new Error("bug");
        await writeEffects(tx, arrivals);
      };
      await run(consumer({ handle }), hasEffects(1));
      const other = consumer({
        group: `${id}-other`,
        handle: (tx, arrivals) => writeEffects(tx, arrivals, `${id}-other`),
      });
      const otherHas = (count: number) => async () => (await effects(`${id}-other`)).length >= count;
      await run(other, otherHas(2));
      isBroken = false;
      const [parked] = (await listParked(database)).filter(({ group }) => group === id);
      const ids = [parked?.id ?? ""];
      expect(await database.transaction((tx) => replayParked(tx, ids))).toEqual(ids);
      expect(await database.transaction((tx) => replayParked(tx, ids))).toEqual([]);
      await append(mailingRecorded(`${id}-a`, 2));
      await run(consumer({ handle }), hasEffects(3));
      await run(other, otherHas(3));
      expect((await effects()).map(({ n }) => n)).toEqual([1, 0, 2]);
      expect((await effects(`${id}-other`)).map(({ n }) => n)).toEqual([0, 1, 2]);
    });

    test("parks what holds no event, with the reason", async () => {
      const headers = {
        ce_id: id,
        ce_type: "heed.mailing.recorded.v1",
        ce_source: "/test",
        ce_time: "2026-11-20T09:30:00Z",
      };
      const record = { topic, key: `${id}-a`, headers };
      await database.transaction((tx) =>
        appendRecords(tx, [
          { ...record, value: Buffer.from("{") },
          { ...record, value: Buffer.from('{"mailing":"m","account":7}') },
          { ...record, value: Buffer.from("{}"), headers: { ...headers, ce_type: "heed.mailing.sent.v9" } },
          { ...record, value: Buffer.from("{}"), headers: {} },
          { ...record, value: null },
        ]),
      );
      await append(mailingRecorded(`${id}-a`, 0));
      await run(consumer(), hasEffects(1));
      const reasons = (await listParked(database))
        .filter(({ group }) => group === id)
        .map(({ reason }) => reason);
      expect(reasons).toEqual([
        "The value is no JSON.",
        "The value does not fit schemas/mailing-recorded.v1.json: the payload must have required property 'delivered'",
        'This version of heed knows no event type "heed.mailing.sent.v9".',
        "The record has no ce_id or no ce_type header: it is no CloudEvent.",
      ]);
    });

    test("has effects once, however often a record is handed over", async () => {
      await append(...numbers(4, `${id}-a`));
      const twice: ReadLog = (subscription, onBatch) =>
        harness.readLog(subscription, async (batch) => {
          await onBatch(batch);
          await onBatch(batch);
          await onBatch({ ...batch, records: batch.records.slice(1) });
        });
      await run(consumer({ maxBatch: 3 }), hasEffects(4), twice);
      expect((await effects()).map(({ n }) => n)).toEqual([0, 1, 2, 3]);
    });

    test("stops loudly where records are missing", async () => {
      await append(...numbers(3, `${id}-a`));
      const losing: ReadLog = (subscription, onBatch) =>
        harness.readLog(subscription, (batch) => onBatch({ ...batch, records: batch.records.slice(1) }));
      const running = consume(
        { ...consumer(), signal: AbortSignal.timeout(20_000) },
        consumePorts(database, losing),
      );
      await expect(running).rejects.toMatchObject({ code: "log-gap" });
      expect(await effects()).toEqual([]);
    });

    test("undoes the work of a worker that lost its partition meanwhile", async () => {
      await append(...numbers(1, `${id}-a`));
      let tries = 0;
      const handle = async (tx: Transaction, arrivals: readonly Arrival[]) => {
        await writeEffects(tx, arrivals);
        const [arrival] = arrivals.filter(isMine);
        // Another worker moves past the record while this one is at it.
        if (arrival !== undefined && tries++ === 0) {
          await database.query(
            `update consumer_offset set next_offset = $3 where "group" = $1 and topic = $2 and partition = $4`,
            [id, topic, arrival.record.offset + 1, arrival.record.partition],
          );
        }
      };
      await run(consumer({ handle }), async () => {
        const { rows } = await database.query<{ left: number }>(
          `select sum(p.next_offset - o.next_offset) as left from consumer_offset o join log_partition p using (topic, partition)
           where o."group" = $1`,
          [id],
        );
        return rows[0]?.left === 0 && tries > 0;
      });
      expect(tries).toBe(1);
      expect(await effects()).toEqual([]);
    });
  });
}
