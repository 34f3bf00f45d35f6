import type { AnyEvent } from "../events/event.ts";
import type { MailboxRole } from "../generated/events.ts";
import type { AppendEvents, Clock, FetchedMail, NewId, RawStore, Sha256, Transaction } from "../ports.ts";

/** A mail's row. The same bytes in the same mailbox are one message, however often they are seen. */
export interface NewMessage {
  readonly id: string;
  readonly mailbox: string;
  readonly role: MailboxRole;
  readonly sha256: string;
  readonly size: number;
  readonly truncated: boolean;
  readonly receivedAt: Date;
}

/** A place where a message was seen: each copy in a mailbox, and each UID that a copy ever had. */
export interface Sighting {
  readonly mailbox: string;
  readonly uidValidity: string;
  readonly uid: string;
  readonly message: string;
}

export interface StorePorts {
  readonly storeRaw: RawStore["store"];
  /** Inserts the messages whose bytes are new to their mailbox, and gives those. */
  readonly insertMessages: (
    tx: Transaction,
    messages: readonly NewMessage[],
  ) => Promise<{ id: string; sha256: string }[]>;
  /** The messages of a mailbox by their bytes. */
  readonly findMessages: (
    tx: Transaction,
    mailbox: string,
    sha256s: readonly string[],
  ) => Promise<{ id: string; sha256: string }[]>;
  readonly insertSightings: (tx: Transaction, sightings: readonly Sighting[]) => Promise<void>;
  readonly append: AppendEvents;
  readonly newId: NewId;
  readonly sha256: Sha256;
  readonly clock: Clock;
}

/** Where mails came in, and which worker or command took them. */
export interface MailSource {
  readonly mailbox: string;
  readonly role: MailboxRole;
  /** "/workers/receive": the source of the events. */
  readonly by: string;
}

export interface StoredMails {
  /** Messages that nobody had seen before. */
  readonly fresh: number;
  /** Mails whose bytes were known, in this batch or from before. */
  readonly known: number;
}

/**
 * Stores mails in the caller's transaction: bytes, messages, sightings, and a `message.received` for each message that
 * is new. Reading a mailbox again, by other UIDs or after a crash, changes nothing but the sightings.
 */
export async function storeMails(
  tx: Transaction,
  ports: StorePorts,
  source: MailSource,
  mails: readonly FetchedMail[],
): Promise<StoredMails> {
  const hashed = mails.map((mail) => ({ ...mail, sha256: ports.sha256(mail.raw) }));
  // By content, so that two transactions with the same mails wait for each other instead of locking each other out.
  const contents = [...new Map(hashed.map((mail) => [mail.sha256, mail])).values()].sort((a, b) =>
    a.sha256 < b.sha256 ? -1 : 1,
  );
  const messages = contents.map((mail) => ({
    id: ports.newId(),
    mailbox: source.mailbox,
    role: source.role,
    sha256: mail.sha256,
    size: mail.size,
    truncated: mail.size > mail.raw.length,
    receivedAt: mail.receivedAt,
  }));

  const inserted = await ports.insertMessages(tx, messages);
  const ids = new Map(inserted.map((message) => [message.sha256, message.id]));
  const isFresh = new Set(ids.keys());
  const others = contents.map((mail) => mail.sha256).filter((sha256) => !ids.has(sha256));
  if (others.length > 0) {
    for (const { id, sha256 } of await ports.findMessages(tx, source.mailbox, others)) ids.set(sha256, id);
  }
  await ports.storeRaw(
    tx,
    contents.filter((mail) => isFresh.has(mail.sha256)),
  );
  await ports.insertSightings(
    tx,
    hashed.map(({ uidValidity, uid, sha256 }) => ({
      mailbox: source.mailbox,
      uidValidity,
      uid,
      message: ids.get(sha256) ?? missingMessage(sha256),
    })),
  );
  const fresh = messages.filter((message) => isFresh.has(message.sha256));
  if (fresh.length > 0) {
    await ports.append(
      tx,
      fresh.map((message) =>
        receivedEvent(ports, source.by, {
          ...message,
          id: ids.get(message.sha256) ?? message.id,
        }),
      ),
    );
  }
  return { fresh: fresh.length, known: mails.length - fresh.length };
}

/** The event's id is made from what was read, so that nothing can make a second event of the same mail. */
function receivedEvent(ports: StorePorts, source: string, message: NewMessage): AnyEvent {
  const { id, mailbox, role, sha256, size, truncated, receivedAt } = message;
  const type = "heed.message.received.v1";
  return {
    id: `sha256:${ports.sha256(`${type}\n${mailbox}\n${sha256}`)}`,
    type,
    source,
    time: ports.clock().toISOString(),
    data: { message: id, mailbox, role, sha256, size, truncated, receivedAt: receivedAt.toISOString() },
  };
}

function missingMessage(sha256: string): never {
  throw new Error(`message ${sha256} is neither new nor there`);
}
