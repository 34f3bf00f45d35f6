import type { FetchedMail } from "../ports.ts";
import { reasonOf, storeBatch, type StoreBatchPorts } from "./store-batch.ts";
import type { MailSource } from "./store-mails.ts";

/** A mail that was handed in. */
export interface HandedIn {
  /** Where it came from, for people. */
  readonly file: string;
  readonly raw: Buffer;
  /** In bytes; larger than `raw` where a limit cut the mail off. */
  readonly size: number;
  readonly receivedAt: Date;
}

export interface Ingested {
  /** Messages that were new to the mailbox. */
  readonly fresh: number;
  /** Mails whose bytes the mailbox had already. */
  readonly known: number;
  /** Mails of which only the beginning is stored. */
  readonly cut: number;
}

export interface IngestOptions {
  /** A transaction takes so many mails, or so many bytes of them. */
  readonly batch: { readonly mails: number; readonly bytes: number };
  readonly signal: AbortSignal;
  /** Called after each transaction. */
  readonly onStored: (soFar: Ingested) => void;
  /** Called for each mail that cannot be stored. */
  readonly onRefused: (file: string, reason: string) => void;
}

/**
 * Stores mails that were handed in. Handing the same mails in again changes nothing, so a run that failed or was
 * stopped is simply started again.
 *
 * @throws PortError when nothing can be stored at present; what was stored before stays
 */
export async function ingest(
  ports: StoreBatchPorts,
  source: MailSource,
  mails: AsyncIterable<HandedIn>,
  options: IngestOptions,
): Promise<Ingested> {
  let total: Ingested = { fresh: 0, known: 0, cut: 0 };
  let waiting: (FetchedMail & { file: string })[] = [];
  let bytes = 0;

  async function store(): Promise<void> {
    const batch = waiting;
    waiting = [];
    bytes = 0;
    const { stored, refused, fresh, known } = await storeBatch(ports, source, batch, () => Promise.resolve());
    const cut = stored.filter((mail) => mail.size > mail.raw.length).length;
    total = { fresh: total.fresh + fresh, known: total.known + known, cut: total.cut + cut };
    for (const { mail, error } of refused) options.onRefused(mail.file, reasonOf(error));
    options.onStored(total);
  }

  for await (const mail of mails) {
    if (options.signal.aborted) break;
    const isFull = waiting.length >= options.batch.mails || bytes + mail.raw.length > options.batch.bytes;
    if (isFull && waiting.length > 0) await store();
    // Files have no places that stay: a mail is named by what it is.
    waiting.push({ ...mail, uid: ports.sha256(mail.raw), uidValidity: "content" });
    bytes += mail.raw.length;
  }
  if (waiting.length > 0) await store();
  return total;
}
