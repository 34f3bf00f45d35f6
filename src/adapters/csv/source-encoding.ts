import { isUtf8 } from "node:buffer";

import iconv from "iconv-lite";

import { PortError } from "../../errors.ts";

/** What kind of thing a file is that is no text, by its first bytes. */
const magics: readonly (readonly [signature: string, what: string])[] = [
  ["504b0304", "an Excel workbook or a zip archive"],
  ["d0cf11e0a1b11ae1", "an old Excel workbook"],
  ["1f8b", "a gzip archive"],
  ["28b52ffd", "a zstd archive"],
  ["425a68", "a bzip2 archive"],
  ["255044462d", "a PDF document"],
  ["89504e470d0a1a0a", "a PNG image"],
  ["ffd8ff", "a JPEG image"],
  ["47494638", "a GIF image"],
  ["53514c69746520666f726d6174", "an SQLite database"],
  ["7f454c46", "a program"],
];

/**
 * How a file's bytes become UTF-8. "utf-8" passes bytes on: what is no valid UTF-8 is decoded row by row as
 * windows-1252, so that one stray byte does not spoil the rest. Other names are those of iconv.
 */
export interface SourceEncoding {
  readonly name: string;
  /** Bytes of the byte order mark at the start. */
  readonly bom: number;
}

/**
 * The encoding of a file by its first bytes: byte order mark, else the zero bytes that UTF-16 has between Western
 * letters, else "utf-8".
 *
 * @param file names the file in errors.
 * @throws PortError `malformed` for a file that is no text; `misconfigured` for an unknown `asked`.
 */
export function detectEncoding(start: Buffer, file: string, asked: string | null): SourceEncoding {
  if (asked !== null) return askedEncoding(start, asked);
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { name: "utf-8", bom: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { name: "utf-16le", bom: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { name: "utf-16be", bom: 2 };
  const hex = start.subarray(0, 16).toString("hex");
  const magic = magics.find(([signature]) => hex.startsWith(signature));
  if (magic) throw noText(file, magic[1]);
  const zeros = { even: 0, odd: 0 };
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? "even" : "odd"]++;
  });
  const many = start.length / 4;
  if (zeros.odd > many && zeros.even === 0) return { name: "utf-16le", bom: 0 };
  if (zeros.even > many && zeros.odd === 0) return { name: "utf-16be", bom: 0 };
  if (zeros.even + zeros.odd > 0) throw noText(file, "a binary file");
  return { name: "utf-8", bom: 0 };
}

/** The stream as UTF-8, without a byte order mark. Text in "utf-8" is passed on as it is, valid or not. */
export async function* toUtf8(
  source: AsyncIterable<Buffer>,
  encoding: SourceEncoding,
): AsyncGenerator<Buffer> {
  let bom = encoding.bom;
  const decoder = encoding.name === "utf-8" ? null : iconv.getDecoder(encoding.name);
  for await (const chunk of source) {
    const bytes = chunk.subarray(bom);
    bom = Math.max(0, bom - chunk.length);
    yield decoder ? Buffer.from(decoder.write(bytes)) : bytes;
  }
  const rest = decoder?.end();
  if (rest !== undefined && rest !== "") yield Buffer.from(rest);
}

/** A row's bytes as UTF-8: what is none is read as windows-1252, which every byte is. */
export function repairUtf8(row: Buffer): Buffer {
  return isUtf8(row) ? row : Buffer.from(iconv.decode(row, "windows-1252"));
}

function askedEncoding(start: Buffer, asked: string): SourceEncoding {
  const isKnown: boolean = iconv.encodingExists(asked);
  if (!isKnown) {
    throw new PortError(
      "misconfigured",
      `--encoding ${asked} is no encoding that Heed knows; usual ones are utf-8, utf-16le, windows-1252, iso-8859-15, shift_jis.`,
    );
  }
  const name = /^utf-?8$/i.test(asked) ? "utf-8" : asked;
  const hasBom = iconv.decode(start.subarray(0, 4), name, { stripBOM: false }).startsWith("\ufeff");
  return { name, bom: hasBom ? (name === "utf-8" ? 3 : 2) : 0 };
}

function noText(file: string, what: string): PortError {
  return new PortError(
    "malformed",
    `${file} is ${what}, not a text file with one contact a row: save it as CSV and upload that.`,
  );
}
