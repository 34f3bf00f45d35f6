import { constants, watch } from "node:fs";
import { mkdir, open, readdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";

import { PortError } from "../../errors.ts";
import type { MailboxRole } from "../../generated/events.ts";
import type { FetchedMail, Mailbox, MailboxSession, MailPlace, UnreadableMail } from "../../ports.ts";
import { batchBytesLimit, storedMailLimit } from "./limits.ts";
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
const uidValidity = "maildir";
const failedFolder = ".Failed";

/**
 * A Maildir (cr.yp.to/proto/maildir.html). Delivery puts mail into new/; what is acknowledged lies in cur/ with the
 * flag P ("passed on"), never with S (seen).
 *
 * The queue is new/ and what lies in cur/ without P: a mail program that a person opens on the folder moves everything
 * from new/ to cur/, and those mails must not be lost. tmp/ holds unfinished deliveries and is none of our business.
 */
export function createMaildirMailbox(settings: MaildirSettings): Mailbox {
  return {
    name: settings.name,
    role: settings.role,
    async open() {
      for (const folder of ["new", "cur"]) await ensureFolder(settings, folder);
      return createMaildirSession(settings);
    },
  };
}

async function ensureFolder(settings: MaildirSettings, folder: string): Promise<void> {
  const path = join(settings.path, folder);
  const found = await stat(path).catch((error: unknown) => asErrnoException(error).code ?? "unknown");
  if (typeof found !== "string" && found.isDirectory()) return;
  const why = typeof found === "string" ? found : "it is no folder";
  throw new PortError(
    "misconfigured",
    `Mailbox ${settings.name}: ${path} cannot be read (${why}): its path must be a Maildir, with new/ and cur/ that this user may read and write.`,
  );
}

function createMaildirSession(settings: MaildirSettings): MailboxSession {
  /** Where the mails lie that were found and not yet handed out, by uid. */
  let waiting = new Map<string, string>();
  const handedOut = new Map<string, string>();

  async function search(): Promise<void> {
    const files = await queued(settings);
    for (const uid of handedOut.keys()) if (!files.has(uid)) handedOut.delete(uid);
    waiting = new Map([...files].filter(([uid]) => !handedOut.has(uid)));
  }

  return {
    async waitForMail(signal) {
      if (waiting.size > 0) return true;
      const news = listenForNews(settings, signal);
      try {
        await search(); // After the listener stands: nothing can arrive in between.
        if (waiting.size > 0) return true;
        await news.heard;
        if (signal.aborted) return false;
        await search();
        return waiting.size > 0;
      } finally {
        news.stop();
      }
    },

    async nextBatch(max) {
      if (waiting.size === 0) await search();
      const mails: FetchedMail[] = [];
      const unreadable: UnreadableMail[] = [];
      let bytes = 0;
      for (const [uid, path] of waiting) {
        if (mails.length + unreadable.length >= max) break;
        const read = await readMail(
          settings,
          uid,
          path,
          mails.length === 0 ? Infinity : batchBytesLimit - bytes,
        );
        if (read === "does-not-fit") break;
        waiting.delete(uid);
        if (read === "gone") continue;
        handedOut.set(uid, path);
        if ("reason" in read) {
          unreadable.push(read);
          continue;
        }
        bytes += read.raw.length;
        mails.push(read);
      }
      return { mails, unreadable };
    },

    async acknowledge(mails: readonly MailPlace[], as) {
      if (mails.some((mail) => mail.uidValidity !== uidValidity)) {
        throw new PortError(
          "unavailable",
          `Mailbox ${settings.name}: a mail of another mailbox was to be acknowledged.`,
        );
      }
      const target = as === "processed" ? join(settings.path, "cur") : await makeFailedFolder(settings);
      for (const { uid } of mails) {
        const path = handedOut.get(uid) ?? join(settings.path, "new", uid);
        await moveFile(settings, path, join(target, `${uid}:2,${flagsWithPassed(path)}`));
        handedOut.delete(uid);
      }
    },

    close: () => Promise.resolve(),
  };
}

/** The files of the queue by uid, oldest name first. The uid is the name without its flags. */
async function queued(settings: MaildirSettings): Promise<Map<string, string>> {
  const files: [string, string][] = [];
  for (const folder of ["new", "cur"]) {
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

async function readMail(
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

async function makeFailedFolder(settings: MaildirSettings): Promise<string> {
  const folder = join(settings.path, failedFolder);
  try {
    for (const sub of ["tmp", "new", "cur"]) await mkdir(join(folder, sub), { recursive: true });
  } catch (error) {
    throw asPortError(settings, `creating ${failedFolder}/`, error);
  }
  return join(folder, "cur");
}

async function moveFile(settings: MaildirSettings, from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Gone already, or a person's mail program gave it other flags: the next search finds it again.
    if (asErrnoException(error).code !== "ENOENT") throw asPortError(settings, "moving a mail", error);
  }
}

function listenForNews(settings: MaildirSettings, signal: AbortSignal) {
  const news = Promise.withResolvers<undefined>();
  const wake = () => news.resolve(undefined);
  const timer = setTimeout(wake, settings.pollMs ?? 5_000);
  signal.addEventListener("abort", wake, { once: true });
  if (signal.aborted) wake();
  const watcher = watchQuietly(join(settings.path, "new"), wake);
  return {
    heard: news.promise,
    stop() {
      clearTimeout(timer);
      watcher?.close();
      signal.removeEventListener("abort", wake);
    },
  };
}

/** Null where there is nothing to watch with (too many watches, a file system without them): the poll is the net. */
function watchQuietly(folder: string, wake: () => void) {
  try {
    const watcher = watch(folder, wake);
    watcher.on("error", wake);
    return watcher;
  } catch {
    return null;
  }
}

const uidOf = (name: string) => name.split(":2,", 1)[0] ?? name;
const flagsOf = (name: string) => name.split(":2,")[1] ?? "";

/** Flags stand in ASCII order (the Maildir document). */
function flagsWithPassed(path: string): string {
  return [...new Set(Array.from(`${flagsOf(path)}P`))].sort().join("");
}

function asErrnoException(error: unknown): NodeJS.ErrnoException {
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
