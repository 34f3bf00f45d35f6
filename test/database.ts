import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { inject } from "vitest";

import { type Database, type DatabaseOptions, openDatabase } from "../src/adapters/database/pool.ts";
import { type DatabaseServer, onDatabase } from "./database-server.ts";

export interface FreshDatabase extends Database {
  readonly url: string;
}

/**
 * A new database with all migrations applied, of this test alone. `close` drops it; those that are left open go with
 * the server. Make it in beforeAll or in the test: a few tens of milliseconds.
 */
export async function freshDatabase(options: Partial<DatabaseOptions> = {}): Promise<FreshDatabase> {
  const { url: serverUrl, template } = await askServer();
  const name = template.replace("_template", `_${randomBytes(6).toString("hex")}`);
  await asAdmin(serverUrl, `create database ${name} template ${template}`);
  const url = onDatabase(serverUrl, name);
  const database = await openDatabase({ ...options, url });
  return {
    ...database,
    url,
    async close() {
      await database.close();
      await asAdmin(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function askServer(): Promise<DatabaseServer> {
  const answer = await text(connect(inject("databaseDoor"), "127.0.0.1"));
  const server = JSON.parse(answer) as DatabaseServer & { error?: string };
  if (server.error !== undefined) throw new Error(`The test database does not start: ${server.error}`);
  return server;
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const admin = await openDatabase({ url, maxConnections: 1 });
  try {
    await admin.query(sql);
  } finally {
    await admin.close();
  }
}
