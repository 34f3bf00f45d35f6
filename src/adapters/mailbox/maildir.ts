import { watch } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";

import { PortError } from "../../errors.ts";
import type { FetchedMail, Mailbox, MailboxSession, MailPlace, UnreadableMail } from "../../ports.ts";
import { batchBytesLimit } from "./limits.ts";
import {
  asErrnoException,
  flagsWithPassed,
  type MaildirSettings,
  makeFailedFolder,
  moveFile,
  queued,
  readMail,
  uidValidity,
} from "./maildir-files.ts";

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

/** All that was ever acknowledged lies in cur/ until somebody tidies up: it is not read at every look. */
const curEveryMs = 60_000;

function createMaildirSession(settings: MaildirSettings): MailboxSession {
  /** Where the mails lie that were found and not yet handed out, by uid. */
  let waiting = new Map<string, string>();
  const handedOut = new Map<string, string>();
  let curAt = 0;

  async function search(): Promise<void> {
    const isDue = Date.now() >= curAt;
    if (isDue) curAt = Date.now() + curEveryMs;
    const files = await queued(settings, isDue ? ["new", "cur"] : ["new"]);
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
