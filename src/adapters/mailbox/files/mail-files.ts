import { createReadStream, type Dirent, type Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

import { isPortError, PortError } from "../../../errors.ts";
import { storedMailLimit } from "../limits.ts";
import { collectMail } from "./bounded-mail.ts";
import { type MboxMail, mboxStart, splitMbox } from "./mbox.ts";

/** One mail, or why it cannot be had. `file` is the path; a mail of an mbox has its number after "#". */
export type MailFile =
  | {
      readonly file: string;
      /** At most the storage limit. */
      readonly raw: Buffer;
      /** In bytes; larger than `raw` where the limit cut the mail off. */
      readonly size: number;
      readonly receivedAt: Date;
    }
  | { readonly file: string; readonly problem: PortError };

/**
 * The mails at a path: a file, an mbox, a folder with everything below it (*.eml, *.msg, *.mbox, Maildir entries) in
 * order of name, or "-" for `stdin`. What one file of a folder lacks is its own problem; the path's own is thrown as
 * PortError. Memory holds two mails at most.
 */
export async function* readMailFiles(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<MailFile> {
  if (path === "-") {
    yield* mailsIn("-", stdin, new Date());
    return;
  }
  const status = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (!status.isDirectory()) {
    yield* readOne(path, status);
    return;
  }
  const files = (await filesBelow(path)).sort((a, b) => (a < b ? -1 : 1));
  if (files.length === 0)
    throw new PortError(
      "missing",
      `${path} holds no mail: Heed looks for *.eml, *.msg, *.mbox and Maildir folders (new/, cur/) in it and below.`,
    );
  for (const file of files) {
    try {
      yield* readOne(file, await stat(file));
    } catch (error) {
      yield { file, problem: isPortError(error) ? error : unreadable(file, error) };
    }
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  return entries.filter(isMail).map((entry) => join(entry.parentPath, entry.name));
}

/** Links are not followed: they may lead out of the folder, or round in it. */
function isMail(entry: Dirent): boolean {
  if (!entry.isFile() || entry.name.startsWith(".")) return false;
  return /^(?:new|cur)$/.test(basename(entry.parentPath)) || /\.(?:eml|msg|mbox)$/i.test(entry.name);
}

async function* readOne(path: string, status: Stats): AsyncGenerator<MailFile> {
  if (!status.isFile())
    throw new PortError("malformed", `${path} is no regular file; give a mail, an mbox or a folder.`);
  try {
    yield* mailsIn(path, createReadStream(path, { highWaterMark: 256 * 1024 }), status.mtime);
  } catch (error) {
    throw isPortError(error) ? error : unreadable(path, error);
  }
}

async function* mailsIn(
  file: string,
  stream: AsyncIterable<Uint8Array>,
  readAt: Date,
): AsyncGenerator<MailFile> {
  const { start, chunks } = await peek(stream, mboxStart.length);
  // QUIRK: mail programs save single mails as .eml with the "From " line of the mbox that they came from.
  if (start === mboxStart && !/\.(?:eml|msg)$/i.test(file)) {
    yield* numbered(file, splitMbox(chunks, storedMailLimit), readAt);
    return;
  }
  const mail = collectMail(storedMailLimit);
  for await (const chunk of chunks) mail.add(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  if (mail.size === 0)
    yield { file, problem: new PortError("malformed", `${file} is empty: there is no mail in it.`) };
  else yield { file, raw: mail.take(), size: mail.size, receivedAt: readAt };
}

/** Numbers the mails of an mbox from 1, unless there is only one. */
async function* numbered(
  file: string,
  mails: AsyncIterable<MboxMail>,
  readAt: Date,
): AsyncGenerator<MailFile> {
  let held: MboxMail | null = null;
  let number = 0;
  for await (const mail of mails) {
    if (held !== null) yield mailOf(held, `${file}#${number}`, readAt);
    held = mail;
    number += 1;
  }
  if (held !== null) yield mailOf(held, number === 1 ? file : `${file}#${number}`, readAt);
}

function mailOf(mail: MboxMail, file: string, readAt: Date): MailFile {
  if (mail.size === 0) return { file, problem: new PortError("malformed", `${file} is empty.`) };
  return { file, raw: mail.raw, size: mail.size, receivedAt: mail.receivedAt ?? readAt };
}

/** The first bytes as text, and a stream that still has them. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ start: string; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(first, Math.min(size, length)).toString("latin1");
  async function* chunks() {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { start, chunks: chunks() };
}

function unreadable(path: string, error: unknown): PortError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const options = { cause: error };
  if (code === "ENOENT" || code === "ENOTDIR")
    return new PortError("missing", `${path}: there is no such file or folder.`, options);
  if (code === "EACCES" || code === "EPERM")
    return new PortError(
      "unauthenticated",
      `${path} cannot be read: this user has no permission to.`,
      options,
    );
  const why = typeof code === "string" ? code : "unknown error";
  return new PortError("unavailable", `${path} cannot be read (${why}).`, options);
}
