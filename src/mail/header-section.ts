import type { Header } from "./header.ts";

const LF = 0x0a;
const CR = 0x0d;
const SP = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const SLASH = 0x2f;
const GREATER = 0x3e;

/** What the wild does to header sections; each is said once however often it occurs. */
type HeaderQuirk =
  | "header-line-without-colon"
  | "blank-before-field"
  | "blank-before-colon"
  | "header-not-closed"
  | "mbox-from-line"
  | "header-limit"
  | "field-limit";

/** The fields of a header section as offsets into the bytes, so that a walk over many parts makes no strings. */
export interface HeaderSection {
  /** Four offsets a field: name start, name end, value start, value end (folds and padding still in it). */
  readonly spans: readonly number[];
  /** Where the body starts: after the empty line, or at `end`. */
  readonly bodyStart: number;
  readonly quirks: readonly HeaderQuirk[];
}

/** How much of a section is looked at for fields; its end is found beyond that too. */
interface SectionLimits {
  readonly bytes: number;
  readonly fields: number;
}

/** For a section that a body holds, such as a report's: what programs write there is far shorter. */
const bodyLimits: SectionLimits = { bytes: 256 * 1024, fields: 1_000 };

/** Bytes of a field that are read. Standards bound its lines only (RFC 5322 §2.1.1); this holds a thousand addresses. */
const longestField = 64 * 1024;

/** Finds the fields of the header section at `start` (RFC 5322 §2.2). Line ends may be CRLF, LF or CR CR LF. */
export function scanHeaderSection(
  bytes: Buffer,
  start: number,
  end: number,
  limits = bodyLimits,
): HeaderSection {
  const spans: number[] = [];
  const quirks = new Set<HeaderQuirk>();
  let at = start;
  while (at < end) {
    const next = lineAfter(bytes, at, end);
    const lineEnd = trimLineEnd(bytes, at, next);
    if (lineEnd - start > limits.bytes || spans.length > 4 * limits.fields) {
      // The one field too many told that there are more.
      spans.length = Math.min(spans.length, 4 * limits.fields);
      quirks.add("header-limit");
      return { spans, bodyStart: skipSection(bytes, at, end), quirks: [...quirks] };
    }
    if (lineEnd === at) return { spans, bodyStart: next, quirks: [...quirks] };
    if (isBlankByte(bytes[at]) && spans.length > 0) {
      // QUIRK: a line of blanks only is taken as the end of the section by many readers. RFC 5322 §4.2 calls it an
      // obsolete fold; that reading is right only when another field follows.
      if (skipBlanks(bytes, at, lineEnd) === lineEnd && !isFieldLine(bytes, next, end)) {
        return { spans, bodyStart: next, quirks: [...quirks] };
      }
      spans[spans.length - 1] = lineEnd;
      if (lineEnd - (spans.at(-2) ?? 0) > longestField) quirks.add("field-limit");
    } else {
      const name = skipBlanks(bytes, at, lineEnd);
      if (name === lineEnd) return { spans, bodyStart: next, quirks: [...quirks] };
      const colon = colonOf(bytes, name, lineEnd);
      if (colon >= 0) {
        let nameEnd = colon;
        while (isBlankByte(bytes[nameEnd - 1])) nameEnd--;
        if (name > at) quirks.add("blank-before-field");
        if (nameEnd < colon) quirks.add("blank-before-colon");
        if (lineEnd - colon > longestField) quirks.add("field-limit");
        spans.push(name, nameEnd, colon + 1, lineEnd);
      } else if (spans.length === 0 && isMboxLine(bytes, at, lineEnd)) {
        quirks.add("mbox-from-line");
      } else if (spans.length > 0 && isFieldLine(bytes, next, end)) {
        quirks.add("header-line-without-colon");
      } else {
        if (spans.length > 0) quirks.add("header-not-closed");
        return { spans, bodyStart: at, quirks: [...quirks] };
      }
    }
    at = next;
  }
  return { spans, bodyStart: end, quirks: [...quirks] };
}

