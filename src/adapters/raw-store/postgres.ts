import { PortError } from "../../errors.ts";
import type { RawStore, Sha256, Transaction } from "../../ports.ts";
import { currentMonth, dropRawBefore, ensureMonths, type Month, monthsBefore } from "./months.ts";
import { compress, decompress } from "./zstd.ts";

/** Arrays of bytea travel as text of twice the size; what is larger than this goes by itself, in binary. */
const largeBytes = 256 * 1024;

interface CompressedMail {
  readonly sha256: Buffer;
  readonly size: number;
  readonly zstd: Buffer;
}

/**
 * Raw mail in PostgreSQL: content-addressed, compressed with zstd, in one partition for each month of storing. Bytes
 * that were stored in the same month are stored once.
 */
export function createRawStore(sha256: Sha256): RawStore {
  const store: RawStore["store"] = async (tx, mails) => {
    if (mails.length === 0) return;
    const compressed = await Promise.all(
      mails.map(async (mail) => ({
        sha256: Buffer.from(mail.sha256, "hex"),
        size: mail.raw.length,
        zstd: await compress(mail.raw),
      })),
    );
    const month = await currentMonth(tx);
    await ensureMonths(tx, month);
    await insertMails(
      tx,
      month,
      compressed.filter((mail) => mail.zstd.length <= largeBytes),
    );
    for (const mail of compressed) if (mail.zstd.length > largeBytes) await insertMail(tx, month, mail);
  };

  const load: RawStore["load"] = async (db, hash) => {
    const { rows } = await db.query<{ month: Month; size: number; zstd: Buffer }>(
      "select month, size, zstd from raw_mail where sha256 = $1 order by month desc limit 1",
      [Buffer.from(hash, "hex")],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const raw = await decompress(row.zstd, row.size).catch(() => null);
    if (raw !== null && sha256(raw) === hash) return raw;
    throw new PortError(
      "malformed",
      `The raw mail ${hash} is damaged: its bytes in raw_mail (month ${row.month}) do not have that SHA-256. Restore the month's partition from a backup.`,
    );
  };

  const drop: RawStore["drop"] = async (tx, months) => {
    const current = await currentMonth(tx);
    // Also the next month's room: whoever stores its first mail then finds it there.
    await ensureMonths(tx, current);
    return dropRawBefore(tx, monthsBefore(current, months));
  };

  return { store, load, drop };
}

async function insertMails(tx: Transaction, month: Month, mails: readonly CompressedMail[]): Promise<void> {
  if (mails.length === 0) return;
  await tx.query(
    `insert into raw_mail (sha256, month, size, zstd)
     select sha256, $1::date, size, zstd from unnest($2::bytea[], $3::int[], $4::bytea[]) as mail(sha256, size, zstd)
     on conflict do nothing`,
    [month, mails.map((mail) => mail.sha256), mails.map((mail) => mail.size), mails.map((mail) => mail.zstd)],
  );
}

async function insertMail(tx: Transaction, month: Month, mail: CompressedMail): Promise<void> {
  await tx.query(
    "insert into raw_mail (sha256, month, size, zstd) values ($1, $2, $3, $4) on conflict do nothing",
    [mail.sha256, month, mail.size, mail.zstd],
  );
}
