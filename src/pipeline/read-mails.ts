import { PortError } from "../errors.ts";
import type { MessageReceived } from "../generated/events.ts";
import type { Message } from "../mail/message.ts";
import type { RawStore, ReadMessage, Transaction } from "../ports.ts";
import { authenticated, type Read, type Reading, readMail, type RecognisePorts } from "./recognise.ts";

export interface ReadMailsPorts extends RecognisePorts {
  readonly loadRaw: RawStore["load"];
  readonly readMessage: ReadMessage;
}

/** A message of the log, read. */
export interface ReceivedReading extends Reading {
  readonly received: MessageReceived;
}

/** A message read, before it is known who wrote it. */
interface Understood {
  readonly received: MessageReceived;
  readonly message: Message;
  readonly read: Read;
}

/** Mails whose authentication is found out at the same time, and the bytes of them that are held meanwhile. */
const MOST_AT_ONCE = 16;
const MOST_BYTES_AT_ONCE = 64 * 1024 * 1024;

/** Reads mails one after another; where name servers are asked, waits for their answers on several mails together. */
export async function readMails(
  ports: ReadMailsPorts,
  tx: Transaction,
  messages: readonly MessageReceived[],
): Promise<ReceivedReading[]> {
  const atOnce = ports.writers === null && ports.verifyCopy === null ? 1 : MOST_AT_ONCE;
  const readings: ReceivedReading[] = [];
  let understood: Understood[] = [];
  let bytes = 0;
  for (const [at, received] of messages.entries()) {
    const raw = await load(ports, tx, received);
    understood.push(await read(ports, raw, received));
    bytes += raw.length;
    if (understood.length < atOnce && bytes < MOST_BYTES_AT_ONCE && at < messages.length - 1) continue;
    readings.push(...(await Promise.all(understood.map((one) => withWriter(ports, one)))));
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
  return { received, message, read: readMail(ports, message) };
}

async function withWriter(
  ports: ReadMailsPorts,
  { received, message, read }: Understood,
): Promise<ReceivedReading> {
  return { received, ...(await authenticated(ports, message, read, new Date(received.receivedAt))) };
}