/** The fields as values: names lower-cased, values unfolded and trimmed, a very long one without its end. */
export function fieldsOf(bytes: Buffer, section: HeaderSection): Header {
  const fields: { name: string; value: string }[] = [];
  const { spans } = section;
  for (let at = 0; at + 3 < spans.length; at += 4) {
    fields.push({
      name: bytes.toString("latin1", spans[at], spans[at + 1]).toLowerCase(),
      value: valueBetween(bytes, spans[at + 2] ?? 0, spans[at + 3] ?? 0),
    });
  }
  return fields;
}

function valueBetween(bytes: Buffer, start: number, end: number): string {
  if (end - start <= longestField) return unfold(bytes.toString("latin1", start, end));
  return unfold(withoutLastWord(bytes.toString("latin1", start, start + longestField)));
}

/** Half of an address would be another address, so a word that a cut goes through is no word at all. */
function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\s,;<>]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The fields of a body that is a header section itself: message/feedback-report, message/rfc822-headers. */
export function parseHeader(bytes: Buffer): Header {
  const start = skipBlankLines(bytes, 0, bytes.length);
  return fieldsOf(bytes, scanHeaderSection(bytes, start, bytes.length));
}

/** Groups of fields with empty lines between them: message/delivery-status (RFC 3464 §2.1), at most `max` groups. */
export function parseHeaderGroups(bytes: Buffer, max = 1_000): Header[] {
  const groups: Header[] = [];
  let at = skipBlankLines(bytes, 0, bytes.length);
  while (at < bytes.length && groups.length < max) {
    const section = scanHeaderSection(bytes, at, bytes.length);
    if (section.spans.length > 0) groups.push(fieldsOf(bytes, section));
    // A line that is no field and no end would be found again for ever.
    const reached = section.bodyStart > at ? section.bodyStart : lineAfter(bytes, at, bytes.length);
    at = skipBlankLines(bytes, reached, bytes.length);
  }
  return groups;
}

/** The offset after the lines at `start` in which nothing or only blanks stand. */
export function skipBlankLines(bytes: Buffer, start: number, end: number): number {
  let line = start;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LF || byte === CR) line = at + 1;
    else if (!isBlankByte(byte)) break;
  }
  return line;
}

function unfold(value: string): string {
  return (value.includes("\n") ? value.replace(/\r*\n/g, "") : value).trim();
}

function lineAfter(bytes: Buffer, at: number, end: number): number {
  const feed = bytes.indexOf(LF, at);
  return feed < 0 || feed >= end ? end : feed + 1;
}

function trimLineEnd(bytes: Buffer, start: number, next: number): number {
  let at = next;
  if (at > start && bytes[at - 1] === LF) at--;
  while (at > start && bytes[at - 1] === CR) at--;
  return at;
}

function isBlankByte(byte: number | undefined): boolean {
  return byte === SP || byte === TAB;
}

function skipBlanks(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankByte(bytes[at])) at++;
  return at;
}

/** The offset of the colon that ends a field name (RFC 5322 §3.6.8: printable ASCII), or -1. */
function colonOf(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === COLON || byte <= SP || byte > 0x7e) break;
    at++;
  }
  if (at === start) return -1;
  // QUIRK: "Subject : hello", obsolete since RFC 822 and still sent.
  at = skipBlanks(bytes, at, end);
  if (at >= end || bytes[at] !== COLON) return -1;
  // A body without a header section often starts with an address: "https://…".
  return bytes[at + 1] === SLASH && bytes[at + 2] === SLASH ? -1 : at;
}

function isFieldLine(bytes: Buffer, at: number, end: number): boolean {
  if (at >= end) return false;
  const next = lineAfter(bytes, at, end);
  return colonOf(bytes, at, trimLineEnd(bytes, at, next)) >= 0;
}

/** "From a@example.com Mon Jan 1 …" of an mbox, also as ">From " where a mailbox escaped it. */
function isMboxLine(bytes: Buffer, start: number, end: number): boolean {
  const at = bytes[start] === GREATER ? start + 1 : start;
  return end - at > 5 && bytes.toString("latin1", at, at + 5) === "From ";
}

function skipSection(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const next = lineAfter(bytes, at, end);
    if (trimLineEnd(bytes, at, next) === at) return next;
    at = next;
  }
  return end;
}
