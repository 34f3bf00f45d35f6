import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type EmbeddedPostgres, ensureEmbedded } from "../../../src/adapters/database/embedded.ts";
import { type Database, openDatabase } from "../../../src/adapters/database/pool.ts";

let folder: string;
let server: EmbeddedPostgres;
let admin: Database;
let file: string;

const connect = () =>
  openDatabase({ url: server.url, embeddedIn: server.folder, resolveUrl: () => server.resolveUrl() });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-files-"));
  server = await ensureEmbedded(folder);
  admin = await connect();
  await admin.query("create table kept as select 7 as n");
  await admin.query("checkpoint");
  const { rows } = await admin.query<{ path: string }>("select pg_relation_filepath('kept') as path");
  file = join(server.folder, rows[0]?.path ?? "");
});
afterAll(async () => {
  await admin.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform === "win32")("a table's file", () => {
  test.each([
    {
      name: "that the server may not open (42501, as if a right of SQL lacked)",
      hurt: () => chmodSync(file, 0),
      heal: () => chmodSync(file, 0o600),
      says: /Permission denied/,
    },
    {
      name: "that is gone (58P01)",
      hurt: () => renameSync(file, `${file}.away`),
      heal: () => renameSync(`${file}.away`, file),
      says: /No such file/,
    },
  ])("$name is a fault that passes, and is told as one of files", async ({ hurt, heal, says }) => {
    // A connection that has not opened the file yet.
    const database = await connect();
    hurt();
    try {
      const error: unknown = await database.query("select n from kept").then(
        () => null,
        (failure: unknown) => failure,
      );
      expect(error).toMatchObject({ code: "unavailable", canRetry: true });
      const { message } = error as Error;
      expect(message).toMatch(/^The embedded PostgreSQL in .* cannot use its own files: look at its disk/);
      expect(message).toMatch(says);
      expect(message).not.toMatch(/grant|DATABASE_URL/);
    } finally {
      heal();
    }
    expect((await database.query("select n from kept")).rows).toEqual([{ n: 7 }]);
    await database.close();
  });
});
