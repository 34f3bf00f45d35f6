import type { Header } from "../mail/header.ts";
import { parseHeader } from "../mail/header-section.ts";
import { type Message, type Part, partsOf } from "../mail/message.ts";
import { type Stamp, type StampKeyring, type StampPurpose, stampPurposes } from "../mail/stamp.ts";
import { stampAddressesIn } from "../mail/stamp-address.ts";
import { parseStampedFeedbackId } from "../mail/stamp-feedback-id.ts";
import { stampTokensIn } from "../mail/stamp-token.ts";

/** A stamp that verifies, and where it stood. */
export interface FoundStamp {
  readonly stamp: Stamp;
  /** The part and field, for people: "mail: To", "original: CFBL-Feedback-ID". */
  readonly place: string;
  /** How near the place is to what the report is about; 0 is nearest. */
  readonly distance: number;
  /** It is the address that the mail itself was sent to. */
  readonly isAddressed: boolean;
}

/**
 * Nearer places outweigh farther ones: what the report was sent to, its fields and the header of the mail it holds speak
 * of that mail; a header deeper inside is of a mail that this one held; a body may quote others.
 */
const near = 0;
const deeper = (depth: number) => depth;
const inBody = (depth: number) => 100 + depth;
const inOwnText = 1_000;

/** Where a mail's own servers write whom it was delivered to. */
const addressed = new Set([
  "to",
  "cc",
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-apparently-to",
  "x-forwarded-to",
  "resent-to",
]);

/** Fields of an original, and of a report about it, and the purposes whose stamps may stand there. */
const carriers = new Map<string, readonly StampPurpose[]>([
  ["x-heed-stamp", ["header"]],
  ["cfbl-feedback-id", ["cfbl"]],
  ["cfbl-address", ["cfbl"]],
  ["list-unsubscribe", ["opt-out"]],
  ["feedback-id", ["feedback-id"]],
  ["return-path", ["return-path"]],
  ["original-mail-from", ["return-path"]],
  ["x-envelope-from", ["return-path"]],
  // Servers repeat the envelope's sender where they say what SPF made of it (RFC 7208 §9, RFC 8601 §2.7.2).
  ["received-spf", ["return-path"]],
  ["authentication-results", ["return-path"]],
  ["arc-authentication-results", ["return-path"]],
]);

/** A mail may hold many words that look like stamps; each costs a MAC. */
const MOST_TRIES = 200;
/** Characters of text that are searched in one mail, whatever it unpacks to. */
const MOST_TEXT = 4 * 1024 * 1024;
/** Characters of text that are searched once more with their lines joined. */
const MOST_JOINED = 1024 * 1024;
/** Fields of reports that are searched although nobody puts stamps there. */
const MOST_FIELDS = 1_000;
/** Letters of base64 that may be a mail. */
const SHORTEST_SAMPLE = 200;
const DEEPEST = 8;

/** Every stamp in a mail that verifies: in addresses, fields, texts and links, of the mail and of those it holds. Total and linear. */
export function findStamps(message: Message, keys: StampKeyring): FoundStamp[] {
  const search = new Search(keys);
  search.message(message, 0);
  return search.found;
}

class Search {
  readonly found: FoundStamp[] = [];
  private readonly keys: StampKeyring;
  private readonly tries = { left: MOST_TRIES };
  private text = MOST_TEXT;
  private joined = MOST_JOINED;
  private fields = MOST_FIELDS;

  constructor(keys: StampKeyring) {
    this.keys = keys;
  }

  message(message: Message, depth: number): void {
    if (depth === 0)
      for (const { name, value } of message.header)
        if (addressed.has(name)) this.address(value, `mail: ${fieldName(name)}`);
    this.header(message.header, depth === 0 ? "mail" : "original", depth <= 1 ? near : deeper(depth));
    for (const part of partsOf(message)) {
      if (part.message !== null) {
        if (depth < DEEPEST) this.message(part.message, depth + 1);
      } else if (part.children.length === 0) this.leaf(part, depth);
    }
  }

  private address(value: string, place: string): void {
    for (const stamp of stampAddressesIn(value, this.keys, this.tries))
      this.found.push({ stamp, place, distance: near, isAddressed: true });
  }

