import { isUtf8 } from "node:buffer";

import { PortError } from "../../errors.ts";
import type { ListRow } from "../../pipeline/list-row.ts";
import { type ColumnMap, type Columns, findColumns } from "./columns.ts";
import { type Dialect, guessDialect, readFields, readSample } from "./dialect.ts";
import { type Records, splitRecords } from "./record-splitter.ts";
import { detectEncoding, repairUtf8, type SourceEncoding, toUtf8 } from "./source-encoding.ts";

export interface ListFileOptions {
  /** Names the file in errors. */
  readonly file: string;
  /** An iconv name; null: the file says it. */
  readonly encoding: string | null;
  /** Null: the most even one of comma, semicolon, tab and pipe. */
  readonly delimiter: string | null;
  readonly map: ColumnMap;
  readonly maxRowBytes: number;
}

/** A customer's file, opened and understood, its rows not yet read. */
export interface ListFile {
  readonly encoding: string;
  readonly delimiter: string;
  readonly hasHeader: boolean;
  readonly columns: Columns;
  /** The names of the columns; [] without a header. */
  readonly header: readonly string[];
  /** The rows in batches; to be read once. */
  readonly rows: AsyncIterable<readonly ListRow[]>;
}

const sampleBytes = 64 * 1024;

/**
 * Opens a customer's file: CSV in whatever encoding and dialect, or one address a row. Memory does not grow with the
 * rows. A row that cannot be read is handed on as such; it does not end the rest.
 *
 * @param source the file's bytes.
 * @throws PortError `malformed` for a file that is empty, no text, or has no addresses; `misconfigured` for a wrong
 * map or encoding. What `source` throws goes through.
 */
export async function openList(source: AsyncIterable<Buffer>, options: ListFileOptions): Promise<ListFile> {
  const { file } = options;
  const bytes = source[Symbol.asyncIterator]();
  const start = await takeStart(bytes, sampleBytes);
  if (start.length === 0) throw new PortError("malformed", `${file} is empty: there is nothing to upload.`);
  const encoding = detectEncoding(start, file, options.encoding);
  const sample = await sampleText(start, encoding);
  const dialect = guessDialect(sample, options.delimiter);
  const rows = readSample(sample, dialect).slice(dialect.hasSepRow ? 1 : 0);
  if (rows.length === 0) {
    throw new PortError("malformed", `${file} holds nothing but blanks: there is nothing to upload.`);
  }
  const { columns, hasHeader } = findColumns(rows, options.map, file);
  return {
    encoding: encoding.name,
    delimiter: dialect.delimiterText,
    hasHeader,
    columns,
    header: hasHeader ? (rows[0] ?? []) : [],
    rows: readRows(toUtf8(resume(start, bytes), encoding), {
      dialect,
      columns,
      skip: Number(hasHeader) + Number(dialect.hasSepRow),
      maxRowBytes: options.maxRowBytes,
    }),
  };
}

async function* readRows(
  text: AsyncIterable<Buffer>,
  plan: { dialect: Dialect; columns: Columns; skip: number; maxRowBytes: number },
): AsyncGenerator<readonly ListRow[]> {
  const splitter = splitRecords(plan.dialect, plan.maxRowBytes);
  let { skip } = plan;
  const read = (records: Records): ListRow[] => {
    const fields = fieldsOf(records, plan.dialect);
    const contacts = fields.map((record, i) => rowOf(records.rows[i] ?? 0, record, plan.columns));
    const skipped = Math.min(skip, contacts.length);
    skip -= skipped;
    const rows = contacts.slice(skipped).filter((row, i) => !isEmpty(row, fields[i + skipped]));
    return records.tooLong.length === 0
      ? rows
      : [...rows, ...records.tooLong.map(tooLongRow)].sort((a, b) => a.row - b.row);
  };
  for await (const chunk of text) {
    const rows = read(splitter.push(chunk));
    if (rows.length > 0) yield rows;
  }
  const rows = read(splitter.end());
  if (rows.length > 0) yield rows;
}

/** The fields of each record, in the records' order: exactly one array a record. */
function fieldsOf(records: Records, dialect: Dialect): string[][] {
  const { bytes, ends, rows } = records;
  if (rows.length === 0) return [];
  const repaired = isUtf8(bytes) ? null : cutAt(bytes, ends).map(repairUtf8);
  const fields = readFields(repaired ? Buffer.concat(repaired) : bytes, dialect);
  if (fields.length === rows.length) return fields;
  // Quotes so broken that the two disagree about where rows end: one row at a time.
  return (repaired ?? cutAt(bytes, ends)).map((record) => readFields(record, dialect).flat());
}

function cutAt(bytes: Buffer, ends: readonly number[]): Buffer[] {
  return ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
}

function rowOf(row: number, record: readonly string[], columns: Columns): ListRow {
  const at = (column: number | null): string | null => (column === null ? null : (record[column] ?? null));
  return {
    row,
    address: record[columns.email] ?? null,
    source: at(columns.source),
    time: at(columns.time),
    ip: at(columns.ip),
    form: at(columns.form),
    isTooLong: false,
  };
}

/** Spreadsheets end their files with rows of nothing but delimiters. */
function isEmpty(row: ListRow, record: readonly string[] | undefined): boolean {
  return (row.address ?? "").trim() === "" && (record ?? []).every((field) => field.trim() === "");
}

function tooLongRow(row: number): ListRow {
  return { row, address: null, source: null, time: null, ip: null, form: null, isTooLong: true };
}

async function takeStart(bytes: AsyncIterator<Buffer>, length: number): Promise<Buffer> {
  const taken: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const next = await bytes.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  return Buffer.concat(taken);
}

async function* resume(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield start;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function sampleText(start: Buffer, encoding: SourceEncoding): Promise<Buffer> {
  const text: Buffer[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await -- toUtf8 takes a stream
  const source = (async function* () {
    yield start.subarray(0, sampleBytes);
  })();
  for await (const chunk of toUtf8(source, encoding)) text.push(chunk);
  const sample = Buffer.concat(text);
  return encoding.name === "utf-8" && !isUtf8(sample) ? repairSample(sample) : sample;
}

/** A character may be cut at the end of the sample: that alone is no sign of another encoding. */
function repairSample(sample: Buffer): Buffer {
  for (let cut = 1; cut <= 3; cut++) {
    const whole = sample.subarray(0, sample.length - cut);
    if (isUtf8(whole)) return whole;
  }
  return repairUtf8(sample);
}
