import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename, extname } from "node:path";

import { InvalidArgumentError, Option } from "commander";

import type { ColumnMap } from "../adapters/csv/columns.ts";
import { columnRoles } from "../adapters/csv/header-names.ts";
import { type ListFile, openList } from "../adapters/csv/read-list.ts";
import type { RowTally } from "../desk/upload-list.ts";
import { PortError } from "../errors.ts";
import { explainVerdict } from "../pipeline/explain-verdict.ts";
import { staff } from "./actor.ts";
import { asId } from "./arguments.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { startProgress } from "./progress.ts";
import type { Invocation } from "./run.ts";

export interface UploadOptions {
  readonly account: string;
  readonly list?: string;
  readonly name?: string;
  readonly vouched?: true;
  readonly map?: ColumnMap;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly dryRun?: true;
}

/** `--map ROLE=COLUMN`, as often as there are roles. */
export function columnMapOption(): Option {
  return new Option(
    "--map <role=column>",
    `name a column: ${columnRoles.join(", ")} = its name or number`,
  ).argParser((text: string, before: ColumnMap | undefined): ColumnMap => {
    const [, name, column] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
    const role = columnRoles.find((one) => one === name);
    if (role === undefined || column === undefined) {
      throw new InvalidArgumentError(`Write ROLE=COLUMN, with one of ${columnRoles.join(", ")}.`);
    }
    return { ...before, [role]: column };
  });
}

/** Takes a file in; what the file alone makes of its rows is said on stderr, and as JSON. */
export async function upload(
  { desk, config, out, say, isJson, signal }: Invocation,
  path: string,
  options: UploadOptions,
): Promise<130 | undefined> {
  const account = asId(options.account, "an account");
  const name = options.name ?? (path === "-" ? "stdin" : basename(path, extname(path)));
  const size = path === "-" ? null : await sizeOf(path);
  const progress = startProgress("bytes", size);
  const source = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 256 * 1024 });
  const { maxRowBytes } = config.upload;
  try {
    const file = await openList(
      counted(source, (bytes) => progress.reached(bytes), signal),
      {
        file: path === "-" ? "The input" : path,
        encoding: options.encoding ?? null,
        delimiter: asDelimiter(options.delimiter),
        map: options.map ?? {},
        maxRowBytes,
      },
    );
    say(describeFile(file));
    const vouched = options.vouched === true;
    if (options.dryRun === true) {
      const list = options.list === undefined ? null : asId(options.list, "a list");
      const preview = await desk.previewUpload({ list, account, vouched }, file.rows);
      progress.end();
      if (isJson) out.json(preview);
      else
        out.line(`${preview.rows.toLocaleString("en")} rows would be taken in for ${account}. Nothing was.`);
      sayTally(say, preview.tally, maxRowBytes);
      return undefined;
    }
    const list = options.list === undefined ? await desk.freeListId(name) : asId(options.list, "a list");
    const uploader = staff(userInfo().username, "lists");
    const result = await desk.uploadList({ list, account, name, vouched }, file.rows, uploader);
    progress.end();
    if (isJson) out.json(result);
    else out.line(`List ${list} of ${account} is taken in: ${result.rows.toLocaleString("en")} rows.`);
    sayTally(say, result.tally, maxRowBytes);
    return undefined;
  } catch (error) {
    progress.end();
    if (signal.aborted) return exitCodes.interrupted;
    throw error;
  } finally {
    source.destroy();
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const file = await stat(path);
  if (file.isDirectory()) {
    throw new PortError("malformed", `${path} is a folder: name one file, or - for stdin.`);
  }
  return file.isFile() ? file.size : null;
}

async function* counted(
  source: AsyncIterable<Buffer>,
  reached: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    signal.throwIfAborted();
    reached((bytes += chunk.length));
    yield chunk;
  }
}

function asDelimiter(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (given === "\\t" || given === "tab") return "\t";
  if (/^[!-~\t]$/.test(given) && given !== '"') return given;
  throw new UsageError(`--delimiter ${given} is no single character; write tab for the tab.`);
}

function describeFile({ encoding, delimiter, hasHeader, header, columns }: ListFile): string {
  const found = columnRoles.flatMap((role) => {
    const column = columns[role];
    return column === null
      ? []
      : [`${role} in ${hasHeader ? JSON.stringify(header[column]) : `column ${column + 1}`}`];
  });
  return `Read as ${encoding}, fields between ${JSON.stringify(delimiter)}, ${hasHeader ? "with" : "without"} a header: ${found.join(", ")}.`;
}

function sayTally(say: (sentence: string) => void, tally: readonly RowTally[], maxRowBytes: number): void {
  for (const { state, reason, rows, first } of tally) {
    if (state === "kept") continue;
    const more = rows > first.length ? ", …" : "";
    const limit =
      reason === "row-too-long"
        ? ` The limit is ${maxRowBytes.toLocaleString("en")} bytes (HEED_UPLOAD_MAX_ROW_BYTES).`
        : "";
    say(
      `${rows.toLocaleString("en")} ${state}, ${reason} (row ${first.join(", ")}${more}): ${plainReason(reason)}${limit}`,
    );
  }
}

function plainReason(reason: RowTally["reason"]): string {
  if (reason === "no-permission") return "There is no source or no past time of consent.";
  return explainVerdict({ reason, scope: null }, { lack: null, duplicateOf: null }).reason;
}
