import { decodeCharset, decodeLatin1Units } from "./charset.ts";

/** Encoded text longer than this is no encoded word. RFC 2047 §2 allows 75; the wild goes far beyond. */
const maxEncodedText = 8_192;

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * Text with its encoded words decoded (RFC 2047) and raw 8-bit bytes read as UTF-8 or windows-1252. White space between
 * adjacent encoded words goes (§6.2). What is no well-formed encoded word stays as it is.
 */
export function decodeWords(value: string): string {
  if (!value.includes("=?")) return decodeLatin1Units(value);
  let text = "";
  let at = 0;
  let charset = "";
  let pending: Buffer[] = [];
  const flush = (): void => {
    if (pending.length > 0) text += decodeCharset(Buffer.concat(pending), charset);
    pending = [];
  };
  for (const word of findWords(value)) {
    const between = value.slice(at, word.start);
    if (pending.length === 0 || between.trim() !== "") {
      flush();
      text += decodeLatin1Units(between);
    }
    // QUIRK: senders cut multi-byte characters between two words of one charset, against RFC 2047 §5 (3). Their bytes
    // are joined before they are decoded.
    if (word.charset !== charset) flush();
    charset = word.charset;
    pending.push(word.bytes);
    at = word.end;
  }
  flush();
  return text + decodeLatin1Units(value.slice(at));
}

function* findWords(value: string): Generator<EncodedWord> {
  let close = -1;
  for (let start = value.indexOf("=?"); start >= 0; start = value.indexOf("=?", start)) {
    const charsetEnd = value.indexOf("?", start + 2);
    if (charsetEnd < 0) return;
    const encoding = value.charAt(charsetEnd + 1).toLowerCase();
    const textStart = charsetEnd + 3;
    if (
      charsetEnd - start > 64 ||
      (encoding !== "b" && encoding !== "q") ||
      value.charAt(charsetEnd + 2) !== "?"
    ) {
      start += 2;
      continue;
    }
    if (close < textStart) close = value.indexOf("?=", textStart);
    if (close < 0) return;
    const encoded = close - textStart > maxEncodedText ? null : value.slice(textStart, close);
    // A second opening inside means that the first was cut off.
    if (encoded === null || encoded.includes("=?")) {
      start += 2;
      continue;
    }
    // RFC 2231 §5: the charset may carry a language, "utf-8*en".
    const charset = (value.slice(start + 2, charsetEnd).split("*", 1)[0] ?? "").toLowerCase();
    const bytes = encoding === "b" ? Buffer.from(encoded, "base64") : decodeQ(encoded);
    yield { charset, bytes, start, end: close + 2 };
    start = close + 2;
  }
}

/** The "Q" encoding (RFC 2047 §4.2): "_" is a space, "=XX" a byte; anything else stands for itself. */
function decodeQ(encoded: string): Buffer {
  const bytes = Buffer.alloc(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at++) {
    const unit = encoded.charCodeAt(at);
    if (unit === 0x3d) {
      const byte = hexByte(encoded, at + 1);
      if (byte >= 0) {
        bytes[length++] = byte;
        at += 2;
        continue;
      }
    }
    bytes[length++] = unit === 0x5f ? 0x20 : unit;
  }
  return bytes.subarray(0, length);
}

/** The byte that two hexadecimal digits at `at` say, or -1. */
export function hexByte(text: string, at: number): number {
  const high = hexDigit(text.charCodeAt(at));
  const low = hexDigit(text.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
