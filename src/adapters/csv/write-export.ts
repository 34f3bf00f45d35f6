import { createWriteStream, type WriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";

import { stringify } from "csv-stringify/sync";

import type { BarredRow, ExportSink, KeptRow } from "../../desk/export-list.ts";
import { PortError } from "../../errors.ts";
import { makeFolder, refusalOf } from "../folder.ts";

export interface ExportFiles extends ExportSink {
  /** Makes both files appear, whole; gives their paths. */
  finish(): Promise<{ kept: string; suppressed: string }>;
  /** Takes away what was written. */
  discard(): Promise<void>;
}

const keptColumns = ["email", "row"];
const suppressedColumns = ["row", "value", "state", "reason", "explanation", "since", "scope", "how_to_lift"];

/**
 * kept.csv and suppressed.csv in a folder. Both are written beside their place and renamed at the end, suppressed.csv
 * first, so that no one takes half a file for a whole.
 *
 * suppressed.csv is for people and their spreadsheets: cells that a spreadsheet would take for a formula get an
 * apostrophe. kept.csv is for mailers: there an apostrophe would be part of the address and reach somebody else, so the
 * addresses stand as they are.
 */
export async function createExport(folder: string): Promise<ExportFiles> {
  await makeFolder(folder, wayOut);
  const kept = new OutFile(join(folder, "kept.csv"));
  const suppressed = new OutFile(join(folder, "suppressed.csv"));
  const write = (file: OutFile, rows: unknown[][], isForPeople: boolean): Promise<void> =>
    orFail(folder, file.write(stringify(rows, { escape_formulas: isForPeople })));
  await write(kept, [keptColumns], false);
  await write(suppressed, [suppressedColumns], true);
  return {
    kept: (rows) => write(kept, rows.map(keptCells), false),
    barred: (rows) => write(suppressed, rows.map(barredCells), true),
    async finish() {
      await orFail(folder, Promise.all([kept.close(), suppressed.close()]));
      await orFail(folder, suppressed.publish());
      await orFail(folder, kept.publish());
      return { kept: kept.path, suppressed: suppressed.path };
    },
    async discard() {
      await Promise.all([kept.discard(), suppressed.discard()]);
    },
  };
}

/** A file that is not there until it is whole. */
class OutFile {
  readonly path: string;
  readonly #draft: string;
  readonly #stream: WriteStream;
  readonly #finished: Promise<void>;

  constructor(path: string) {
    this.path = path;
    this.#draft = `${path}.${process.pid}.part`;
    this.#stream = createWriteStream(this.#draft, { mode: 0o600 });
    this.#finished = finished(this.#stream);
    // Whoever writes or closes next gets the error.
    this.#finished.catch(() => undefined);
  }

  async write(text: string): Promise<void> {
    if (text === "" || this.#stream.write(text)) return;
    await Promise.race([
      new Promise<void>((resolve) => void this.#stream.once("drain", resolve)),
      this.#finished,
    ]);
  }

  async close(): Promise<void> {
    this.#stream.end();
    await this.#finished;
    const file = await open(this.#draft, "r+");
    await file.sync().finally(() => file.close());
  }

  async publish(): Promise<void> {
    await rename(this.#draft, this.path);
  }

  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(this.#draft, { force: true });
  }
}

function keptCells({ email, row }: KeptRow): unknown[] {
  return [email, row];
}

function barredCells(row: BarredRow): unknown[] {
  return [row.row, row.value, row.state, row.reason, row.explanation, row.since, row.scope, row.howToLift];
}

const wayOut = "name another folder with --out, or make room and give this account the right to this one";

async function orFail<T>(folder: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const sentence = `The export cannot be written to ${folder}: ${refusal.why}; ${wayOut}. Nothing was changed there.`;
    throw new PortError(refusal.code, sentence, { cause: error });
  }
}
