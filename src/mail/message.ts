import type { Header } from "./header.ts";

/** An oddity: the wild departs from the standard. `code` is stable and kebab-case, `detail` is for people. */
export interface Quirk {
  readonly code: string;
  readonly detail: string;
}

/** One MIME part (RFC 2045, 2046). Content is decoded when asked for, and bounded. */
export interface Part {
  /** Lower-cased media type; the default of RFC 2045 §5.2 (or 2046 §5.1.5 in a digest) where none is declared. */
  readonly type: string;
  /** Content-Type parameters, names lower-cased, RFC 2231 and 2047 decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly disposition: string | null;
  readonly filename: string | null;
  readonly header: Header;
  /** Header and body as they came. */
  readonly raw: Buffer;
  /** The body as it came. */
  readonly rawBody: Buffer;
  /** The parts of a multipart, and of what Outlook wraps in a winmail.dat where that is read. */
  readonly children: readonly Part[];
  /**
   * The message embedded here: message/rfc822, message/global, text/rfc822-headers, message/rfc822-headers, an
   * .eml in another type, base64-wrapped or not, an Outlook .msg where these are read. Null for every other part.
   */
  readonly message: Message | null;
  /** The body without its transfer encoding. */
  body(): Buffer;
  /** The body as text in Unicode with "\n" line ends; a part that is no text gives what its bytes say in its charset. */
  text(): string;
}

/** A mail as a tree of parts. */
export interface Message {
  readonly root: Part;
  /** The root's header. */
  readonly header: Header;
  readonly raw: Buffer;
  readonly quirks: readonly Quirk[];
  /** The text a person would read: text/plain, else text/html as text; "" where there is none. Embedded messages are not part of it. */
  humanText(): string;
}

/**
 * True where a part in a format of Outlook's was not read, or not to its end: what the mail is about may stand there.
 * The codes of such quirks begin with "outlook-".
 */
export function isPartlyRead({ quirks }: Message): boolean {
  return quirks.some(({ code }) => code.startsWith("outlook-"));
}

/** Depth first, without descending into embedded messages. */
export function* partsOf(message: Message): Generator<Part> {
  yield* walk(message.root);
}

function* walk(part: Part): Generator<Part> {
  yield part;
  for (const child of part.children) yield* walk(child);
}

/**
 * What the mail says that it reports: the report-type of RFC 6522 §3, lower-cased. QUIRK: lists and gateways put a
 * multipart of their own around a mail, so that it stands further in.
 */
export function reportType(message: Message): string | null {
  for (const { parameters } of partsOf(message)) {
    const type = parameters["report-type"];
    if (type !== undefined) return type.toLowerCase();
  }
  return null;
}

/** The first embedded message, depth first. */
export function embeddedMessage(message: Message): Message | null {
  for (const part of partsOf(message)) if (part.message) return part.message;
  return null;
}