  private header(header: Header, where: string, distance: number): void {
    for (const { name, value } of header) {
      const purposes = carriers.get(name);
      if (purposes === undefined) continue;
      const place = `${where}: ${fieldName(name)}`;
      // RFC 2369 §2: blanks inside of a URI are folding; who folded may have cut the stamp.
      if (!this.look(value, place, distance, purposes) && /\s/.test(value))
        this.look(value.replace(/\s+/g, ""), place, distance, purposes);
      if (name === "feedback-id" && this.tries.left > 0) {
        this.tries.left -= 1;
        const stamp = parseStampedFeedbackId(value, this.keys);
        if (stamp !== null) this.found.push({ stamp, place, distance, isAddressed: false });
      }
    }
  }

  private leaf(part: Part, depth: number): void {
    const distance = depth === 0 ? inOwnText : inBody(depth);
    const where = depth === 0 ? "text" : "original's text";
    if (part.type === "message/feedback-report" || part.type === "message/delivery-status") {
      const header = parseHeader(part.body());
      this.header(header, "report", near);
      // Such as Reported-URI (RFC 5965 §3.2), which may name the link to opt out.
      for (const { name, value } of header.slice(0, this.fields))
        if (!carriers.has(name)) this.look(value, `report: ${fieldName(name)}`, near);
      this.fields = Math.max(0, this.fields - header.length);
    } else if (isJson(part)) {
      const text = part.text();
      this.look(text, "report: JSON", near);
      // The longest run first: a minimum within the expression would try every letter of a shorter one as a start.
      for (const [run] of text.matchAll(/[A-Za-z0-9+/=]+/g))
        if (run.length >= SHORTEST_SAMPLE) this.sample(run);
    } else if (part.type.startsWith("text/") || part.type.startsWith("message/")) {
      if (part.type.endsWith("rfc822-headers")) this.header(parseHeader(part.body()), "original", near);
      const text = part.text();
      this.look(text, where, distance);
      if (this.joined > 0 && brokenStamp.test(text)) {
        this.look(withoutBreaks(text.slice(0, this.joined)), where, distance);
        this.joined -= text.length;
      }
    }
  }

  /** XARF carries the mail as base64 inside of its JSON. */
  private sample(base64: string): void {
    const bytes = Buffer.from(base64, "base64");
    this.header(parseHeader(bytes), "sample", near);
    this.look(bytes.toString("latin1"), "sample's text", inBody(1));
  }

  /** Without `purposes` any is welcome: the text is only searched for whose mailing it was. */
  private look(
    text: string,
    place: string,
    distance: number,
    purposes: readonly StampPurpose[] = stampPurposes,
  ): boolean {
    const before = this.found.length;
    const searched = text.slice(0, this.text);
    this.text -= searched.length;
    for (const stamps of [stampTokensIn, stampAddressesIn])
      for (const stamp of stamps(searched, this.keys, this.tries))
        if (purposes.includes(stamp.purpose)) this.found.push({ stamp, place, distance, isAddressed: false });
    return this.found.length > before;
  }
}

/** The beginning of a stamp that the end of a line may cut. */
const brokenStamp = /hs1-|(?:b|fbl|unsub)-[a-z2-7]{12}/i;

/**
 * A text as one line, without quote marks: programs that wrap long words, and pasted sources whose lines are broken as
 * quoted-printable breaks them (RFC 2045 §6.7), cut stamps too.
 */
function withoutBreaks(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const end = line.trimEnd();
      return (end.endsWith("=") ? end.slice(0, -1) : end).replace(/^[\s>]+/, "");
    })
    .join("");
}

function isJson({ type, filename }: Part): boolean {
  return /[/+]json$/.test(type) || filename?.toLowerCase().endsWith(".json") === true;
}

/** A field's name as people write it: "CFBL-Feedback-ID". */
function fieldName(name: string): string {
  return name
    .split("-")
    .map((word) =>
      /^(?:arc|cfbl|id|ip|spf|uri)$/.test(word)
        ? word.toUpperCase()
        : word.slice(0, 1).toUpperCase() + word.slice(1),
    )
    .join("-");
}
