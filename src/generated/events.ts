// Written from schemas/*.json by `npm run gen`. Do not edit.

/**
 * Why an address is barred.
 */
export type SuppressionReason = "opt-out" | "complaint" | "legal-order" | "invalid-address" | "manual";
/**
 * How well the report's origin is proved (strongest first): our stamp's MAC, DKIM or SPF of the writer, a known mailing, text alone, or a check that failed.
 */
export type Trust = "signed" | "authenticated" | "corroborated" | "claimed" | "failed";
/**
 * act: the pipeline acts alone. review: a person decides. file: kept, nothing done.
 */
export type Disposition = "act" | "review" | "file";
/**
 * What the mailbox is for.
 */
export type MailboxRole = "abuse" | "support" | "feedback-loop";
export type SenderStanding = "healthy" | "watch" | "under-review" | "paused";

/**
 * The payload of each event, by the event's type.
 */
export interface EventData {
  "heed.address.suppressed.v1": AddressSuppressed;
  "heed.complaint.received.v1": ComplaintReceived;
  "heed.feedback.received.v1": FeedbackReceived;
  "heed.inquiry.received.v1": InquiryReceived;
  "heed.list.screened.v1": ListScreened;
  "heed.list.uploaded.v1": ListUploaded;
  "heed.mailing.recorded.v1": MailingRecorded;
  "heed.message.parked.v1": MessageParked;
  "heed.message.received.v1": MessageReceived;
  "heed.opt-out.received.v1": OptOutReceived;
  "heed.sender.flagged.v1": SenderFlagged;
  "heed.sender.standing-changed.v1": SenderStandingChanged;
  "heed.suppression.lifted.v1": SuppressionLifted;
}
/**
 * An address is barred from now on. It never expires.
 */
export interface AddressSuppressed {
  suppression: string;
  address: AddressKeys;
  scope: Scope;
  reason: SuppressionReason;
  /**
   * RFC 3339, UTC.
   */
  since: string;
  /**
   * The id of the event, or the act of staff, that caused it.
   */
  source: string;
}
/**
 * An address without showing it: the keyed hash of its fold key and of its person key. `address` stands only on topics configured to show it.
 */
export interface AddressKeys {
  /**
   * Key id, a dot, and the HMAC-SHA-256 in base64url.
   */
  fold: string;
  /**
   * Key id, a dot, and the HMAC-SHA-256 in base64url.
   */
  person: string;
  address?: string;
}
/**
 * What a suppression covers; `id` names the account or list (docs/decisions/0012-what-a-scope-names.md).
 */
export interface Scope {
  kind: "all" | "account" | "list";
  id: string | null;
}
/**
 * A recipient called a mail spam. One event per address that the complaint concerns; `complaint` is the same in all of them.
 */
export interface ComplaintReceived {
  /**
   * Identifies the complaint itself: a second delivery of the same report has the same value.
   */
  complaint: string;
  message: string;
  /**
   * Null where the report hides or lacks it.
   */
  address: AddressKeys | null;
  format: string | null;
  feedbackType: string | null;
  attribution: Attribution;
  scope: Scope;
  disposition: Disposition;
  /**
   * Whether this address is to be suppressed now.
   */
  suppress: boolean;
  /**
   * Whether the complaint counts against the sender.
   */
  counts: boolean;
  confidence: number;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
}
/**
 * Whose mailing it was, and how far that is trusted.
 */
export interface Attribution {
  account: string | null;
  mailing: string | null;
  trust: Trust;
  clues: string[];
}
/**
 * A machine's report that is no complaint: not-spam or auth-failure. It never suppresses anyone.
 */
export interface FeedbackReceived {
  /**
   * Identifies the report itself: a second delivery of the same report has the same value. Where it is missing, the message does.
   */
  feedback?: string;
  message: string;
  feedbackType: string | null;
  format: string | null;
  attribution: Attribution;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
}
/**
 * A mail that a person must answer or judge.
 */
export interface InquiryReceived {
  message: string;
  inquiry:
    "cancellation" | "legal-request" | "correspondence" | "abuse-notice" | "unattributed" | "unrecognised";
  /**
   * Why a person is asked, in one sentence without any address.
   */
  reason: string;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
}
/**
 * Every contact of a list has a state and a reason.
 */
