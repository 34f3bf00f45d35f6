import { complaintContent } from "../attribute/complaint-content.ts";
import { isNamed } from "../attribute/complaint-id.ts";
import { type ClueRule, findClues, type FoundClues } from "../attribute/find-clues.ts";
import type { Settlement } from "../attribute/settle-stamps.ts";
import { PortError } from "../errors.ts";
import { type Mark, sourceMarks } from "../flood/marks.ts";
import type { MessageReceived } from "../generated/events.ts";
import type { Message } from "../mail/message.ts";
import type { StampKeyring } from "../mail/stamp.ts";
import type { LoadRaw, ReadMessage, Sha256, Transaction } from "../ports.ts";
import type { Report } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";
import { authenticate, type Authenticated, type AuthenticatePorts } from "./authenticate.ts";
import { readStamps } from "./stamps.ts";
import { understandWords } from "./understand.ts";
import { unknownShape } from "./unknown-shape.ts";

export interface ReadMailsPorts extends AuthenticatePorts {
  readonly loadRaw: LoadRaw;
  readonly readMessage: ReadMessage;
  readonly stampKeys: StampKeyring;
  /** The ESP's own marks in its mail. */
  readonly clueRules: readonly ClueRule[];
  readonly sha256: Sha256;
}

/** What is read in a message itself. */
interface Read {
  readonly received: MessageReceived;
  readonly stamps: Settlement | null;
  readonly clues: FoundClues;
  readonly sources: readonly Mark[];
  readonly shape: NamedShape | null;
  /** Of what the mail holds; null unless it is a complaint or feedback that nothing else identifies. */
  readonly contentHash: string | null;
}

/** A message read, before it is known who wrote it. */
interface Understood {
  readonly message: Message;
  readonly report: Report;
  readonly read: Read;
}

/** A message read, before it is known whose mailing it is about. */
export type Reading = Read & Authenticated;

/** Mails whose authentication is found out at the same time, and the bytes of them that are held meanwhile. */
const MOST_AT_ONCE = 16;
const MOST_BYTES_AT_ONCE = 64 * 1024 * 1024;

/** Reads mails one after another; where name servers are asked, waits for their answers on several mails together. */
export async function readMails(
  ports: ReadMailsPorts,
  tx: Transaction,
  messages: readonly MessageReceived[],
): Promise<Reading[]> {
  const atOnce = ports.writers === null && ports.verifyCopy === null ? 1 : MOST_AT_ONCE;
  const readings: Reading[] = [];
  let understood: Understood[] = [];
  let bytes = 0;
  for (const [at, received] of messages.entries()) {
    const raw = await load(ports, tx, received);
    understood.push(await read(ports, raw, received));
    bytes += raw.length;
    if (understood.length < atOnce && bytes < MOST_BYTES_AT_ONCE && at < messages.length - 1) continue;
    readings.push(...(await Promise.all(understood.map((one) => authenticated(ports, one)))));
    understood = [];
    bytes = 0;
  }
  return readings;
}

async function load(
  { loadRaw }: ReadMailsPorts,
  tx: Transaction,
  received: MessageReceived,
): Promise<Buffer> {
  const raw = await loadRaw(tx, received.sha256);
  if (raw !== null) return raw;
  throw new PortError(
    "missing",
    `Message ${received.message} is not in the raw store any more, so it cannot be read; ` +
      "restore the month's partition of raw_mail, then `heed parked replay`.",
  );
}

async function read(ports: ReadMailsPorts, raw: Buffer, received: MessageReceived): Promise<Understood> {
  const message = await ports.readMessage(raw);
  const { settled, optOutPlace } = readStamps(message, ports.stampKeys);
  const { report, words } = understandWords(message, optOutPlace);
  const clues = findClues(message, ports.clueRules);
  const sources = sourceMarks(message.header, report.reporter, words, ports.sha256);
  const shape = unknownShape(message, report, ports.sha256);
  const isUnnamed = (report.kind === "complaint" || report.kind === "feedback") && !isNamed(report);
  const contentHash = isUnnamed ? ports.sha256(complaintContent(message, report.writer)) : null;
  return { message, report, read: { received, stamps: settled, clues, sources, shape, contentHash } };
}

async function authenticated(ports: ReadMailsPorts, { message, report, read }: Understood): Promise<Reading> {
  const receivedAt = new Date(read.received.receivedAt);
  return { ...read, ...(await authenticate(ports, message, report, receivedAt)) };
}
