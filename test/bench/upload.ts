/**
 * Rows a second of an upload beside a bare COPY of the same rows into the same table, and the upload's peak memory;
 * then those of screening and exporting the list with suppressions of at most 10,000 of its contacts.
 *
 *     node test/bench/upload.ts [rows] [rounds]
 */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

import { from as copyFrom, to as copyTo } from "pg-copy-streams";

import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { clock } from "../../src/adapters/clock.ts";
import { openList } from "../../src/adapters/csv/read-list.ts";
import { createExport } from "../../src/adapters/csv/write-export.ts";
import { ensureEmbedded } from "../../src/adapters/database/embedded.ts";
import { migrate } from "../../src/adapters/database/migrate.ts";
import { clientOf, type Database, openDatabase } from "../../src/adapters/database/pool.ts";
import { upsertAccount } from "../../src/adapters/database/queries/upsert-account.ts";
import { ensureTopics } from "../../src/adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "../../src/adapters/ids.ts";
import { exportList } from "../../src/desk/export-list.ts";
import { uploadList } from "../../src/desk/upload-list.ts";
import { topics } from "../../src/events/topics.ts";
import { screenStep } from "../../src/pipeline/screen.ts";
import type { LogRecord } from "../../src/ports.ts";
import { exportPorts, uploadPorts } from "../../src/wiring/lists.ts";
import { screenPorts } from "../../src/wiring/suppress.ts";

const unlimited = { statementTimeoutMs: 0, idleInTransactionTimeoutMs: 0 };

/** A customer's file: five columns, quotes, two delimiters of time, some hosts whose plus addresses are known. */
async function writeFile(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write("Name,E-Mail,Source,Opted in at,IP\n");
  for (let row = 0; row < rows;) {
    let text = "";
    for (const end = Math.min(rows, row + 1000); row < end; row++) {
      const host = row % 4 === 0 ? "gmail.com" : `host${row % 50}.example`;
      const tag = row % 16 === 0 ? "+news" : "";
      text += `"Person, ${row}",person.${row}${tag}@${host},web form,2025-0${1 + (row % 9)}-1${row % 9}T10:0${row % 10}:00Z,192.0.2.${row % 255}\n`;
    }
    if (!file.write(text)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

async function upload(database: Database, path: string): Promise<{ seconds: number; maxRssMb: number }> {
  const { hashAddress } = addressKeyring("a secret of this benchmark");
  const ports = await uploadPorts({
    database: () => Promise.resolve(database),
    hashAddress: () => Promise.resolve(hashAddress),
    clock,
    newId,
  });
  const started = performance.now();
  const file = await openList(createReadStream(path, { highWaterMark: 256 * 1024 }), {
    file: path,
    encoding: null,
    delimiter: null,
    map: {},
    maxRowBytes: 262_144,
  });
  await uploadList(
    ports,
    { list: "bench", account: "acme", name: "bench", vouched: false },
    file.rows,
    "/bench",
  );
  return { seconds: (performance.now() - started) / 1000, maxRssMb: process.resourceUsage().maxRSS / 1024 };
}

/** Screens the list as the worker does, then exports it; seconds of each. */
async function screenAndExport(database: Database, folder: string, rows: number): Promise<[number, number]> {
  const heed = { database: () => Promise.resolve(database), clock, newId };
  await database.query(
    `insert into suppression (id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by)
     select gen_random_uuid(), fold_key, coalesce(person_key, fold_key), 'account', 'acme', 'complaint', now(), 'bench', 'heed'
     from contact where row % greatest($1 / 10000, 1) = 0 on conflict do nothing`,
    [rows],
  );
  const started = performance.now();
  const uploaded = {
    id: newId(),
    type: "heed.list.uploaded.v1",
    source: "/bench",
    time: clock().toISOString(),
    data: { list: "bench", account: "acme", rows, vouched: false, uploadedAt: clock().toISOString() },
  } as const;
  const screen = screenStep(await screenPorts(heed));
  await database.transaction((tx) => screen(tx, [{ event: uploaded, record: {} as LogRecord }]), unlimited);
  const screened = performance.now();
  const files = await createExport(folder);
  await exportList(await exportPorts(heed), "bench", files);
  await files.finish();
  return [(screened - started) / 1000, (performance.now() - screened) / 1000];
}

/** The rows of the upload once more, as COPY wrote them out: no file to understand, no keys to compute. */
async function bareCopy(database: Database, path: string): Promise<number> {
  const started = performance.now();
  await database.transaction(async (tx) => {
    const rows = createReadStream(path, { highWaterMark: 256 * 1024 });
    await pipeline(rows, clientOf(tx).query(copyFrom("copy contact from stdin")));
  }, unlimited);
  return (performance.now() - started) / 1000;
}

async function empty(database: Database): Promise<void> {
  await database.query("truncate contact");
  await database.query("checkpoint");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

if (process.argv[2] === "--upload") {
  // A process of its own for each upload, so that its peak memory is that of the upload.
  const [, , , url = "", path = ""] = process.argv;
  const database = await openDatabase({ url, maxConnections: 2 });
  console.log(JSON.stringify(await upload(database, path)));
  await database.close();
} else {
  const rows = Number(process.argv[2] ?? 1_000_000);
  const rounds = Number(process.argv[3] ?? 3);
  const folder = await mkdtemp(join(tmpdir(), "heed-bench-upload-"));
  const server = await ensureEmbedded(folder);
  const database = await openDatabase({ url: server.url, maxConnections: 4, statementTimeoutMs: 0 });
  try {
    await migrate(database);
    await ensureTopics(database.transaction)(topics);
    await upsertAccount(database, { account: "acme", name: null });
    const path = join(folder, "list.csv");
    const copied = join(folder, "rows.copy");
    await writeFile(path, rows);
    const uploads: number[] = [];
    const copies: number[] = [];
    const peaks: number[] = [];
    const screens: number[] = [];
    const exports: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await database.query("truncate suppression");
      await database.query("delete from list");
      await empty(database);
      const output = execFileSync(process.execPath, [import.meta.filename, "--upload", server.url, path]);
      const { seconds, maxRssMb } = JSON.parse(output.toString()) as { seconds: number; maxRssMb: number };
      uploads.push(seconds);
      peaks.push(maxRssMb);
      if (round === 0) {
        await database.transaction(async (tx) => {
          await pipeline(clientOf(tx).query(copyTo("copy contact to stdout")), createWriteStream(copied));
        }, unlimited);
      }
      const [screening, exporting] = await screenAndExport(database, folder, rows);
      screens.push(screening);
      exports.push(exporting);
      await empty(database);
      copies.push(await bareCopy(database, copied));
    }
    const megabytes = Math.round((await stat(path)).size / 1e6);
    const line = (what: string, seconds: number, memory: string): void =>
      console.log(
        `| ${what} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds).toLocaleString("en")} | ${(median(copies) / seconds).toFixed(2)} × | ${memory} |`,
      );
    console.log(`${rows.toLocaleString("en")} rows, ${megabytes} MB, median of ${rounds}`);
    console.log("| | seconds | rows a second | of the bare COPY | peak memory |");
    console.log("|---|--:|--:|--:|--:|");
    line("bare COPY", median(copies), "");
    line("upload", median(uploads), `${Math.round(Math.max(...peaks))} MB`);
    line("screening", median(screens), "");
    line("export", median(exports), "");
  } finally {
    await database.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