export interface ListScreened {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  rows: number;
  kept: number;
  held: number;
  suppressed: number;
  invalid: number;
  duplicates: number;
  /**
   * Contacts per reason code.
   */
  reasons: {
    [k: string]: number | undefined;
  };
  /**
   * RFC 3339, UTC.
   */
  screenedAt: string;
}
/**
 * A customer's list lies in the database, not yet screened.
 */
export interface ListUploaded {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  list: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  rows: number;
  /**
   * The customer vouches for the permission of the whole list.
   */
  vouched: boolean;
  /**
   * RFC 3339, UTC.
   */
  uploadedAt: string;
}
/**
 * An account sent a mailing, or its number of delivered mails became known.
 */
export interface MailingRecorded {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  mailing: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  delivered: number;
  /**
   * RFC 3339, UTC.
   */
  sentAt: string;
}
/**
 * A record could not be processed and waits for a person.
 */
export interface MessageParked {
  parked: string;
  message: string | null;
  topic: string;
  partition: number;
  offset: number;
  group: string;
  eventId: string | null;
  eventType: string | null;
  reason: string;
  attempts: number;
  /**
   * RFC 3339, UTC.
   */
  parkedAt: string;
}
/**
 * A mail was taken from a mailbox and its bytes are in the raw store. This does not mean that anybody has read it.
 */
export interface MessageReceived {
  message: string;
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  mailbox: string;
  role: MailboxRole;
  sha256: string;
  /**
   * Bytes at the source, also where fewer were stored.
   */
  size: number;
  /**
   * The mail was larger than the limit: only its beginning is stored.
   */
  truncated: boolean;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
}
/**
 * Somebody asked that an address be mailed no more.
 */
export interface OptOutReceived {
  message: string | null;
  /**
   * How it was asked.
   */
  via: "mail" | "list-unsubscribe" | "one-click" | "page" | "api";
  address: AddressKeys;
  attribution: Attribution;
  scope: Scope;
  disposition: Disposition;
  suppress: boolean;
  confidence: number;
  /**
   * RFC 3339, UTC.
   */
  receivedAt: string;
}
/**
 * The lower bound of an account's (or mailing's) complaint rate passed a threshold.
 */
export interface SenderFlagged {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  mailing: string | null;
  /**
   * A fraction: 0.001 is 0.1 %.
   */
  threshold: number;
  complaints: number;
  delivered: number;
  rate: number;
  lower: number;
  upper: number;
  /**
   * The rule's name and version.
   */
  rule: string;
  /**
   * RFC 3339, UTC.
   */
  flaggedAt: string;
}
/**
 * An account's standing changed.
 */
export interface SenderStandingChanged {
  /**
   * An identifier that the ESP chose: of an account, list or mailing.
   */
  account: string;
  from: SenderStanding;
  to: SenderStanding;
  why: string;
  rule: string;
  /**
   * RFC 3339, UTC.
   */
  changedAt: string;
}
/**
 * A suppression was lifted by somebody who may.
 */
export interface SuppressionLifted {
  suppression: string;
  address: AddressKeys;
  scope: StandingScope;
  reason: SuppressionReason;
  liftedBy: "recipient" | "staff" | "privacy-officer";
  why: string;
  /**
   * RFC 3339, UTC.
   */
  liftedAt: string;
}
/**
 * What a suppression covers that stands already. `category` is no scope that a suppression can be made with, and none ever barred mail; those that stand with it can be lifted.
 */
export interface StandingScope {
  kind: "all" | "account" | "list" | "category";
  id: string | null;
}

/** The schema of each event's payload, by the event's type. */
export const eventSchemas = {
  "heed.address.suppressed.v1": "address-suppressed.v1.json",
  "heed.complaint.received.v1": "complaint-received.v1.json",
  "heed.feedback.received.v1": "feedback-received.v1.json",
  "heed.inquiry.received.v1": "inquiry-received.v1.json",
  "heed.list.screened.v1": "list-screened.v1.json",
  "heed.list.uploaded.v1": "list-uploaded.v1.json",
  "heed.mailing.recorded.v1": "mailing-recorded.v1.json",
  "heed.message.parked.v1": "message-parked.v1.json",
  "heed.message.received.v1": "message-received.v1.json",
  "heed.opt-out.received.v1": "opt-out-received.v1.json",
  "heed.sender.flagged.v1": "sender-flagged.v1.json",
  "heed.sender.standing-changed.v1": "sender-standing-changed.v1.json",
  "heed.suppression.lifted.v1": "suppression-lifted.v1.json",
} as const;

export type EventType = keyof EventData;
