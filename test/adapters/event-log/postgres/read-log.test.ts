import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { openDatabase } from "../../../../src/adapters/database/pool.ts";
import { registerGroup } from "../../../../src/adapters/database/queries/register-group.ts";
import { appendEvents } from "../../../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { readLag } from "../../../../src/adapters/event-log/postgres/lag.ts";
import {
  readLog,
  type ReadLogPorts,
  type ReadLogTiming,
} from "../../../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../../../src/adapters/ids.ts";
import { topics } from "../../../../src/events/topics.ts";
import { consume } from "../../../../src/pipeline/consume.ts";
import type { Arrival } from "../../../../src/pipeline/take-records.ts";
import type { LogBatch, Transaction } from "../../../../src/ports.ts";
import { consumePorts, consumeUntil, mailingRecorded, tellMailing } from "../../../contracts/consumer.ts";
import { type FreshDatabase, freshDatabase } from "../../../database.ts";
import { logCollector } from "../../../log-collector.ts";

let database: FreshDatabase;
let readers: Reader[];
beforeEach(async () => {
  database = await freshDatabase({ maxConnections: 20 });
  await ensureTopics(database.transaction)(topics);
  await database.transaction((tx) => registerGroup(tx, "readers", ["heed.senders", "heed.lists"]));
  readers = [];
});
afterEach(async () => {
  await Promise.all(readers.map((reader) => reader.stop()));
  await database.close();
});

interface Reader {
  readonly batches: LogBatch[];
  stop(): Promise<void>;
}

// Neither poll nor beat comes to the rescue: only what is notified is seen within a test's time.
const silent: ReadLogTiming = { leaseMs: 120_000, beatMs: 40_000, pollMs: 120_000 };

interface ReaderOptions {
  readonly timing?: ReadLogTiming;
  readonly listen?: ReadLogPorts["listen"];
  readonly onBatch?: () => Promise<void>;
}

function startReader({ timing = silent, listen = database.listen, onBatch }: ReaderOptions = {}): Reader {
  const stop = new AbortController();
  const batches: LogBatch[] = [];
  const read = readLog({ db: database, listen, newId, log: logCollector() }, timing);
  const subscription = {
    group: "readers",
    topics: ["heed.senders", "heed.lists"],
    maxBatch: 10,
    signal: stop.signal,
  };
  const reading = read(subscription, async (batch) => {
    batches.push(batch);
    await onBatch?.();
  });
  const reader = {
    batches,
    async stop() {
      stop.abort();
      await reading;
    },
  };
  readers.push(reader);
  return reader;
}

async function owners(): Promise<number[]> {
  const { rows } = await database.query<{ held: number }>(
    "select count(*) as held from log_lease where owner is not null and expires_at > now() group by owner order by held",
  );
  return rows.map(({ held }) => held);
}
const settled = (held: number[]) =>
  vi.waitFor(async () => expect(await owners()).toEqual(held), { timeout: 10_000, interval: 20 });

describe("members of a group", () => {
  test("share the partitions, take those of who leaves and give up for who comes, at once", async () => {
    const first = startReader();
    await settled([12]);
    startReader();
    await settled([6, 6]);
    startReader();
    startReader();
    await settled([3, 3, 3, 3]);
    startReader();
    await settled([2, 2, 2, 3, 3]);
    await first.stop();
    await settled([3, 3, 3, 3]);
  });

  test("take over what a dead member held when its lease has run out", async () => {
    await database.query(
      `insert into log_lease ("group", topic, partition, owner, epoch, expires_at)
       select 'readers', topic, partition, gen_random_uuid(), 7, now() + interval '1 second' from log_partition
       where topic in ('heed.senders', 'heed.lists')`,
    );
    startReader({ timing: { leaseMs: 1_000, beatMs: 100, pollMs: 100 } });
    await settled([12]);
    const { rows } = await database.query("select distinct epoch from log_lease");
    expect(rows).toEqual([{ epoch: 8 }]);
  });

  test("keep a partition until the batch that they are at has ended", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const first = startReader({ onBatch: () => held });
    await database.transaction((tx) => appendEvents(tx, [mailingRecorded("acme", 0)]));
    await vi.waitFor(() => expect(first.batches).toHaveLength(1));
    const lease = async () => {
      const { rows } = await database.query(
        "select owner, epoch from log_lease where topic = $1 and partition = $2",
        [first.batches[0]?.topic, first.batches[0]?.partition],
      );
      return rows[0];
    };
    const before = await lease();
    // Ids grow with time: the first of thirteen members has a part of the first topic, heed.lists, and none of this one.
    for (let i = 0; i < 12; i++) startReader();
    await vi.waitFor(async () => expect(await owners()).toHaveLength(11), { timeout: 10_000 });
    expect(await lease()).toEqual(before);
    release();
    await vi.waitFor(async () => expect(await lease()).not.toEqual(before), { timeout: 10_000 });
  });
});

test("a record is handed over when it is notified, long before the next poll", async () => {
  const reader = startReader();
  await settled([12]);
  await database.transaction((tx) => appendEvents(tx, [mailingRecorded("acme", 0)]));
  await vi.waitFor(() => expect(reader.batches).toHaveLength(1), { timeout: 5_000 });
});

