import type { FetchMessageObject } from "imapflow";

import type { PortError } from "../../../errors.ts";
import { isPortError } from "../../../errors.ts";
import type { FetchedMail } from "../../../ports.ts";
import { batchBytesLimit, storedMailLimit } from "../limits.ts";
import type { Connection } from "./connection.ts";

interface ListedMail {
  readonly uid: number;
  readonly size: number;
}

interface Fetched {
  readonly mails: readonly FetchedMail[];
  /** Asked for and not given: expunged meanwhile, or the server cannot read them. */
  readonly missing: readonly number[];
  /** Did not fit into this batch. */
  readonly left: readonly number[];
  /** What ended the fetch early; the mails that came before it came whole. */
  readonly failure: PortError | null;
}

/**
 * The mails of `uids`, as many from the front as fit into a batch's bytes. Sizes are asked for first: a mail beyond
 * the storage limit is fetched as far as the limit. Nothing sets \Seen (imapflow fetches with BODY.PEEK).
 */
export async function fetchBatch(
  connection: Connection,
  uids: readonly number[],
  uidValidity: string,
): Promise<Fetched> {
  let listed: ListedMail[] = [];
  let chosen: ListedMail[] = [];
  const rows: FetchMessageObject[] = [];
  let failure: PortError | null = null;
  try {
    listed = await listSizes(connection, uids);
    chosen = fit(listed);
    const whole = chosen.filter((mail) => mail.size <= storedMailLimit).map((mail) => mail.uid);
    await fetchInto(rows, connection, whole, true);
    for (const { uid, size } of chosen) {
      if (size > storedMailLimit) await fetchInto(rows, connection, [uid], { maxLength: storedMailLimit });
    }
  } catch (error) {
    if (!isPortError(error)) throw error;
    failure = error;
  }
  const sizes = new Map(chosen.map((mail) => [mail.uid, mail.size]));
  const mails = rows.flatMap((row) => asMail(row, sizes.get(row.uid), uidValidity) ?? []);
  const given = new Set(mails.map((mail) => Number(mail.uid)));
  const left = listed.map((mail) => mail.uid).filter((uid) => !sizes.has(uid));
  const later = new Set(left);
  return { mails, left, failure, missing: uids.filter((uid) => !given.has(uid) && !later.has(uid)) };
}

async function listSizes(connection: Connection, uids: readonly number[]): Promise<ListedMail[]> {
  const rows = await connection.run("listing mail", () =>
    connection.client.fetchAll([...uids], { uid: true, size: true }, { uid: true }),
  );
  const wanted = new Set(uids);
  return rows
    .filter((row) => wanted.has(row.uid))
    .map((row) => ({ uid: row.uid, size: row.size ?? 0 }))
    .sort((a, b) => a.uid - b.uid);
}

function fit(listed: readonly ListedMail[]): ListedMail[] {
  let bytes = 0;
  return listed.filter((mail, index) => {
    bytes += Math.min(mail.size, storedMailLimit);
    return index === 0 || bytes <= batchBytesLimit;
  });
}

async function fetchInto(
  rows: FetchMessageObject[],
  connection: Connection,
  uids: number[],
  source: true | { maxLength: number },
): Promise<void> {
  if (uids.length === 0) return;
  const query = { uid: true, internalDate: true, source };
  await connection.run("fetching mail", async () => {
    // Nothing but collecting happens in this loop: a command inside it would wait for ever.
    for await (const row of connection.client.fetch(uids, query, { uid: true })) rows.push(row);
  });
}

/** Null for a row without a body: the server refused to give it, or sent news of the mail's flags. */
function asMail(
  row: FetchMessageObject,
  listedSize: number | undefined,
  uidValidity: string,
): FetchedMail | null {
  if (listedSize === undefined) return null;
  // imapflow gives no Buffer for a body of NIL, whatever its type says.
  if (!Buffer.isBuffer(row.source)) return null;
  const { source } = row;
  const raw = source.length > storedMailLimit ? source.subarray(0, storedMailLimit) : source;
  const isCut = listedSize > storedMailLimit || source.length > storedMailLimit;
  return {
    uid: String(row.uid),
    uidValidity,
    raw,
    // QUIRK: Exchange estimates RFC822.SIZE, so the bytes at hand decide where they are all there.
    size: isCut ? Math.max(listedSize, source.length) : source.length,
    receivedAt: asDate(row.internalDate),
  };
}

/** QUIRK: a server without a usable INTERNALDATE: the mail counts as received when it was taken. */
function asDate(date: Date | string | undefined): Date {
  const parsed = new Date(date ?? Date.now());
  return Number.isNaN(parsed.getTime()) ? new Date() : parsed;
}
