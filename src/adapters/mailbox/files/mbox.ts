import { type BoundedMail, collectMail } from "./bounded-mail.ts";

export interface MboxMail {
  readonly raw: Buffer;
  /** In bytes; larger than `raw` where the limit cut the mail off. */
  readonly size: number;
  /** The time of delivery in the "From " line, where it can be read. */
  readonly receivedAt: Date | null;
}

const longestFromLine = 200;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** An mbox begins like this. */
export const mboxStart = "From ";

/**
 * The mails of an mbox (RFC 4155) as they were before they were put in: without the "From " line, without the empty
 * line that ends each, and without the ">" that mboxrd puts before lines like ">From " (and mboxo before "From ").
 * Memory holds one mail, whatever the file's size.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<MboxMail> {
  let current: { mail: BoundedMail; fromLine: string } | null = null;
  /** Bytes that are not looked at yet: a "From " line may be cut by the chunk's end. */
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of withEnd(chunks)) {
    rest = chunk === null ? rest : Buffer.concat([rest, chunk]);
    for (;;) {
      if (current === null) {
        const end = rest.indexOf(newline);
        if (end < 0 && (chunk !== null || rest.length === 0)) break;
        const lineEnd = end < 0 ? rest.length : end;
        current = { mail: collectMail(limit + 2), fromLine: textOf(rest.subarray(0, lineEnd)) };
        rest = rest.subarray(lineEnd + 1);
      }
      const next = findFromLine(rest, current.mail.size === 0);
      if (next === null) break;
      current.mail.add(rest.subarray(0, next.mailEnd));
      yield finish(current, current.mail.take(), limit);
      current = null;
      rest = rest.subarray(next.lineStart);
    }
    if (current === null) continue;
    // What stays is enough to see a whole separator; at the end nothing stays.
    const safe = chunk === null ? rest.length : Math.max(0, rest.length - longestFromLine - 4);
    current.mail.add(rest.subarray(0, safe));
    rest = rest.subarray(safe);
  }
  // The last mail still has its empty line.
  if (current !== null) yield finish(current, withoutEmptyLine(current.mail.take()), limit);
}

async function* withEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  for await (const chunk of chunks) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  yield null;
}

/** The next "From " line after an empty line: where the mail before it ends, and where the line starts. */
function findFromLine(bytes: Buffer, isMailStart: boolean): { mailEnd: number; lineStart: number } | null {
  for (let at = bytes.indexOf("\nFrom "); at >= 0; at = bytes.indexOf("\nFrom ", at + 1)) {
    const emptyLine = bytes[at - 1] === carriageReturn ? at - 1 : at;
    const isAfterEmptyLine = emptyLine === 0 ? isMailStart : bytes[emptyLine - 1] === newline;
    if (isAfterEmptyLine && isFromLine(bytes, at + 1)) return { mailEnd: emptyLine, lineStart: at + 1 };
  }
  return null;
}

/** A person's sentence may begin with "From "; the line of an mbox ends with the time of delivery. */
function isFromLine(bytes: Buffer, start: number): boolean {
  const end = bytes.indexOf(newline, start);
  if (end < 0 || end - start > longestFromLine) return false;
  return /\d\d:\d\d(?::\d\d)?\b.{0,40}\d{4}/.test(textOf(bytes.subarray(start, end)));
}

function finish(current: { mail: BoundedMail; fromLine: string }, bytes: Buffer, limit: number): MboxMail {
  const whole = unescapeFrom(bytes);
  const size = current.mail.isCut ? current.mail.size : whole.length;
  return { raw: whole.subarray(0, limit), size, receivedAt: timeIn(current.fromLine) };
}

function withoutEmptyLine(mail: Buffer): Buffer {
  if (mail.at(-1) !== newline) return mail;
  const empty = mail.at(-2) === carriageReturn ? mail.length - 2 : mail.length - 1;
  return empty === 0 || mail[empty - 1] === newline ? mail.subarray(0, empty) : mail;
}

/** Takes one ">" from each line that is ">", any number of times, and "From ". */
export function unescapeFrom(mail: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let kept = 0;
  for (let at = mail.indexOf(">From "); at >= 0; at = mail.indexOf(">From ", at + 1)) {
    let start = at;
    while (start > kept && mail[start - 1] === 0x3e) start -= 1;
    if (start > 0 && mail[start - 1] !== newline) continue;
    pieces.push(mail.subarray(kept, start));
    kept = start + 1;
  }
  return pieces.length === 0 ? mail : Buffer.concat([...pieces, mail.subarray(kept)]);
}

/** "From ada@example.com Thu Jul  8 12:08:34 2011": asctime in UTC (RFC 4155), or with a zone (Google Takeout). */
function timeIn(fromLine: string): Date | null {
  const [, text = "", zone = "", year = ""] =
    /(\w{3} [ \d]\d \d\d:\d\d(?::\d\d)?) (?:([+-]\d{4}) )?(\d{4})\s*$/.exec(fromLine) ?? [];
  const time = Date.parse(`${text} ${year} ${zone || "UTC"}`);
  return Number.isNaN(time) ? null : new Date(time);
}

const textOf = (bytes: Buffer) => bytes.toString("latin1", 0, longestFromLine + 2);
