/** A field of the header block that a mail program writes above a mail it forwards or quotes. */
export type BlockField = "from" | "to" | "cc" | "bcc" | "date" | "subject" | "replyTo" | "messageId";

/**
 * What mail programs write around other people's mail, in one language. Case, accents' composition, dashes and colons
 * do not matter; leave them out. Words that programs keep in English in every locale stand in English only.
 */
export interface ClientLanguage {
  /** BCP 47. */
  readonly language: string;
  /** The labels of a header block, as Apple Mail, Gmail, Outlook, Thunderbird, Yahoo and webmail translate them. */
  readonly labels: Readonly<Partial<Record<BlockField, readonly string[]>>>;
  /** Lines that stand above a forwarded mail and nowhere else: "Forwarded message". */
  readonly forwarded: readonly string[];
  /** Lines that stand above a forwarded mail as well as above a quoted one: "Original Message". */
  readonly original: readonly string[];
  /** What says in an attribution line that the quoted person wrote: "wrote". */
  readonly wrote: readonly string[];
  /** How an attribution line begins where the time comes first: "On". */
  readonly wroteOpenings: readonly string[];
  /** Subject prefixes of a forward: "Fwd". */
  readonly forwardPrefixes: readonly string[];
  /** Subject prefixes of a reply: "Re". */
  readonly replyPrefixes: readonly string[];
  /** How signatures begin that a program or phone adds: "Sent from my". */
  readonly signatures: readonly string[];
  /** How the legal and technical small print below a mail begins. */
  readonly disclaimers: readonly string[];
  /** What stands between the sender and the author: "on behalf of". */
  readonly onBehalfOf: readonly string[];
}
