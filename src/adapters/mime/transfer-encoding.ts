import { hexByte } from "../../mail/encoded-word.ts";
import { decodeBase64 } from "./base64.ts";

const LF = 0x0a;
const CR = 0x0d;
const SP = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;

export type TransferEncoding = "identity" | "base64" | "quoted-printable" | "unknown";

/** Reads a Content-Transfer-Encoding (RFC 2045 §6.1). QUIRK: comments and a trailing ";" are seen after the token. */
export function parseTransferEncoding(value: string | null): TransferEncoding {
  const token = /^[a-z0-9-]*/.exec((value ?? "").trim().toLowerCase())?.[0] ?? "";
  if (token === "base64" || token === "quoted-printable") return token;
  if (token === "quotedprintable" || token === "quoted") return "quoted-printable";
  return /^(?:|7-?bits?|8-?bits?|binary|none)$/.test(token) ? "identity" : "unknown";
}

/** True where the first line that is not empty could be base64, or there is none. */
export function beginsAsBase64(bytes: Buffer, start: number, end: number): boolean {
  const head = bytes.toString("latin1", start, Math.min(end, start + 1_000)).trimStart();
  return /^(?:$|[A-Za-z0-9+/=]+[ \t]*(?:[\r\n]|$))/.test(head);
}

/** The bytes without their transfer encoding. Tolerant: what is not of the encoding's alphabet is passed over. */
export function decodeTransfer(bytes: Buffer, encoding: TransferEncoding): Buffer {
  if (encoding === "base64") return decodeBase64(bytes);
  return encoding === "quoted-printable" ? decodeQuotedPrintable(bytes) : bytes;
}

/** RFC 2045 §6.7. An "=" that starts no code stands for itself; blanks before a line's end are transport padding. */
function decodeQuotedPrintable(bytes: Buffer): Buffer {
  if (!bytes.includes(EQUALS) && !hasTrailingBlanks(bytes)) return bytes;
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  // The decoded bytes up to here do not end in blanks that the line's end would take away.
  let solid = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === EQUALS) {
      const soft = softBreakEnd(bytes, at + 1);
      if (soft >= 0) {
        at = soft - 1;
        solid = length;
        continue;
      }
      const code = hexPair(bytes, at + 1);
      if (code >= 0) at += 2;
      decoded[length++] = code >= 0 ? code : EQUALS;
      solid = length;
      continue;
    }
    if (byte === LF || byte === CR) length = solid;
    decoded[length++] = byte;
    if (byte !== SP && byte !== TAB) solid = length;
  }
  return decoded.subarray(0, length);
}

/** After "=": the offset of the next line where only blanks stand before it, or -1. */
function softBreakEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] === SP || bytes[at] === TAB)) at++;
  if (at >= bytes.length) return at;
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] !== CR) return -1;
  while (bytes[at] === CR) at++;
  return bytes[at] === LF ? at + 1 : at;
}

function hexPair(bytes: Buffer, at: number): number {
  return at + 1 < bytes.length ? hexByte(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 0) : -1;
}

function hasTrailingBlanks(bytes: Buffer): boolean {
  return bytes.includes(" \n") || bytes.includes(" \r") || bytes.includes("\t\n") || bytes.includes("\t\r");
}
