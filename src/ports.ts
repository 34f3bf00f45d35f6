/**
 * The ports: what the pipeline asks of the world, as small function types.
 *
 * Terminology:
 * - mailbox: a place that mail comes into; INBOX is its queue, moving a mail away is the acknowledgement.
 * - raw store: the bytes of every mail, content-addressed.
 * - log: topics of partitions of records with gapless offsets, in PostgreSQL. Kafka carries copies of it.
 * - record: one entry of the log. An event is what a record means.
 * - group: consumers that share the work of a topic. A group's position in a partition lives in PostgreSQL.
 * - copy: a mail of ours that somebody sends back, whole. The writer: whoever wrote a mail that came in.
 * - transaction: what commits or fails as a whole. Effects, new events and the consumer's position share one.
 */
import type { CopyCheck } from "./attribute/own-copy.ts";
import type { Verification } from "./attribute/verification.ts";
import type { AnyEvent } from "./events/event.ts";
import type { Topic } from "./events/topics.ts";
import type { MailboxRole } from "./generated/events.ts";
import type { Message, Part, Quirk } from "./mail/message.ts";
import type { SmtpClient } from "./mail/received.ts";

/** Runs one SQL statement. int8 and numeric come back as numbers, timestamptz as Date, bytea as Buffer. */
export interface Queryable {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names the row it expects
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}

declare const inTransaction: unique symbol;
/** A Queryable inside one transaction; only RunTransaction makes one. */
export interface Transaction extends Queryable {
  readonly [inTransaction]?: true;
}

/** Commits when `work` resolves, rolls back when it throws. Errors come out as PortError. */
export type RunTransaction = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

export interface LogRecord {
  readonly topic: string;
  readonly partition: number;
  /** The record's offset in the PostgreSQL log, on every transport. */
  readonly offset: number;
  readonly key: string | null;
  /** Null is a tombstone. */
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Consecutive records of one partition. */
export interface LogBatch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly LogRecord[];
  /** The lease's epoch; null where the transport has no leases of ours (Kafka). */
  readonly epoch: number | null;
}

export interface Subscription {
  readonly group: string;
  readonly topics: readonly string[];
  readonly maxBatch: number;
  readonly signal: AbortSignal;
}

/**
 * Hands batches to `onBatch`, one partition's batches one after another, until the signal aborts. A batch may hold
 * records that were handled before: the position in PostgreSQL decides. When `onBatch` throws, ReadLog rejects with it.
 */
export type ReadLog = (
  subscription: Subscription,
  onBatch: (batch: LogBatch) => Promise<void>,
) => Promise<void>;

/** Creates what is missing; never shrinks or deletes. */
export type EnsureTopics = (topics: readonly Topic[]) => Promise<void>;

/** Validates and writes events at the end of their topics, in the caller's transaction. Call it last: it locks partitions. */
export type AppendEvents = (tx: Transaction, events: readonly AnyEvent[]) => Promise<void>;

/** A record's event, or why it holds none. */
export type Decoded =
  | { readonly ok: true; readonly event: AnyEvent }
  | {
      readonly ok: false;
      readonly reason: string;
      readonly eventId: string | null;
      readonly eventType: string | null;
    };
export type DecodeRecord = (record: LogRecord) => Decoded;

/** Names a mail within its mailbox, for the acknowledgement. */
export interface MailPlace {
  /** The UID, or the file's name. */
  readonly uid: string;
  /** Names the generation of uids (UIDVALIDITY); a uid means nothing outside it. */
  readonly uidValidity: string;
}

/** A mail as a mailbox hands it out. */
export interface FetchedMail extends MailPlace {
  /** The bytes as the source gave them, at most the storage limit. */
  readonly raw: Buffer;
  /** The size at the source in bytes; larger than `raw` where the limit cut the mail off. */
  readonly size: number;
  readonly receivedAt: Date;
}

/** A mail that the mailbox lists but cannot give, however often it is asked. */
export interface UnreadableMail extends MailPlace {
  /** One sentence without any address. */
  readonly reason: string;
}

export interface MailBatch {
  readonly mails: readonly FetchedMail[];
  readonly unreadable: readonly UnreadableMail[];
}

