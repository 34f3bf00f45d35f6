import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { PortError } from "../../errors.ts";
import type { Queryable, Transaction } from "../../ports.ts";
import type { Database } from "./pool.ts";

interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** Any number that no other program on the same server uses for its advisory locks: "heed" in ASCII. */
const lockKey = 0x68656564;

/**
 * Applies the migrations that the database lacks, each in a transaction, under a lock: processes that start together
 * wait for the first. Gives the names of those applied.
 */
export async function migrate(
  database: Database,
  folder = join(import.meta.dirname, "migrations"),
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const applied: string[] = [];
  for (;;) {
    // A large index may take long, and the others wait for the lock meanwhile.
    const name = await database.transaction((tx) => applyNext(tx, migrations), {
      statementTimeoutMs: 0,
      idleInTransactionTimeoutMs: 0,
    });
    if (name === null) return applied;
    applied.push(name);
  }
}

/** The names of the migrations that the database lacks; changes nothing. */
export async function pendingMigrations(
  db: Queryable,
  folder = join(import.meta.dirname, "migrations"),
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const { rows: tables } = await db.query<{ found: boolean }>(
    "select to_regclass('schema_migration') is not null as found",
  );
  if (tables[0]?.found !== true) return migrations.map(({ name }) => name);
  const { rows } = await db.query<Omit<Migration, "sql">>(
    "select version, name, checksum from schema_migration",
  );
  checkApplied(rows, migrations);
  return migrations
    .filter(({ version }) => !rows.some((row) => row.version === version))
    .map(({ name }) => name);
}

async function applyNext(tx: Transaction, migrations: readonly Migration[]): Promise<string | null> {
  await tx.query("select pg_advisory_xact_lock($1)", [lockKey]);
  await tx.query(
    `create table if not exists schema_migration (
       version int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
     )`,
  );
  const { rows } = await tx.query<Omit<Migration, "sql">>(
    "select version, name, checksum from schema_migration",
  );
  checkApplied(rows, migrations);
  const next = migrations.find(({ version }) => !rows.some((row) => row.version === version));
  if (next === undefined) return null;
  await tx.query(next.sql);
  await tx.query("insert into schema_migration (version, name, checksum) values ($1, $2, $3)", [
    next.version,
    next.name,
    next.checksum,
  ]);
  return next.name;
}

function checkApplied(applied: readonly Omit<Migration, "sql">[], migrations: readonly Migration[]): void {
  for (const { version, name, checksum } of applied) {
    const known = migrations.find((migration) => migration.version === version);
    if (known === undefined) {
      throw new PortError(
        "misconfigured",
        `The database is newer than this heed: it has the migration ${name}, which this version does not know. Start the newer version.`,
      );
    }
    if (known.checksum !== checksum) {
      throw new PortError(
        "misconfigured",
        `The migration ${name} is not the one that was applied to this database: its file has changed since. Put the file back as it was and make the change in a new one.`,
      );
    }
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
      return { version: Number(name.slice(0, 4)), name, sql, checksum: hash("sha256", sql, "hex") };
    }),
  );
}