test("a record is found by the poll where no notification comes", async () => {
  const deaf = () => Promise.resolve(() => Promise.resolve());
  const reader = startReader({ timing: { leaseMs: 15_000, pollMs: 50 }, listen: deaf });
  await settled([12]);
  await database.transaction((tx) => appendEvents(tx, [mailingRecorded("acme", 0)]));
  await vi.waitFor(() => expect(reader.batches).toHaveLength(1), { timeout: 5_000 });
});

test("a long backlog in one partition does not hold up the others", async () => {
  await database.transaction(async (tx) => {
    await appendEvents(
      tx,
      Array.from({ length: 500 }, (_, n) => mailingRecorded("busy", n)),
    );
    await appendEvents(
      tx,
      ["b", "c", "d", "e", "f"].map((account) => mailingRecorded(account, 0)),
    );
  });
  const { rows } = await database.query<{ partitions: number }>(
    "select count(distinct partition) as partitions from log_record",
  );
  const reader = startReader();
  await vi.waitFor(() => expect(reader.batches.flatMap(({ records }) => records)).toHaveLength(505), {
    timeout: 10_000,
  });
  const partitions = rows[0]?.partitions ?? 0;
  expect(partitions).toBeGreaterThan(1);
  const firstBatches = reader.batches.slice(0, 2 * partitions).map(({ partition }) => partition);
  expect(new Set(firstBatches).size).toBe(partitions);
});

test("lag says who is how far behind", async () => {
  await database.transaction((tx) =>
    appendEvents(tx, [mailingRecorded("acme", 0), mailingRecorded("acme", 1), mailingRecorded("acme", 2)]),
  );
  const behind = (await readLag(database)).filter(({ lag }) => lag > 0);
  expect(behind).toMatchObject([
    { group: "readers", topic: "heed.senders", lag: 3, nextOffset: 0, isLeased: false },
  ]);
  expect(behind[0]?.oldestAt).toBeInstanceOf(Date);
});

test("a log that ends before the group's position stops the group loudly", async () => {
  await database.query(`update consumer_offset set next_offset = 5`);
  const read = readLog({ db: database, listen: database.listen, newId, log: logCollector() }, silent);
  const signal = AbortSignal.timeout(20_000);
  const consumer = { group: "readers", topics: ["heed.senders"], handle: () => Promise.resolve(), signal };
  await expect(consume(consumer, consumePorts(database, read))).rejects.toMatchObject({ code: "log-gap" });
});

test("a partition that is added while a group runs is read as well", async () => {
  const accounts = Array.from({ length: 40 }, (_, n) => `account-${n}`);
  const handled: string[] = [];
  const read = readLog(
    { db: database, listen: database.listen, newId, log: logCollector() },
    { leaseMs: 2_000, beatMs: 50, pollMs: 50 },
  );
  const handle = (_: unknown, arrivals: readonly Arrival[]) => {
    handled.push(...arrivals.map(({ event }) => tellMailing(event).account));
    return Promise.resolve();
  };
  const append = () =>
    database.transaction((tx) =>
      appendEvents(
        tx,
        accounts.map((account) => mailingRecorded(account, 0)),
      ),
    );
  await append();
  let added = false;
  await consumeUntil(
    { group: "growing", topics: ["heed.senders"], handle },
    consumePorts(database, read),
    async () => {
      if (handled.length < accounts.length) return false;
      if (!added) {
        added = true;
        await ensureTopics(database.transaction)([
          { name: "heed.senders", partitions: 12, compacted: false },
        ]);
        await append();
      }
      return handled.length === 2 * accounts.length;
    },
  );
  expect(handled.slice(accounts.length).sort()).toEqual(accounts.sort());
});

test("a consumer goes on after its connections were lost, with every effect once", async () => {
  const worker = await openDatabase({ url: database.url, applicationName: "worker" });
  await database.query("create table effect (nth bigint generated always as identity, n int)");
  const read = readLog({ db: worker, listen: worker.listen, newId, log: logCollector() });
  const handle = async (tx: Transaction, arrivals: readonly Arrival[]) => {
    const numbers = arrivals.map(({ event }) => tellMailing(event).n);
    await tx.query("insert into effect (n) select unnest($1::int[])", [numbers]);
  };
  const effects = async () => (await database.query<{ n: number }>("select n from effect order by nth")).rows;
  let losses = 0;
  await consumeUntil(
    { group: "steady", topics: ["heed.senders"], maxBatch: 3, handle },
    consumePorts(worker, read),
    async () => {
      const done = (await effects()).length;
      if (done < 10 * losses) return false;
      if (losses === 4) return true;
      const next = Array.from({ length: 10 }, (_, i) => mailingRecorded("acme", 10 * losses + i));
      await database.transaction((tx) => appendEvents(tx, next));
      await database.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'worker'",
      );
      losses += 1;
      return false;
    },
  );
  await worker.close();
  expect((await effects()).map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
});
