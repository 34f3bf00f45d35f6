import { asAddress, localPart } from "./address.ts";
import { decodeLatin1Units } from "./charset.ts";
import { decodeWords } from "./encoded-word.ts";
import { fieldValues, type Header } from "./header.ts";
import { closingParenthesis, closingQuote, unquote } from "./lexical.ts";
import { emptyEntry, type Entry, type Mailbox, mailboxesOf, type Piece } from "./list-entry.ts";

/** What separates words, entries and groups: " ( < > , ; : and white space. */
const meaning: ReadonlySet<number> = new Set([
  0x22, 0x28, 0x3c, 0x3e, 0x2c, 0x3b, 0x3a, 0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0x2028, 0x2029, 0x3000,
]);

/**
 * The mailboxes of an address list (RFC 5322 §3.4, §4.4; RFC 6532 for UTF-8), in order; groups are opened. Entries
 * without an address ("undisclosed-recipients:;", "<>", "MAILER-DAEMON") give nothing, and neither does a broken one:
 * where text that is no mailbox touches an address, both were one before. Takes a raw field value; time is linear to
 * its length, and no text makes it throw.
 */
export function parseAddresses(value: string): Mailbox[] {
  const reader = new ListReader(decodeLatin1Units(value), Number.POSITIVE_INFINITY);
  reader.run();
  return reader.mailboxes;
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
  const reader = new ListReader(decodeLatin1Units(value), 1);
  reader.run();
  return reader.mailboxes[0]?.address.toLowerCase() ?? null;
}

/** An entry that was read, and waits for the next one: what follows may show that it is broken. */
interface ReadEntry {
  readonly mailboxes: readonly Mailbox[];
  /** It may stand in a list: it has a mailbox, or is empty. */
  readonly isSound: boolean;
}

const nothing: ReadEntry = { mailboxes: [], isSound: true };

class ListReader {
  readonly mailboxes: Mailbox[] = [];
  private readonly text: string;
  private readonly most: number;
  private at = 0;
  private entry: Entry = emptyEntry();
  private word = "";
  private wordTouches = false;
  /** Whether the word has an "@". Asked of the word itself at each of its colons, a word of colons would take for ever. */
  private hasAt = false;
  /** A bracket was found that nothing closes: the search to the end, which all others would make again, was made once. */
  private staysOpen = false;
  /** No blank stands between here and what was read last. */
  private touches = false;
  private before: ReadEntry = nothing;
  /** No blank stands between the entry before and the separator that ended it. */
  private separatorTouches = false;

  /** Reading ends with the entry behind the one that has the last of the `most` mailboxes. */
  constructor(text: string, most: number) {
    this.text = text;
    this.most = most;
  }

  run(): void {
    while (this.at < this.text.length && this.mailboxes.length < this.most) this.step();
    this.endEntry();
    this.mailboxes.push(...this.before.mailboxes);
  }

  private step(): void {
    const char = this.text.charAt(this.at);
    if (char === '"') this.takeQuoted();
    else if (char === "(") this.takeComment();
    else if (char === "<") this.takeAngle();
    else if (char === "," || char === ";") this.separate();
    else if (char === ":" && !this.isPartOfWord()) this.takeColon();
    else if (char === ">") {
      this.endWord();
      this.take({ kind: "stray", text: ">", isClosed: true });
      this.at++;
    } else if (/\s/.test(char)) {
      this.endWord();
      this.touches = false;
      this.at++;
    } else {
      const end = plainEnd(this.text, this.at + 1);
      this.takePlain(this.text.slice(this.at, end));
      this.at = end;
    }
  }

  /** "mailto:a@example.com" is an address that a person pasted; an address literal and a route have colons. */
  private isPartOfWord(): boolean {
    return (
      this.hasAt ||
      this.text.charAt(this.at + 1) === "@" ||
      (this.word.length === 6 && this.word.toLowerCase() === "mailto")
    );
  }

  private takePlain(plain: string): void {
    if (this.word === "") this.wordTouches = this.touches;
    this.word += plain;
    this.hasAt ||= plain.includes("@");
    this.touches = true;
  }

