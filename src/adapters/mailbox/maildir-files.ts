import { constants } from "node:fs";
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";

import { PortError } from "../../errors.ts";
import type { MailboxRole } from "../../generated/events.ts";
import type { FetchedMail, UnreadableMail } from "../../ports.ts";
import { storedMailLimit } from "./limits.ts";
import { readBounded } from "./read-bounded.ts";

export interface MaildirSettings {
  readonly name: string;
  readonly role: MailboxRole;
  /** The folder that holds new/, cur/ and tmp/. */
  readonly path: string;
  /** How often to look where the file system sends no news (NFS), in ms. */
  readonly pollMs?: number;
}

/** The names of a Maildir's files are unique for ever, so there is one generation of uids. */
export const uidValidity = "maildir";
const failedFolder = ".Failed";

/** The files of the queue by uid, oldest name first. The uid is the name without its flags. */
export async function queued(
  settings: MaildirSettings,
  folders: readonly ("new" | "cur")[],
): Promise<Map<string, string>> {
  const files: [string, string][] = [];
  for (const folder of folders) {
    const names = await readdir(join(settings.path, folder)).catch((error: unknown) => {
      throw asPortError(settings, `reading ${folder}/`, error);
    });
    for (const name of names) {
      if (name.startsWith(".") || (folder === "cur" && flagsOf(name).includes("P"))) continue;
      files.push([uidOf(name), join(settings.path, folder, name)]);
    }
  }
  // A name begins with the second of its delivery.
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with one file; anything else (too many open files, a lost mount) is wrong with all of them. */
const ofOneFile = new Set(["EACCES", "EPERM", "ELOOP", "EISDIR", "ENXIO", "EIO", "ENODEV"]);

export async function readMail(
  settings: MaildirSettings,
  uid: string,
  path: string,
  room: number,
): Promise<FetchedMail | UnreadableMail | "gone" | "does-not-fit"> {
  const place = { uid, uidValidity };
  try {
    // O_NONBLOCK: opening a pipe must not wait for its writer. O_NOFOLLOW: a mail is a file, not a way to another one.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const status = await file.stat();
      if (!status.isFile()) return { ...place, reason: "It is no regular file." };
      const { size, mtime } = status;
      if (Math.min(size, storedMailLimit) > room) return "does-not-fit";
      const raw = await readBounded(file, size, storedMailLimit);
      return { ...place, raw, size: Math.max(size, raw.length), receivedAt: mtime };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = asErrnoException(error);
    if (code === "ENOENT") return "gone";
    if (code === undefined || !ofOneFile.has(code)) throw asPortError(settings, "reading a mail", error);
    return { ...place, reason: `The file cannot be read (${code}).` };
  }
}

export async function makeFailedFolder(settings: MaildirSettings): Promise<string> {
  const folder = join(settings.path, failedFolder);
  try {
    for (const path of [folder, join(folder, "tmp"), join(folder, "new"), join(folder, "cur")])
      await mkdir(path).catch((error: unknown) => {
        if (asErrnoException(error).code !== "EEXIST") throw error;
      });
  } catch (error) {
    throw asPortError(settings, `creating ${failedFolder}/`, error);
  }
  return join(folder, "cur");
}

export async function moveFile(settings: MaildirSettings, from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Gone already, or a person's mail program gave it other flags: the next search finds it again.
    if (asErrnoException(error).code !== "ENOENT") throw asPortError(settings, "moving a mail", error);
  }
}

const uidOf = (name: string) => name.split(":2,", 1)[0] ?? name;
const flagsOf = (name: string) => name.split(":2,")[1] ?? "";

/** Flags stand in ASCII order (the Maildir document). */
export function flagsWithPassed(path: string): string {
  return [...new Set(Array.from(`${flagsOf(path)}P`))].sort().join("");
}

export function asErrnoException(error: unknown): NodeJS.ErrnoException {
  return error instanceof Error ? error : new Error(String(error));
}

function asPortError(settings: MaildirSettings, doing: string, error: unknown): PortError {
  const { code } = asErrnoException(error);
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return new PortError(
    isFull ? "full" : "unavailable",
    `Mailbox ${settings.name}: ${doing} in ${settings.path} failed (${code ?? "unknown"}): ${isFull ? "make room on its disk" : "see that the Maildir is mounted and this user may write to it"}.`,
    { cause: error },
  );
}
