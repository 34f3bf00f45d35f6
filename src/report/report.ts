import type { Quirk } from "../mail/message.ts";

export type ReportKind =
  | "complaint"
  | "opt-out"
  | "feedback"
  | "cancellation"
  | "legal-request"
  | "abuse-notice"
  | "bounce"
  | "auto-reply"
  | "machine-report"
  | "correspondence"
  | "unsolicited"
  | "unreadable";

/** Where a value was found: `from` names the part and field ("feedback-report: Original-Rcpt-To"), `text` is what stood there. */
export interface Evidence {
  readonly field: string;
  readonly from: string;
  readonly text: string;
}

/** The mail that a report is about. Addresses are lower-cased without <>, message ids without <>. */
export interface OriginalMail {
  readonly from: string | null;
  readonly mailFrom: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** As written in the original's Date field. */
  readonly date: string | null;
  readonly recipients: readonly string[];
}

/** What we read in a message. Unknown values are null, lists are empty. */
export interface Report {
  readonly kind: ReportKind;
  /** What else the writer's words ask or say. */
  readonly also: readonly ReportKind[];
  /** The reader's name for the format: "arf", "dsn", "forwarded-inline", "reply"; null where none fits. */
  readonly format: string | null;
  readonly feedbackType: string | null;
  readonly userAgent: string | null;
  /**
   * Whose hand wrote to us: a person with an address of their own (also where their mail program wrote the words, as
   * for List-Unsubscribe), or a machine that reports on behalf of somebody else (a feedback loop, an MTA).
   */
  readonly writer: "person" | "machine";
  /** The address of who wrote to us. */
  readonly reporter: string | null;
  /** Whom the original was sent to, when the report says so in clear. */
  readonly recipient: string | null;
  /** The report hides the recipient: a digest, "redacted@", "x". Such a value is never in `recipient`. */
  readonly recipientRedacted: boolean;
  /** Addresses that the writer asks us to remove, the writer's own included. */
  readonly requestedAddresses: readonly string[];
  readonly original: OriginalMail;
  readonly sourceIp: string | null;
  readonly reportedDomain: readonly string[];
  /** RFC 3339. */
  readonly arrivalDate: string | null;
  /** How wide the writer's words reach: this sender, or everything we send. Null where nothing was said. */
  readonly reach: "sender" | "all" | null;
  /** 0–1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

/** An original of which nothing is known. */
export const unknownOriginal: OriginalMail = {
  from: null,
  mailFrom: null,
  subject: null,
  messageId: null,
  date: null,
  recipients: [],
};

/** A report with what is known of it; everything else is unknown. */
export function newReport(kind: ReportKind, known: Partial<Omit<Report, "kind">> = {}): Report {
  return {
    kind,
    also: [],
    format: null,
    feedbackType: null,
    userAgent: null,
    // The default that suppresses nobody by itself: readers of people's mail say "person".
    writer: "machine",
    reporter: null,
    recipient: null,
    recipientRedacted: false,
    requestedAddresses: [],
    original: unknownOriginal,
    sourceIp: null,
    reportedDomain: [],
    arrivalDate: null,
    reach: null,
    confidence: 0,
    evidence: [],
    quirks: [],
    ...known,
  };
}
