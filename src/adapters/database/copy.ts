import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

import type { Transaction } from "../../ports.ts";
import { clientOf } from "./pool.ts";

export type CopyValue = string | number | boolean | Date | Buffer | null;

export interface CopyTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

const chunkLength = 64 * 1024;

/**
 * Streams rows into a table with COPY, in the caller's transaction; gives the number of rows. The source is read only
 * as fast as the server takes the rows, so memory does not grow with them.
 */
export function copyIn(
  tx: Transaction,
  target: CopyTarget,
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): Promise<number> {
  return copyText(tx, target, chunks(rows));
}

/** The same for rows that are lines of COPY's text format already, in chunks of any size. */
export async function copyText(
  tx: Transaction,
  target: CopyTarget,
  text: AsyncIterable<string>,
): Promise<number> {
  const columns = target.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
  const stream = clientOf(tx).query(
    copyFrom(`copy ${pg.escapeIdentifier(target.table)} (${columns}) from stdin`),
  );
  await pipeline(Readable.from(text, { objectMode: true, highWaterMark: 2 }), stream);
  return stream.rowCount;
}

/** Lines of COPY's text format, gathered into chunks: a stream write a row would cost more than the row. */
async function* chunks(rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>) {
  let text = "";
  for await (const row of rows) {
    for (let i = 0; i < row.length; i++) text += (i === 0 ? "" : "\t") + formatCopyValue(row[i] ?? null);
    text += "\n";
    if (text.length >= chunkLength) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}

const special = /[\\\n\r\t]/g;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text in COPY's text format. */
export function escapeCopyText(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? character);
}

/** One value in COPY's text format (PostgreSQL manual, COPY, "Text Format"). */
function formatCopyValue(value: CopyValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escapeCopyText(value);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "boolean") return value ? "t" : "f";
  return String(value);
}
