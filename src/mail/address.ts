import { decodeLatin1Units } from "./charset.ts";
import { normaliseDomain } from "./domain.ts";
import { decodeWords } from "./encoded-word.ts";
import { fieldValues, type Header } from "./header.ts";
import { closingParenthesis, closingQuote, unquote, withoutComments } from "./lexical.ts";

/** RFC 5321 §4.5.3.1: 64 octets, "@", 255 octets. */
const maxAddress = 320;

/** What separates words, entries and groups: " ( < > , ; : and white space. */
const meaning: ReadonlySet<number> = new Set([
  0x22, 0x28, 0x3c, 0x3e, 0x2c, 0x3b, 0x3a, 0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x2028, 0x2029, 0x3000,
]);

/** A mailbox (RFC 5322 §3.4): the address with its domain lower-cased, and the display name as a person reads it. */
export interface Mailbox {
  readonly name: string | null;
  /** The local part as written (quotes only where it needs them), "@", the domain lower-cased. */
  readonly address: string;
}

/** What is read of one entry of the list so far. */
interface Entry {
  /** Words outside of angle brackets: the display name, or the address itself. */
  phrase: Word[];
  angle: string | null;
  comment: string | null;
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * The mailboxes of an address list (RFC 5322 §3.4, §4.4; RFC 6532 for UTF-8), in order; groups are opened. Entries
 * without an address ("undisclosed-recipients:;", "<>", "MAILER-DAEMON") give nothing. Takes a raw field value; time is
 * linear to its length, and no text makes it throw.
 */
export function parseAddresses(value: string): Mailbox[] {
  return readMailboxes(value, Number.POSITIVE_INFINITY);
}

/** Reading ends with the entry that has the last of the `most` mailboxes. */
function readMailboxes(value: string, most: number): Mailbox[] {
  const text = decodeLatin1Units(value);
  const mailboxes: Mailbox[] = [];
  let entry = emptyEntry();
  let word = "";
  // Whether the word has an "@". Asked of the word itself at each of its colons, a word of colons would take for ever.
  let hasAt = false;
  // A bracket was found that nothing closes: the search to the end, which all others would make again, was made once.
  let staysOpen = false;
  const endWord = (): void => {
    if (word !== "") entry.phrase.push({ text: word, quoted: false });
    word = "";
    hasAt = false;
  };
  const endEntry = (): void => {
    endWord();
    for (const mailbox of mailboxesOf(entry)) mailboxes.push(mailbox);
    entry = emptyEntry();
  };
  let at = 0;
  while (at < text.length && mailboxes.length < most) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = closingQuote(text, at);
      const content = unquote(text.slice(at + 1, end));
      at = end + 1;
      // '"john doe"@example.com': a quoted local part, which stays in the word with its quotes.
      if (text.charAt(at) === "@") {
        word += localPart(content);
      } else {
        endWord();
        entry.phrase.push({ text: content, quoted: true });
      }
    } else if (char === "(") {
      const end = closingParenthesis(text, at);
      entry.comment ??= text.slice(at + 1, end);
      at = end + 1;
    } else if (char === "<") {
      endWord();
      const close: number = staysOpen ? text.length : closingAngle(text, at);
      staysOpen = close === text.length;
      const end = staysOpen ? endOfOpenAngle(text, at) : close;
      entry.angle ??= text.slice(at + 1, end);
      at = staysOpen ? end : end + 1;
    } else if (char === "," || char === ";") {
      endEntry();
      at++;
    } else if (
      char === ":" &&
      !hasAt &&
      text.charAt(at + 1) !== "@" &&
      !(word.length === 6 && word.toLowerCase() === "mailto")
    ) {
      // The name of a group ends here; "mailto:a@example.com" is an address that a person pasted.
      word = "";
      if (hasAddress(entry)) endEntry();
      entry = emptyEntry();
      at++;
    } else if (char === ">" || /\s/.test(char)) {
      endWord();
      at++;
    } else {
      const end = plainEnd(text, at + 1);
      const plain = text.slice(at, end);
      word += plain;
      hasAt ||= plain.includes("@");
      at = end;
    }
  }
  endEntry();
  return mailboxes;
}

const mailboxes = new WeakMap<Header, Map<string, readonly Mailbox[]>>();

