import type { Queryable, Transaction } from "../../ports.ts";

/** "2026-11-01": the first day of a month, UTC. */
export type Month = string;

/** Any number that no other lock of Heed has: "mail" in ASCII. */
const lockKey = 0x6d61696c;

export async function currentMonth(db: Queryable): Promise<Month> {
  const { rows } = await db.query<{ month: Month }>(
    "select date_trunc('month', now() at time zone 'utc')::date as month",
  );
  return rows[0]?.month ?? never();
}

/** Creates the partitions of a month and of the one after it, where they are missing. */
export async function ensureMonths(tx: Transaction, month: Month): Promise<void> {
  for (const first of [month, nextMonth(month)]) {
    const { rows } = await tx.query<{ found: boolean }>("select to_regclass($1) is not null as found", [
      partitionOf(first),
    ]);
    if (rows[0]?.found === true) continue;
    await tx.query("select pg_advisory_xact_lock($1)", [lockKey]);
    await tx.query(
      `create table if not exists ${partitionOf(first)} partition of raw_mail for values from ('${first}') to ('${nextMonth(first)}')`,
    );
  }
}

/**
 * Retention: drops the mails that were stored before a month. Their messages and what was read in them stay.
 *
 * @returns the months that were dropped
 */
export async function dropRawBefore(tx: Transaction, month: Month): Promise<Month[]> {
  const limit = partitionOf(month);
  const { rows } = await tx.query<{ partition: string }>(
    `select c.relname as partition from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'raw_mail'::regclass and c.relname ~ '^raw_mail_\\d{4}_\\d{2}$' and c.relname < $1
      order by c.relname`,
    [limit],
  );
  for (const { partition } of rows) await tx.query(`drop table ${partition}`);
  return rows.map(({ partition }) => `${partition.slice("raw_mail_".length).replace("_", "-")}-01`);
}

function partitionOf(month: Month): string {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])-01$/.exec(month) ?? [];
  if (year === undefined || number === undefined) throw new Error(`not the first of a month: ${month}`);
  return `raw_mail_${year}_${number}`;
}

function nextMonth(month: Month): Month {
  const next = new Date(`${month}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 10);
}

function never(): never {
  throw new Error("a select without a from gave no row");
}
