import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { sleep } from "../../src/adapters/clock.ts";
import { appendEvents } from "../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../src/adapters/event-log/postgres/ensure-topics.ts";
import { topics } from "../../src/events/topics.ts";
import { mailingRecorded } from "../contracts/consumer.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { randomFrom } from "../random.ts";
import { seed } from "../seed.ts";

const attacks = 24;
const random = randomFrom(seed);
let database: FreshDatabase;
const workers = new Set<ChildProcess>();
let started = 0;

beforeAll(async () => {
  database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
  await database.query("create table tally (id uuid primary key, handled int not null)");
  await database.query(
    `create table handled (nth bigint generated always as identity, partition int, "offset" bigint)`,
  );
});
afterAll(async () => {
  await Promise.all([...workers].map((worker) => end(worker)));
  await database.close();
});

function startWorker(): void {
  const worker = spawn(
    process.execPath,
    [join(import.meta.dirname, "tally-worker.ts"), database.url, String(seed + ++started)],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  workers.add(worker);
  worker.once("exit", () => workers.delete(worker));
}
async function end(worker: ChildProcess): Promise<void> {
  const ended = once(worker, "exit");
  worker.kill("SIGKILL");
  await ended;
}

/** Appends small batches until told to stop; one in ten is rolled back. */
async function produce(name: string, isOver: () => boolean): Promise<void> {
  for (let n = 0; !isOver(); n++) {
    const count = 1 + Math.floor(random() * 20);
    const events = Array.from({ length: count }, (_, i) => mailingRecorded(`${name}-${i}`, n));
    const appended = database.transaction(async (tx) => {
      await appendEvents(tx, events);
      if (random() < 0.1) throw new Error("rolled back");
    });
    await appended.catch((error: unknown) => {
      if (!(error instanceof Error) || error.message !== "rolled back") throw error;
    });
    await sleep(random() * 30);
  }
}

/** Kills a worker and starts another, or stops one for longer than its lease. */
async function attack(nth: number): Promise<"killed" | "stopped"> {
  const [victim] = [...workers].slice(Math.floor(random() * workers.size));
  if (victim === undefined) throw new Error("no worker left");
  if (nth % 3 === 2) {
    victim.kill("SIGSTOP");
    setTimeout(() => victim.kill("SIGCONT"), 2_000);
    return "stopped";
  }
  await end(victim);
  startWorker();
  return "killed";
}

test("workers that are killed and stopped lose no record, handle none twice, and keep the order", async () => {
  let isOver = false;
  for (let i = 0; i < 3; i++) startWorker();
  const producers = ["a", "b", "c"].map((name) => produce(name, () => isOver));
  const done = [];
  for (let i = 0; i < attacks; i++) {
    await sleep(300 + random() * 500);
    done.push(await attack(i));
  }
  isOver = true;
  await Promise.all(producers);
  expect(done.filter((what) => what === "killed").length).toBeGreaterThanOrEqual(10);

  const behind = async () => {
    const { rows } = await database.query<{ lag: number }>(
      `select sum(p.next_offset - o.next_offset) as lag from log_partition p join consumer_offset o using (topic, partition)`,
    );
    return rows[0]?.lag;
  };
  await vi.waitFor(async () => expect(await behind()).toBe(0), { timeout: 60_000, interval: 100 });
  const { rows } = await database.query<Record<string, number>>(
    `select (select count(*) from log_record where topic = 'heed.senders') as appended,
            (select count(*) from tally) as handled,
            (select count(*) from tally where handled > 1) as twice,
            (select count(*) from (
               select "offset", lag("offset", 1, -1::bigint) over (partition by partition order by nth) as before from handled
             ) o where "offset" <> before + 1) as "outOfOrder",
            (select count(*) from (
               select "offset", lag("offset", 1, -1::bigint) over (partition by partition order by "offset") as before
               from log_record where topic = 'heed.senders'
             ) o where "offset" <> before + 1) as gaps,
            (select sum(epoch) from log_lease) as epochs`,
  );
  console.log(`${done.length} attacks:`, rows[0]);
  // How many there are is the machine's affair.
  expect(rows[0]?.["appended"]).toBeGreaterThan(attacks);
  expect(rows[0]).toMatchObject({ handled: rows[0]?.["appended"], twice: 0, outOfOrder: 0, gaps: 0 });
}, 180_000);
