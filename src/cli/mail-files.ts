import type { Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { isPortError, PortError } from "../errors.ts";

/** DESIGN §6: what is stored of one mail. */
const LARGEST_MAIL = 25 * 1024 * 1024;
const LARGEST_MBOX = 512 * 1024 * 1024;

/** One mail, or why it cannot be had. `file` is the path; a mail of an mbox has its number after "#". */
export type MailFile =
  | { readonly file: string; readonly raw: Buffer; readonly isCut: boolean }
  | { readonly file: string; readonly problem: PortError };

/**
 * The mails at a path: a file, an mbox, a folder with everything below it (*.eml, *.msg, Maildir entries) in order of
 * name, or "-" for `stdin`. What one file of a folder lacks is its own problem; the path's own is thrown as PortError.
 */
export async function* readMailFiles(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<MailFile> {
  if (path === "-") {
    yield* split("-", await readStream(stdin));
    return;
  }
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!status.isDirectory()) {
    yield* split(path, await readFile(path));
    return;
  }
  const files = (await mailsBelow(path)).sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0)
    throw new PortError(
      "missing",
      `${path} holds no mail: Heed looks for *.eml, *.msg and Maildir folders (new/, cur/) in it and below.`,
    );
  for (const file of files) {
    try {
      yield* split(file, await readFile(file));
    } catch (error) {
      if (!isPortError(error)) throw error;
      yield { file, problem: error };
    }
  }
}

async function mailsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  return entries.filter(isMail).map((entry) => join(entry.parentPath, entry.name));
}

/** Links are not followed: they may lead out of the folder, or round in it. */
function isMail(entry: Dirent): boolean {
  if (!entry.isFile() || entry.name.startsWith(".")) return false;
  const inMaildir = /^(?:new|cur)$/.test(basename(entry.parentPath)) && dirname(entry.parentPath) !== "";
  return inMaildir || /\.(?:eml|msg)$/i.test(entry.name);
}

/** QUIRK: single mails are kept with their mbox "From " line too; only several make an mbox. */
function* split(file: string, raw: Buffer): Generator<MailFile> {
  const starts = /\.(?:eml|msg)$/i.test(file) ? [] : mboxStarts(raw);
  if (starts.length < 2) {
    yield mail(file, raw);
    return;
  }
  for (const [index, start] of starts.entries())
    yield mail(`${file}#${index + 1}`, raw.subarray(start, starts[index + 1] ?? raw.length));
}

function mail(file: string, raw: Buffer): MailFile {
  if (raw.length === 0)
    return { file, problem: new PortError("malformed", `${file} is empty: there is no mail in it.`) };
  return { file, raw: raw.subarray(0, LARGEST_MAIL), isCut: raw.length > LARGEST_MAIL };
}

/** Where the mails of an mbox begin (RFC 4155): a "From " line at the start or after an empty line. */
function mboxStarts(raw: Buffer): number[] {
  if (raw.toString("latin1", 0, 5) !== "From ") return [];
  const starts = [0];
  for (let at = raw.indexOf("\nFrom "); at >= 0; at = raw.indexOf("\nFrom ", at + 1)) {
    const before = raw[at - 1] === 0x0d ? raw[at - 2] : raw[at - 1];
    const line = raw.toString("latin1", at + 1, at + 200).split(/\r?\n/, 1)[0] ?? "";
    // A person's sentence may begin with "From "; an mbox line ends with the time of delivery.
    if (before === 0x0a && /\d\d:\d\d(?::\d\d)?\b.*\d{4}/.test(line)) starts.push(at + 1);
  }
  return starts;
}

async function readFile(path: string): Promise<Buffer> {
  try {
    const file = await open(path, "r");
    try {
      const status = await file.stat();
      if (!status.isFile())
        throw new PortError("malformed", `${path} is no regular file; give a mail, an mbox or a folder.`);
      const most = /\.(?:eml|msg)$/i.test(path) ? LARGEST_MAIL + 1 : LARGEST_MBOX;
      const raw = Buffer.alloc(Math.min(status.size, most));
      const { bytesRead } = await file.read(raw, 0, raw.length, 0);
      return raw.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isPortError(error)) throw error;
    throw unreadable(path, error);
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_MBOX) break;
  }
  return Buffer.concat(chunks);
}

function unreadable(path: string, error: unknown): PortError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new PortError("missing", `${path}: there is no such file or folder.`, { cause: error });
  if (code === "EACCES" || code === "EPERM")
    return new PortError("unauthenticated", `${path} cannot be read: this user has no permission to.`, {
      cause: error,
    });
  return new PortError("unavailable", `${path} cannot be read (${code ?? "unknown error"}).`, {
    cause: error,
  });
}
