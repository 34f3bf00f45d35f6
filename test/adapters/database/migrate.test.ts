import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { migrate } from "../../../src/adapters/database/migrate.ts";
import { type FreshDatabase, freshDatabase } from "../../database.ts";

let database: FreshDatabase;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase();
  await database.query("drop table schema_migration");
  folder = mkdtempSync(join(tmpdir(), "heed-migrations-"));
  write("0001-first.sql", "create table first (n int);\ninsert into first values (1);\n");
  write("0002-second.sql", "create table second (n int);");
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});
const write = (name: string, sql: string) => {
  writeFileSync(join(folder, name), sql);
};

test("applies what is missing, once, also when several processes start together", async () => {
  const applied = await Promise.all([
    migrate(database, folder),
    migrate(database, folder),
    migrate(database, folder),
  ]);
  expect(applied.flat().sort()).toEqual(["0001-first.sql", "0002-second.sql"]);
  expect(await migrate(database, folder)).toEqual([]);
  write("0003-third.sql", "alter table first add column third int");
  expect(await migrate(database, folder)).toEqual(["0003-third.sql"]);
  expect((await database.query("select * from first")).rows).toEqual([{ n: 1, third: null }]);
});

test("a migration that fails leaves nothing of itself, and what came before it", async () => {
  write("0003-third.sql", "create table third (n int); select nothing;");
  await expect(migrate(database, folder)).rejects.toThrow("nothing");
  const { rows } = await database.query(
    "select to_regclass('second') is null as second, to_regclass('third') is null as third",
  );
  expect(rows).toEqual([{ second: false, third: true }]);
});

test("refuses a database with a migration that has changed since, or that it does not know", async () => {
  await migrate(database, folder);
  write("0001-first.sql", "create table first (n bigint);\n");
  await expect(migrate(database, folder)).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringMatching(/0001-first\.sql is not the one/) as string,
  });
  rmSync(join(folder, "0001-first.sql"));
  await expect(migrate(database, folder)).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringMatching(/newer than this heed/) as string,
  });
});

test("line ends of another system are no change", async () => {
  await migrate(database, folder);
  write("0001-first.sql", "create table first (n int);\r\ninsert into first values (1);\r\n");
  expect(await migrate(database, folder)).toEqual([]);
});
