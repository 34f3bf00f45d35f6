// Events appended and consumed per second on the embedded server, beside bare statements on the same records in one run.
//   npx node test/bench/event-log.ts [events]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ensureEmbedded } from "../../src/adapters/database/embedded.ts";
import { migrate } from "../../src/adapters/database/migrate.ts";
import { type Database, openDatabase } from "../../src/adapters/database/pool.ts";
import { type EncodedRecord, encodeEvent } from "../../src/adapters/event-log/codec.ts";
import { appendEvents } from "../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../src/adapters/event-log/postgres/ensure-topics.ts";
import { readLog } from "../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../src/adapters/ids.ts";
import type { AnyEvent, HeedEvent } from "../../src/events/event.ts";
import { topics } from "../../src/events/topics.ts";
import type { Transaction } from "../../src/ports.ts";
import { consumePorts, consumeUntil } from "../contracts/consumer.ts";
import { logCollector } from "../log-collector.ts";

const total = Number(process.argv[2] ?? 50_000);
const batchLength = 500;
const rounds = 3;

const folder = mkdtempSync(join(tmpdir(), "heed-bench-"));
const server = await ensureEmbedded(folder);
const database = await openDatabase({ url: server.url });
try {
  await migrate(database);
  await ensureTopics(database.transaction)(topics);
  await database.query(
    `create table bare_record (n bigint generated always as identity primary key, appended_at timestamptz not null default now(),
       topic text not null, key text, value bytea, headers jsonb not null)`,
  );
  await database.query("create table effect (key text primary key, n int not null)");
  await report(database);
} finally {
  await database.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function report(db: Database): Promise<void> {
  const events = Array.from({ length: total }, (_, n) => optOut(n));
  const records = events.map(encodeEvent);
  console.log(
    `${total} events of ${records[0]?.value?.length ?? 0} bytes in batches of ${batchLength}, fsync on; median of ${rounds}:`,
  );
  const measured = new Map<string, number[]>();
  const measure = async (name: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    const perSecond = (total / (performance.now() - start)) * 1_000;
    measured.set(name, [...(measured.get(name) ?? []), perSecond]);
  };
  for (let round = 0; round < rounds; round++) {
    await db.query("truncate bare_record, effect");
    await measure("INSERT of the same records, bare", () => inBatches(db, records, insertBare));
    await measure("append: validated, partitioned, with offsets", () => inBatches(db, events, appendEvents));
    await measure("SELECT and JSON.parse, bare", () => selectBare(db));
    await measure("consume: decoded, validated, position moved", () => consumeAll(db, `idle-${round}`));
    await measure("consume, with an upsert for each event", () => consumeAll(db, `busy-${round}`, upsert));
    await db.query("truncate log_record, consumer_offset");
    await db.query("update log_partition set next_offset = 0");
  }
  for (const [name, rates] of measured) {
    const median = rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
    console.log(`${name.padEnd(46)} ${Math.round(median).toLocaleString("en").padStart(9)} /s`);
  }
}

async function inBatches<T>(
  db: Database,
  all: readonly T[],
  write: (tx: Transaction, batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < all.length; i += batchLength) {
    await db.transaction((tx) => write(tx, all.slice(i, i + batchLength)));
  }
}

function insertBare(tx: Transaction, records: readonly EncodedRecord[]): Promise<unknown> {
  return tx.query(
    `insert into bare_record (topic, key, value, headers)
     select * from unnest($1::text[], $2::text[], $3::bytea[], $4::text[]::jsonb[])`,
    [
      records.map(({ topic }) => topic),
      records.map(({ key }) => key),
      records.map(({ value }) => value),
      records.map(({ headers }) => JSON.stringify(headers)),
    ],
  );
}

async function selectBare(db: Database): Promise<void> {
  for (let next = 0; ;) {
    const { rows } = await db.query<{ n: number; value: Buffer }>(
      "select n, key, value, headers from bare_record where n > $1 order by n limit $2",
      [next, batchLength],
    );
    for (const { value } of rows) JSON.parse(value.toString("utf8"));
    const last = rows.at(-1);
    if (last === undefined) return;
    next = last.n;
  }
}

async function consumeAll(
  db: Database,
  group: string,
  effect?: (tx: Transaction, keys: string[]) => Promise<unknown>,
) {
  let handled = 0;
  const read = readLog({ db, listen: db.listen, newId, log: logCollector() });
  const handle = async (tx: Transaction, arrivals: readonly { event: AnyEvent }[]) => {
    await effect?.(
      tx,
      arrivals.map(({ event }) => event.id),
    );
    handled += arrivals.length;
  };
  const consumer = { group, topics: ["heed.opt-outs"], maxBatch: batchLength, handle };
  await consumeUntil(consumer, consumePorts(db, read), () => Promise.resolve(handled >= total));
}

function upsert(tx: Transaction, keys: string[]): Promise<unknown> {
  return tx.query(
    "insert into effect select unnest($1::text[]), 1 on conflict (key) do update set n = effect.n + 1",
    [keys],
  );
}

function optOut(n: number): HeedEvent<"heed.opt-out.received.v1"> {
  const key = `0a1b2c3d.${String(n).padStart(43, "A")}`;
  return {
    id: newId(),
    type: "heed.opt-out.received.v1",
    source: "/bench",
    time: "2026-11-20T09:30:00.000Z",
    data: {
      message: "0199d1a0-7000-7000-8000-000000000001",
      via: "mail" as const,
      address: { fold: key, person: key },
      attribution: {
        account: "acme",
        mailing: "acme-2026-11-19",
        trust: "corroborated",
        clues: ["message-id"],
      },
      scope: { kind: "account", id: "acme" },
      disposition: "act",
      suppress: true,
      confidence: 0.98,
      receivedAt: "2026-11-20T09:30:00.000Z",
    },
  };
}
