import { decodeCharset, decodeLatin1Units } from "./charset.ts";
import { decodeWords, hexByte } from "./encoded-word.ts";
import { closingParenthesis } from "./lexical.ts";

/** A value with parameters: Content-Type, Content-Disposition (RFC 2045 §5.1, 2183). */
export interface Parameterised {
  /** What stands before the parameters, lower-cased: "text/plain", "attachment"; "" where nothing does. */
  readonly value: string;
  /** Names lower-cased; RFC 2231 and 2047 decoded. The first of a repeated name counts. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Piece {
  readonly index: number;
  readonly extended: boolean;
  readonly value: string;
}

/** Blanks, and what separates parameters. QUIRK: "," is seen instead of ";". */
function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x3b || unit === 0x2c || isBlank(text, at);
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** Reads "text/plain; charset=utf-8; name*0*=utf-8''a%20; name*1=b". Whatever the text, in time linear to its length. */
export function parseParameterised(text: string): Parameterised {
  let at = 0;
  while (at < text.length && isBlank(text, at)) at++;
  const start = at;
  while (at < text.length && !isSeparator(text, at) && text.charAt(at) !== "(") at++;
  const value = text.slice(start, at).toLowerCase();
  const parameters = new Map<string, string>();
  const pieces = new Map<string, Piece[]>();
  while (at < text.length) {
    if (text.charAt(at) === "(") {
      at = closingParenthesis(text, at) + 1;
      continue;
    }
    if (isSeparator(text, at)) {
      at++;
      continue;
    }
    const nameStart = at;
    while (at < text.length && text.charAt(at) !== "=" && !isSeparator(text, at)) at++;
    const name = text.slice(nameStart, at).toLowerCase();
    while (at < text.length && isBlank(text, at)) at++;
    if (text.charAt(at) !== "=") continue;
    at++;
    while (at < text.length && isBlank(text, at)) at++;
    const [raw, next] = text.charAt(at) === '"' ? quotedValue(text, at) : bareValue(text, at);
    at = next;
    if (name === "") continue;
    const star = name.indexOf("*");
    if (star < 0) {
      if (!parameters.has(name)) parameters.set(name, decodeWords(raw));
      continue;
    }
    const piece = pieceOf(name.slice(star + 1), raw);
    if (piece === null) continue;
    const base = name.slice(0, star);
    const others = pieces.get(base);
    if (others === undefined) pieces.set(base, [piece]);
    else others.push(piece);
  }
  // RFC 2231 §3: where both are given, the extended form is the better one.
  for (const [name, parts] of pieces) parameters.set(name, join(parts));
  return { value, parameters: Object.fromEntries(parameters) };
}

/** The piece that "0", "0*" or "" after the first "*" of a name announces (RFC 2231 §3, §4). */
function pieceOf(suffix: string, value: string): Piece | null {
  if (suffix === "") return { index: 0, extended: true, value };
  const extended = suffix.endsWith("*");
  const digits = extended ? suffix.slice(0, -1) : suffix;
  return /^\d{1,6}$/.test(digits) ? { index: Number(digits), extended, value } : null;
}

function join(pieces: Piece[]): string {
  pieces.sort((a, b) => a.index - b.index);
  let charset = "";
  const chunks: Buffer[] = [];
  for (const [position, piece] of pieces.entries()) {
    let { value } = piece;
    if (position === 0 && piece.extended) {
      const first = value.indexOf("'");
      const second = first < 0 ? -1 : value.indexOf("'", first + 1);
      if (second >= 0) {
        charset = value.slice(0, first);
        value = value.slice(second + 1);
      }
    }
    chunks.push(piece.extended ? percentBytes(value) : Buffer.from(value, "latin1"));
  }
  const bytes = Buffer.concat(chunks);
  return charset === "" ? decodeLatin1Units(bytes.toString("latin1")) : decodeCharset(bytes, charset);
}

function percentBytes(value: string): Buffer {
  const bytes = Buffer.alloc(value.length);
  let length = 0;
  for (let at = 0; at < value.length; at++) {
    const byte = value.charCodeAt(at) === 0x25 ? hexByte(value, at + 1) : -1;
    if (byte >= 0) at += 2;
    bytes[length++] = byte >= 0 ? byte : value.charCodeAt(at);
  }
  return bytes.subarray(0, length);
}

/** A quoted string's content and the offset after it. QUIRK: an unclosed one ends at the next ";" or the end. */
function quotedValue(text: string, open: number): [string, number] {
  let content = "";
  for (let at = open + 1; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '"') return [content, at + 1];
    if (unit === "\\" && at + 1 < text.length) content += text.charAt(++at);
    else content += unit;
  }
  const end = text.indexOf(";", open);
  return [text.slice(open + 1, end < 0 ? text.length : end).trim(), end < 0 ? text.length : end];
}

/**
 * QUIRK: an unquoted value is a token in RFC 2045; the wild leaves blanks and "=" in it ("filename=my report.eml",
 * "boundary=----=_Part"), so it goes on to the next ";" or comment.
 */
function bareValue(text: string, start: number): [string, number] {
  let at = start;
  while (at < text.length && text.charAt(at) !== ";") {
    if (text.charAt(at) === "(" && isBlank(text, at - 1)) break;
    at++;
  }
  return [text.slice(start, at).trim(), at];
}
