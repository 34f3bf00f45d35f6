import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import { ensureEmbedded } from "../src/adapters/database/embedded.ts";
import { migrate } from "../src/adapters/database/migrate.ts";
import { openDatabase } from "../src/adapters/database/pool.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Tells the template database to those who connect. */
    databaseDoor: number;
  }
}

/** What freshDatabase needs: a server, and a database on it with all migrations applied. */
export interface DatabaseServer {
  readonly url: string;
  readonly template: string;
}

/**
 * One PostgreSQL for a run of the tests: HEED_TEST_DATABASE_URL (an owner who may create databases), else an embedded
 * one in a temporary folder, of the version that HEED_PG_BIN names (HEED_PG_BIN=/usr/lib/postgresql/15/bin runs all
 * on 15). It is started when the first test asks at the door, so that pure tests do not wait.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<DatabaseServer & { stop(): Promise<void> }> | null = null;
  const door = createServer((socket) => {
    starting ??= start();
    starting.then(
      ({ url, template }) => socket.end(JSON.stringify({ url, template })),
      (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
    );
    socket.on("error", () => undefined);
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  project.provide("databaseDoor", (door.address() as AddressInfo).port);
  return async () => {
    door.close();
    const server = await starting?.catch(() => null);
    await server?.stop();
  };
}

async function start() {
  const server = await startServer();
  const { url } = server;
  const prefix = `heed_test_${randomBytes(4).toString("hex")}`;
  const template = `${prefix}_template`;
  const admin = await openDatabase({ url, maxConnections: 1 });
  await admin.query(`create database ${template}`);
  const database = await openDatabase({ url: onDatabase(url, template), maxConnections: 1 });
  await migrate(database);
  await database.close();
  return {
    url,
    template,
    async stop() {
      const { rows } = await admin.query<{ datname: string }>(
        "select datname from pg_database where starts_with(datname, $1)",
        [prefix],
      );
      for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
      await admin.close();
      await server.stop();
    },
  };
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env["HEED_TEST_DATABASE_URL"];
  if (given !== undefined) return { url: given, stop: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), "heed-test-"));
  // What is lost by a power cut here is worth nothing.
  const settings = {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "200",
  };
  const server = await ensureEmbedded(folder, { settings });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function onDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