/** An open connection to one mailbox. Every method rejects with PortError when the connection is gone. */
export interface MailboxSession {
  /** True as soon as the inbox holds mail; false when none came for a while or the signal aborted. */
  waitForMail(signal: AbortSignal): Promise<boolean>;
  /** At most `max` mails of the inbox, bounded in bytes as well; empty when it holds none that was not handed out. */
  nextBatch(max: number): Promise<MailBatch>;
  /** Takes mails out of the inbox. Mails that are gone already are no error; another uidValidity is. */
  acknowledge(mails: readonly MailPlace[], as: "processed" | "failed"): Promise<void>;
  close(): Promise<void>;
}

export interface Mailbox {
  /** The name in the configuration: "abuse". */
  readonly name: string;
  readonly role: MailboxRole;
  open(signal: AbortSignal): Promise<MailboxSession>;
}

/** Reads a mail within the limits; never rejects, whatever the bytes. */
export type ReadMessage = (raw: Buffer) => Promise<Message>;

/** Outlook's own formats: a mail as a file ([MS-OXMSG], .msg), and the parts of a mail in one ([MS-OXTNEF], winmail.dat). */
export type OutlookFormat = "msg" | "tnef";
/** What an attachment in such a format holds. A quirk's detail goes on after the attachment's name: "is broken". */
export type OutlookContent =
  /** `mime` is a whole mail of a .msg, and a multipart without a mail's header of TNEF. */
  | { readonly outcome: "read"; readonly mime: Buffer; readonly quirks: readonly Quirk[] }
  /** No mail, such as a contact or an appointment. */
  | { readonly outcome: "foreign" }
  | { readonly outcome: "failed"; readonly quirk: Quirk };
/** Reads one attachment, however hostile, at bounded cost; never rejects. */
export type ReadOutlook = (bytes: Buffer, format: OutlookFormat) => Promise<OutlookContent>;

export type DnsType = "TXT" | "A" | "AAAA" | "CNAME" | "MX" | "PTR";

/** What the DNS says: records as texts (an MX as "10 mx.esp.example"), or why there are none. */
export type DnsAnswer =
  | { readonly status: "found"; readonly records: readonly string[] }
  /** The name exists, but has no record of that type. */
  | { readonly status: "no-record" }
  | { readonly status: "no-name" }
  /** Nobody answered in time, or not well: tomorrow there may be one. */
  | { readonly status: "unknown" };

/** Asks the DNS. Never rejects, and resolves at once with "unknown" when the signal aborts. */
export type AskDns = (name: string, type: DnsType, signal: AbortSignal) => Promise<DnsAnswer>;

/** A mail's bytes, as its reader took them apart. */
export type MailBytes = Pick<Part, "raw" | "rawBody">;

/** Checks by DKIM, SPF, DMARC and ARC who wrote a mail. Never rejects; what takes too long is "unknown". */
export type VerifyWriter = (
  mail: MailBytes,
  question: {
    /** The address that the mail is taken to be from. */
    readonly writer: string;
    /** Null where our own servers do not say who handed the mail to them. */
    readonly client: SmtpClient | null;
    /** Signatures that had not expired then count. */
    readonly receivedAt: Date;
  },
) => Promise<Verification>;

/** Checks our own DKIM signature on a mail that came back; null where it bears none. Never rejects. */
export type VerifyCopy = (mail: MailBytes) => Promise<CopyCheck | null>;

/** The bytes of every mail, by their SHA-256 in hex. */
export interface RawStore {
  /** Keeps the bytes if the transaction commits, and also where they are kept already. */
  readonly store: (tx: Transaction, mails: readonly { sha256: string; raw: Buffer }[]) => Promise<void>;
  /** Null where the bytes are not (or no longer) kept. Rejects with a PortError where they are damaged. */
  readonly load: (db: Queryable, sha256: string) => Promise<Buffer | null>;
  /**
   * Retention: lets go what was stored more than `months` whole months before the running one. Mails that still wait for
   * a worker or a person are kept as if they had come this month. Gives the months that went, each by its first day, and
   * how many mails were kept.
   */
  readonly drop: (
    tx: Transaction,
    months: number,
  ) => Promise<{ readonly dropped: readonly string[]; readonly carried: number }>;
}

/** The keyed hash of an address key (fold or person) as published: "<key id>.<base64url>". */
export type HashAddress = (key: string) => string;

export type Clock = () => Date;
export type NewId = () => string;
/** SHA-256 in hex. */
export type Sha256 = (input: Buffer | string) => string;
/** Resolves after `ms`, or at once when the signal aborts. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Structured log without clear addresses or secrets: `facts` are ids, counts and codes. */
export interface Log {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
