import { isPortError, mayLieInTheInput } from "../errors.ts";
import type { FetchedMail, Log, RunTransaction, Transaction } from "../ports.ts";
import { type MailSource, type StoredMails, storeMails, type StorePorts } from "./store-mails.ts";

export interface StoreBatchPorts extends StorePorts {
  readonly transaction: RunTransaction;
  readonly log: Log;
}

export interface Refused<Mail> {
  readonly mail: Mail;
  readonly error: unknown;
}

export interface StoredBatch<Mail> extends StoredMails {
  readonly stored: readonly Mail[];
  /** What could not be stored though it was tried alone. */
  readonly refused: readonly Refused<Mail>[];
}

/**
 * Stores mails in one transaction; each in its own where that fails for a reason that may lie in one of them.
 *
 * @param begin runs first in every transaction, and may refuse it
 * @throws PortError for what is at fault for every mail: a server, a lease, a disk, a setting. Nothing is stored then,
 *   or some mails are; storing all of them again is right in both cases.
 */
export async function storeBatch<Mail extends FetchedMail>(
  ports: StoreBatchPorts,
  source: MailSource,
  mails: readonly Mail[],
  begin: (tx: Transaction) => Promise<void>,
): Promise<StoredBatch<Mail>> {
  if (mails.length === 0) return { stored: [], refused: [], fresh: 0, known: 0 };
  const store = (some: readonly Mail[]) =>
    ports.transaction(async (tx) => {
      await begin(tx);
      return await storeMails(tx, ports, source, some);
    });
  try {
    return { ...(await store(mails)), stored: mails, refused: [] };
  } catch (error) {
    if (!mayLieInTheInput(error)) throw error;
    ports.log.warn(
      { mailbox: source.mailbox, mails: mails.length, error },
      "each mail of a batch is stored alone",
    );
  }
  const stored: Mail[] = [];
  const refused: Refused<Mail>[] = [];
  let fresh = 0;
  for (const mail of mails) {
    try {
      fresh += (await store([mail])).fresh;
      stored.push(mail);
    } catch (error) {
      if (!mayLieInTheInput(error)) throw error;
      refused.push({ mail, error });
    }
  }
  return { stored, refused, fresh, known: stored.length - fresh };
}

/** Why a mail was refused, for people. A PortError's sentence holds no address; that of a bug might. */
export function reasonOf(error: unknown): string {
  if (isPortError(error)) return error.message;
  return `A fault in Heed (${error instanceof Error ? error.name : "unknown"}) kept the mail from being stored.`;
}
