import type { QuirkCode } from "./quirks.ts";

const CR = 0x0d;
const LF = 0x0a;

/** How much is looked at to tell how a message's lines end. */
const sample = 64 * 1024;

/** Bytes that the walk can read, with LF or CRLF line ends and ASCII field names, and where their header starts. */
export interface ReadableBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly quirks: readonly QuirkCode[];
}

/** Makes UTF-16 and bare-CR messages readable. Others come back as they are, without a copy. */
export function readableBytes(raw: Buffer): ReadableBytes {
  const utf16 = utf16Variant(raw);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(raw);
    return { bytes: Buffer.from(text, "utf8"), start: 0, quirks: ["utf-16"] };
  }
  const marked = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf;
  const quirks: QuirkCode[] = marked ? ["byte-order-mark"] : [];
  const start = marked ? 3 : 0;
  if (!hasBareReturns(raw)) return { bytes: raw, start, quirks };
  // QUIRK: mail written with the line ends of old Mac OS. The copy has the same offsets.
  const bytes = Buffer.from(raw);
  // No search for the next one: where lines are short, that costs more than looking at each byte.
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === CR) bytes[at] = LF;
  return { bytes, start, quirks: [...quirks, "bare-cr"] };
}

function hasBareReturns(raw: Buffer): boolean {
  const feed = raw.indexOf(LF);
  return (feed < 0 || feed >= sample) && raw.subarray(0, sample).includes(CR);
}

function utf16Variant(raw: Buffer): "utf-16le" | "utf-16be" | null {
  if (raw[0] === 0xff && raw[1] === 0xfe) return "utf-16le";
  if (raw[0] === 0xfe && raw[1] === 0xff) return "utf-16be";
  if (raw.length < 16) return null;
  // Without a mark: eight ASCII characters in a row, each beside a zero byte.
  let little = true;
  let big = true;
  for (let at = 0; at < 16; at += 2) {
    little &&= raw[at] !== 0 && raw[at + 1] === 0;
    big &&= raw[at] === 0 && raw[at + 1] !== 0;
  }
  if (little) return "utf-16le";
  return big ? "utf-16be" : null;
}
