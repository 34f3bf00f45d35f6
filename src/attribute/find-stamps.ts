import type { Header } from "../mail/header.ts";
import type { Message } from "../mail/message.ts";
import { type Stamp, type StampKeyring, type StampPurpose, stampPurposes } from "../mail/stamp.ts";
import { stampAddressesIn } from "../mail/stamp-address.ts";
import { parseStampedFeedbackId } from "../mail/stamp-feedback-id.ts";
import { stampTokensIn } from "../mail/stamp-token.ts";
import { fieldName, near, type Place, placesIn } from "./places.ts";

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

/** Every stamp in a mail that verifies: in addresses, fields, texts and links, of the mail and of those it holds. Total and linear. */
export function findStamps(message: Message, keys: StampKeyring): FoundStamp[] {
  const search = new Search(keys);
  for (const place of placesIn(message)) search.place(place);
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

  place(place: Place): void {
    const { where, distance } = place;
    if (place.kind === "text") {
      const { text } = place;
      this.look(text, where, distance);
      if (place.isProse && this.joined > 0 && brokenStamp.test(text)) {
        this.look(withoutBreaks(text.slice(0, this.joined)), where, distance);
        this.joined -= text.length;
      }
      return;
    }
    if (where === "mail") this.addressees(place.header);
    this.header(place.header, where, distance);
    if (where === "report") this.others(place.header);
  }

  private addressees(header: Header): void {
    for (const { name, value } of header)
      if (addressed.has(name)) this.address(value, `mail: ${fieldName(name)}`);
  }

  /** Such as Reported-URI (RFC 5965 §3.2), which may name the link to opt out. */
  private others(header: Header): void {
    for (const { name, value } of header.slice(0, this.fields))
      if (!carriers.has(name)) this.look(value, `report: ${fieldName(name)}`, near);
    this.fields = Math.max(0, this.fields - header.length);
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