  private takeQuoted(): void {
    const end = closingQuote(this.text, this.at);
    const content = unquote(this.text.slice(this.at + 1, end));
    this.at = end + 1;
    // '"john doe"@example.com': a quoted local part, which stays in the word with its quotes.
    if (this.text.charAt(this.at) === "@" && this.word === "") this.takePlain(localPart(content));
    else {
      this.endWord();
      this.take({ kind: "quoted", text: content, isClosed: end < this.text.length });
    }
  }

  private takeComment(): void {
    const end = closingParenthesis(this.text, this.at);
    const text = this.text.slice(this.at + 1, end);
    // RFC 5322 §3.4.1: it may stand on both sides of the "@" and, of old (§4.4), of a dot.
    const isClosed = end < this.text.length;
    const isInside = /[@.]$/.test(this.word.slice(-1)) || /[@.]/.test(this.text.charAt(end + 1));
    if (this.word === "" || !isInside || !isClosed) {
      this.endWord();
      this.take({ kind: "comment", text, isClosed });
    }
    this.entry.comment ??= text;
    this.at = end + 1;
  }

  private takeAngle(): void {
    this.endWord();
    const close: number = this.staysOpen ? this.text.length : closingAngle(this.text, this.at);
    this.staysOpen = close === this.text.length;
    const end = this.staysOpen ? endOfOpenAngle(this.text, this.at) : close;
    this.take({ kind: "angle", text: this.text.slice(this.at + 1, end), isClosed: !this.staysOpen });
    this.at = this.staysOpen ? end : end + 1;
  }

  private takeColon(): void {
    if (this.word !== "" && !this.wordTouches && this.holdsAddress()) {
      // A bare CR stands where a field ended, and the word is the name of the next.
      const word = { kind: "word", text: this.word, isClosed: true, touches: false } as const;
      this.dropWord();
      this.endEntry();
      this.entry.pieces.push(word);
    }
    this.endWord();
    if (this.holdsAddress()) {
      // What stands before the colon is no group's name, whatever the colon is there for.
      this.separate();
      return;
    }
    // The name of a group ends here. Where it touches the address behind it, the colon may be damage within one.
    this.end({ mailboxes: [], isSound: this.entry.pieces.length === 0 });
    this.separatorTouches = this.touches;
    this.touches = true;
    this.at++;
  }

  private holdsAddress(): boolean {
    return this.entry.pieces.some(
      ({ kind, text }) => kind === "angle" || (kind === "word" && text.includes("@")),
    );
  }

  private separate(): void {
    this.endWord();
    const isTouched = this.touches;
    this.endEntry();
    this.separatorTouches = isTouched;
    this.touches = true;
    this.at++;
  }

  private endWord(): void {
    if (this.word === "") return;
    const touches = this.wordTouches;
    this.entry.pieces.push({ kind: "word", text: this.word, isClosed: true, touches });
    this.dropWord();
  }

  private dropWord(): void {
    this.word = "";
    this.hasAt = false;
  }

  private take(piece: Omit<Piece, "touches">): void {
    this.entry.pieces.push({ ...piece, touches: this.touches });
    this.touches = true;
  }

  private endEntry(): void {
    this.endWord();
    const found = mailboxesOf(this.entry);
    const read = found.length > 0 ? found : this.encodedMailboxes();
    this.end({ mailboxes: read, isSound: read.length > 0 || this.entry.pieces.length === 0 });
  }

  private end(read: ReadEntry): void {
    const meets = this.separatorTouches && this.entry.pieces[0]?.touches === true;
    if (!meets || read.isSound) this.mailboxes.push(...this.before.mailboxes);
    this.before = meets && !this.before.isSound ? { ...read, mailboxes: [] } : read;
    this.entry = emptyEntry();
  }

  /** QUIRK: the whole mailbox inside of one encoded word, which RFC 2047 §5 forbids and some mailers send. */
  private encodedMailboxes(): Mailbox[] {
    const words = this.entry.pieces.flatMap(({ kind, text }) =>
      kind === "word" || kind === "quoted" ? [text] : [],
    );
    if (!words.some((text) => text.includes("=?"))) return [];
    const text = decodeWords(words.join(" "));
    if (!text.includes("@") || text.includes("=?")) return [];
    return text.includes("<") || asAddress(text) !== null ? parseAddresses(text) : [];
  }
}

/** The end of a run of characters that mean nothing to the list. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !meaning.has(text.charCodeAt(at))) at++;
  return at;
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