/** The mailboxes of all fields of that name (any case), in the order of the wire; parsed once for each header. */
export function fieldMailboxes(header: Header, name: string): readonly Mailbox[] {
  const known = mailboxes.get(header) ?? new Map<string, readonly Mailbox[]>();
  mailboxes.set(header, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const parsed = fieldValues(header, name).flatMap(parseAddresses);
  known.set(name, parsed);
  return parsed;
}

/** The first address of a field's value, lower-cased, or null: for comparing and for reports. */
export function plainAddress(value: string): string | null {
  return readMailboxes(value, 1)[0]?.address.toLowerCase() ?? null;
}

/** True for text that is one address and nothing else, at a domain of two labels or more: "a@b.example". */
export function isAddress(text: string): boolean {
  if (text.length > maxAddress) return false;
  const address = asAddress(text);
  return (
    address !== null &&
    address.toLowerCase() === text.normalize("NFC").toLowerCase() &&
    /^[^.]+\../.test(address.slice(address.lastIndexOf("@") + 1))
  );
}

/** The local part and the domain of an address; null where there is no "@" with something on both sides. */
export function splitAddress(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf("@");
  if (at <= 0 || at === address.length - 1) return null;
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

/** The end of a run of characters that mean nothing to the list. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !meaning.has(text.charCodeAt(at))) at++;
  return at;
}

function emptyEntry(): Entry {
  return { phrase: [], angle: null, comment: null };
}

/** What stands before the colon is no group's name, whatever the colon is there for. */
function hasAddress({ angle, phrase }: Entry): boolean {
  return angle !== null || phrase.some(({ text, quoted }) => !quoted && text.includes("@"));
}

function mailboxesOf(entry: Entry): Mailbox[] {
  const { phrase, angle, comment } = entry;
  if (angle !== null) {
    const address = asAddress(withoutComments(angle));
    if (address !== null) return [{ name: nameOf(phrase) ?? commentName(comment), address }];
  }
  const addresses = phrase.map((word) => (word.text.includes("@") ? asAddress(word.text) : null));
  const found = addresses.filter((address) => address !== null);
  if (found.length > 0) {
    const rest = phrase.filter((_, position) => addresses[position] === null);
    const name = nameOf(rest) ?? commentName(comment);
    return found.map((address) => ({ name: found.length === 1 ? name : null, address }));
  }
  // QUIRK: the whole mailbox inside of one encoded word, which RFC 2047 §5 forbids and some mailers send.
  const encoded = phrase.some((word) => word.text.includes("=?"))
    ? decodeWords(phrase.map((word) => word.text).join(" "))
    : "";
  return encoded.includes("@") && !encoded.includes("=?") ? parseAddresses(encoded) : [];
}

function nameOf(phrase: readonly Word[]): string | null {
  if (phrase.length === 0) return null;
  const name = decodeWords(phrase.map((word) => word.text).join(" "))
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? null : name;
}

function commentName(comment: string | null): string | null {
  return comment === null ? null : nameOf([{ text: unquote(comment), quoted: true }]);
}

/** The text as an address, or null. The source route of RFC 5322 §4.4 and a "mailto:" go. */
function asAddress(text: string): string | null {
  let address = text.includes('"') ? text.trim() : text.replace(/\s+/g, "");
  if (address.startsWith("<")) address = address.slice(1);
  if (/^mailto:/i.test(address)) address = address.slice("mailto:".length);
  if (address.startsWith("@")) address = address.slice(address.indexOf(":") + 1);
  const parts = address.length > maxAddress ? null : splitAddress(address);
  if (parts === null) return null;
  const domain = normaliseDomain(parts.domain);
  if (domain === null) return null;
  const isQuoted = parts.local.startsWith('"');
  const local = isQuoted ? localPart(unquote(parts.local.slice(1, -1))) : parts.local;
  // "a@b@c.example" is two halves of something, and nobody's address (RFC 5322 §3.4.1).
  return local === "" || (!isQuoted && local.includes("@")) ? null : `${local}@${domain}`;
}

/** Quotes only where RFC 5321 §4.1.2 needs them, so that one mailbox has one spelling. */
function localPart(content: string): string {
  return content !== "" && !/[\s"(),:;<>@[\\\]]/.test(content) && !/^\.|\.\.|\.$/.test(content)
    ? content
    : `"${content.replace(/["\\]/g, "\\$&")}"`;
}

/** The ">" that closes "<", skipping a quoted local part; the text's end where there is none. */
function closingAngle(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') at = closingQuote(text, at);
    else if (char === ">") return at;
  }
  return text.length;
}

/** QUIRK: where the ">" is missing, the next "," or the end closes. */
function endOfOpenAngle(text: string, open: number): number {
  const comma = text.indexOf(",", open);
  return comma < 0 ? text.length : comma;
}
