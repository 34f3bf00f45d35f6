import { parse } from "csv-parse/sync";

import { type Separators, splitRecords } from "./record-splitter.ts";

/** How a file is written. */
export interface Dialect extends Separators {
  readonly delimiterText: string;
  /** Excel's "sep=;" stands in the first row. */
  readonly hasSepRow: boolean;
}

const delimiters = [",", ";", "\t", "|"] as const;
/** Rows that decide. */
const sampledRows = 100;

/** Whether a cell may be an address: enough to tell a column of addresses from one of names. */
export function looksLikeAddress(cell: string): boolean {
  const at = cell.lastIndexOf("@");
  return at > 0 && cell.length <= 400 && cell.includes(".", at + 2);
}

/**
 * The dialect of a file by its first bytes: the delimiter that cuts most rows into the same number of fields, of
 * several the one that gives more fields. A file with one address a row has no delimiter; then it is the comma.
 */
export function guessDialect(sample: Buffer, asked: string | null): Dialect {
  const lineEnd = sample.includes(0x0a) || !sample.includes(0x0d) ? 0x0a : 0x0d;
  const sep = /^sep=(.)\r?\n/.exec(sample.subarray(0, 16).toString("latin1"));
  const given = asked ?? sep?.[1] ?? null;
  const delimiterText = given ?? bestDelimiter(sample, lineEnd);
  return { delimiter: delimiterText.charCodeAt(0), delimiterText, lineEnd, hasSepRow: sep !== null };
}

function bestDelimiter(sample: Buffer, lineEnd: number): string {
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const widths = readSample(sample, {
      delimiter: delimiter.charCodeAt(0),
      delimiterText: delimiter,
      lineEnd,
      hasSepRow: false,
    }).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      // Agreement counts far more than width: prose in a column has many commas, but not the same number a row.
      const score = width > 1 ? (count / widths.length) ** 2 * Math.min(width, 50) : 0;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}

/** The fields of the first rows; a row that the sample cuts off is not among them unless it is the only one. */
export function readSample(sample: Buffer, dialect: Dialect): string[][] {
  const splitter = splitRecords(dialect, sample.length);
  let { bytes, ends } = splitter.push(sample);
  if (ends.length === 0) ({ bytes, ends } = splitter.end());
  return readFields(bytes.subarray(0, ends[sampledRows - 1] ?? bytes.length), dialect);
}

/** The fields of whole records. */
export function readFields(bytes: Buffer, dialect: Dialect): string[][] {
  return parse(bytes, {
    delimiter: dialect.delimiterText,
    record_delimiter: dialect.lineEnd === 0x0d ? ["\r"] : ["\r\n", "\n"],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: 0,
  });
}
