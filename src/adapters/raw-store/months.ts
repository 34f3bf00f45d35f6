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

/** The month that lies `count` months before another. */
export function monthsBefore(month: Month, count: number): Month {
  const first = new Date(`${month}T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - count);
  return first.toISOString().slice(0, 10);
}

/**
 * Retention: drops the mails that were stored before a month. Their messages and what was read in them stay. Mails that
 * are still open, because they wait for a worker or for a person, are carried over into the running month first.
 *
 * @returns the months that were dropped, and how many mails were carried over
 */
export async function dropRawBefore(
  tx: Transaction,
  month: Month,
): Promise<{ dropped: Month[]; carried: number }> {
  const { rows } = await tx.query<{ partition: string }>(
    `select c.relname as partition from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'raw_mail'::regclass and c.relname ~ '^raw_mail_\\d{4}_\\d{2}$' and c.relname < $1
      order by c.relname`,
    [partitionOf(month)],
  );
  if (rows.length === 0) return { dropped: [], carried: 0 };
  const carried = await carryOver(tx, month);
  // Whoever reads raw mail now is not kept waiting for long; the next upkeep tries again.
  await tx.query("set local lock_timeout = '5s'");
  for (const { partition } of rows) await tx.query(`drop table ${partition}`);
  const dropped = rows.map(({ partition }) => `${partition.slice("raw_mail_".length).replace("_", "-")}-01`);
  return { dropped, carried };
}

async function carryOver(tx: Transaction, month: Month): Promise<number> {
  const current = await currentMonth(tx);
  await ensureMonths(tx, current);
  const { rowCount } = await tx.query(
    `insert into raw_mail (sha256, month, size, zstd)
     select distinct on (raw.sha256) raw.sha256, $2::date, raw.size, raw.zstd
     from open_message join raw_mail raw using (sha256)
     where raw.month < $1::date
       and not exists (select from raw_mail later where later.sha256 = raw.sha256 and later.month >= $1::date)
     order by raw.sha256, raw.month desc
     on conflict do nothing`,
    [month, current],
  );
  return rowCount;
}

function partitionOf(month: Month): string {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])-01$/.exec(month) ?? [];
  if (year === undefined || number === undefined) throw new Error(`not the first of a month: ${month}`);
  return `raw_mail_${year}_${number}`;
}

const nextMonth = (month: Month): Month => monthsBefore(month, -1);

function never(): never {
  throw new Error("a select without a from gave no row");
}
