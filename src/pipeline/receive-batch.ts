import { isPortError, PortError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import type { FetchedMail, MailBatch, Mailbox, MailboxSession, MailPlace, Transaction } from "../ports.ts";
import { reasonOf, type Refused, storeBatch, type StoreBatchPorts } from "./store-batch.ts";

/** The right to read a mailbox. */
export interface MailboxLease {
  readonly mailbox: string;
  readonly owner: string;
  /** Counts the owners. */
  readonly epoch: number;
}

/** A mail that could not be stored. */
export interface ParkedMail {
  readonly id: string;
  /** "mailbox:abuse" */
  readonly topic: string;
  /** "<uidvalidity>/<uid>" */
  readonly place: string;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
}

export interface BatchPorts extends StoreBatchPorts {
  /** Makes sure, until the transaction ends, that the lease is still ours. */
  readonly holdLease: (tx: Transaction, lease: MailboxLease) => Promise<boolean>;
  /** Sets a mail aside, and gives its number; null where it was set aside before. */
  readonly parkMail: (tx: Transaction, mail: ParkedMail) => Promise<number | null>;
}

/** Counts, across sessions, how often a mail could not be stored. */
export type Attempts = Map<string, number>;

/** A mail that cannot be stored while nothing else can is tried this often: the fault may be ours. */
const mostAttempts = 3;

/**
 * Stores a batch, commits, and only then takes its mails out of the inbox. What cannot be stored is set aside alone:
 * one mail must not stop the others.
 *
 * @throws PortError when nothing was acknowledged and the batch must be read again
 */
export async function receiveBatch(
  ports: BatchPorts,
  mailbox: Pick<Mailbox, "name" | "role">,
  session: MailboxSession,
  lease: MailboxLease,
  batch: MailBatch,
  attempts: Attempts,
): Promise<void> {
  const source = { mailbox: mailbox.name, role: mailbox.role, by: "/workers/receive" };
  const { stored, refused, fresh, known } = await storeBatch(ports, source, batch.mails, (tx) =>
    ensureHeld(ports, tx, lease),
  );
  if (stored.length > 0) ports.log.info({ mailbox: mailbox.name, fresh, known }, "mail stored");
  const setAside = [
    ...batch.unreadable.map((mail) => ({ mail, reason: mail.reason, tries: 1 })),
    ...chooseToPark(refused, stored.length > 0, attempts),
  ];
  for (const { mail, reason, tries } of setAside) {
    await park(ports, mailbox, lease, mail, reason, tries);
    attempts.delete(placeOf(mail));
  }
  await acknowledge(ports, mailbox, session, stored, "processed");
  await acknowledge(
    ports,
    mailbox,
    session,
    setAside.map(({ mail }) => mail),
    "failed",
  );
  const [first] = refused;
  if (first !== undefined && setAside.length < batch.unreadable.length + refused.length) throw first.error;
}

/** Where there is no room to move mail to, it is acknowledged later: it is stored, and new mail must not wait. */
async function acknowledge(
  ports: BatchPorts,
  mailbox: Pick<Mailbox, "name">,
  session: MailboxSession,
  mails: readonly MailPlace[],
  as: "processed" | "failed",
): Promise<void> {
  if (mails.length === 0) return;
  try {
    await session.acknowledge(mails, as);
  } catch (error) {
    if (!isPortError(error) || error.code !== "full") throw error;
    ports.log.error(
      { mailbox: mailbox.name, mails: mails.length, error },
      "mail cannot be moved out of the inbox",
    );
  }
}

/** Where others could be stored the fault is the mail's own; where none could it may be ours, for a while. */
function chooseToPark(refused: readonly Refused<FetchedMail>[], othersPassed: boolean, attempts: Attempts) {
  return refused.flatMap(({ mail, error }) => {
    const tries = (attempts.get(placeOf(mail)) ?? 0) + 1;
    attempts.set(placeOf(mail), tries);
    if (!othersPassed && tries < mostAttempts) return [];
    return [{ mail, reason: reasonOf(error), tries }];
  });
}

async function park(
  ports: BatchPorts,
  mailbox: Pick<Mailbox, "name">,
  lease: MailboxLease,
  mail: MailPlace,
  reason: string,
  attempts: number,
): Promise<void> {
  const parked: ParkedMail = {
    id: ports.newId(),
    topic: `mailbox:${mailbox.name}`,
    place: placeOf(mail),
    reason,
    attempts,
    parkedAt: ports.clock(),
  };
  await ports.transaction(async (tx) => {
    await ensureHeld(ports, tx, lease);
    const offset = await ports.parkMail(tx, parked);
    if (offset !== null) await ports.append(tx, [parkedEvent(parked, offset)]);
  });
  ports.log.error(
    { mailbox: mailbox.name, place: parked.place, reason, attempts },
    "a mail cannot be stored; it is parked, and lies in the mailbox's folder for failed mail",
  );
}

function parkedEvent(parked: ParkedMail, offset: number): AnyEvent {
  const { id, topic, reason, attempts } = parked;
  const parkedAt = parked.parkedAt.toISOString();
  return {
    id,
    type: "heed.message.parked.v1",
    source: "/workers/receive",
    time: parkedAt,
    data: {
      ...{ parked: id, message: null, topic, partition: 0, offset, group: "receive" },
      ...{ eventId: null, eventType: null, reason: reason.slice(0, 2_000), attempts, parkedAt },
    },
  };
}

async function ensureHeld(ports: BatchPorts, tx: Transaction, lease: MailboxLease): Promise<void> {
  if (await ports.holdLease(tx, lease)) return;
  throw new PortError(
    "fenced",
    `Another worker reads the mailbox ${lease.mailbox} now (this one's epoch was ${lease.epoch}); nothing was stored.`,
  );
}

const placeOf = (mail: MailPlace) => `${mail.uidValidity}/${mail.uid}`;
