import { PortError } from "../../../errors.ts";
import type { MailBatch, MailboxSession, MailPlace } from "../../../ports.ts";
import type { Connection } from "./connection.ts";
import { fetchBatch } from "./fetch-batch.ts";
import type { FetchFailures } from "./fetch-failures.ts";
import { moveMails } from "./folders.ts";
import { selectFolder } from "./select-folder.ts";
import type { ImapSettings, ImapTimes } from "./settings.ts";
import { labelOf } from "./settings.ts";

/**
 * One session on a selected folder. What the queue holds is what a full search says: counts of EXISTS coalesce and
 * cursors miss mails, so a notification is no more than a reason to search again.
 */
export function createImapSession(
  connection: Connection,
  settings: ImapSettings,
  times: ImapTimes,
  failures: FetchFailures,
): MailboxSession {
  const { client } = connection;
  /** Found by the last search and not yet handed out. */
  let waiting: number[] = [];
  /** Handed out since the folder was last selected afresh; what was not acknowledged by then is handed out again. */
  let handedOut = new Set<number>();
  let refreshAt = Date.now() + times.refresh;
  /** Acknowledged, but the server refused to move them. */
  let owed: { uids: readonly number[]; as: "processed" | "failed" }[] = [];

  async function search(): Promise<void> {
    if (Date.now() >= refreshAt) {
      // A view that stays open for long can miss what another session did to the folder.
      const before = uidValidity();
      const isSame = (await selectFolder(connection, settings)) === before;
      owed = isSame ? await moveOwed() : [];
      handedOut = new Set(owed.flatMap((debt) => debt.uids));
      refreshAt = Date.now() + times.refresh;
    }
    failures.begin(uidValidity());
    const uids = await connection.run("searching", async () => {
      // QUIRK: Dovecot searches the view of the last command and looks at the disk after it; NOOP looks before.
      await client.noop();
      return await client.search({ all: true }, { uid: true });
    });
    // imapflow answers a refused search with false, and that of a closed folder with undefined.
    if (!Array.isArray(uids)) throw lost("it did not answer a search");
    waiting = uids.filter((uid) => !handedOut.has(uid));
  }

  /** Tries again to move what is stored already, so that it need not be read again. */
  async function moveOwed(): Promise<typeof owed> {
    const still: typeof owed = [];
    for (const { uids, as } of owed) {
      const left = await moveMails(connection, uids, as, settings);
      if (left.length > 0) still.push({ uids: left, as });
    }
    return still;
  }

  function uidValidity(): string {
    if (client.mailbox === false) throw lost("its folder was closed");
    return String(client.mailbox.uidValidity);
  }

  function lost(why: string): PortError {
    return new PortError("unavailable", `Mailbox ${labelOf(settings)}: ${why}; it is opened again.`);
  }

  return {
    async waitForMail(signal) {
      if (waiting.length > 0) return true;
      const news = listenForNews(connection, times, signal);
      try {
        await search(); // After the listener stands: nothing can arrive in between.
        if (waiting.length > 0) return true;
        await news.heard();
        if (signal.aborted) return false;
        await search();
        return waiting.length > 0;
      } finally {
        news.stop();
      }
    },

    async nextBatch(max): Promise<MailBatch> {
      if (waiting.length === 0) await search();
      const generation = uidValidity();
      const hopeless = waiting.filter((uid) => failures.isHopeless(uid));
      const asked = failures.next(waiting, max);
      if (asked.length === 0 && hopeless.length === 0) return { mails: [], unreadable: [] };
      const fetched =
        asked.length === 0
          ? { mails: [], missing: [], left: [], failure: null }
          : await fetchBatch(connection, asked, generation);
      failures.add(fetched.missing);
      failures.clear(fetched.mails.map((mail) => Number(mail.uid)));
      const out = [...hopeless, ...fetched.mails.map((mail) => Number(mail.uid))];
      for (const uid of out) handedOut.add(uid);
      const done = new Set([...out, ...fetched.missing]);
      waiting = waiting.filter((uid) => !done.has(uid));
      if (fetched.failure !== null && fetched.mails.length === 0) throw fetched.failure;
      return {
        mails: fetched.mails,
        unreadable: hopeless.map((uid) => ({
          uid: String(uid),
          uidValidity: generation,
          reason: "The mail server lists the mail but does not give it, also when it is asked for alone.",
        })),
      };
    },

    async acknowledge(mails: readonly MailPlace[], as) {
      if (mails.length === 0) return;
      // Selected afresh, so that it is the server's UIDVALIDITY and not our memory of it: with the UIDs of another
      // generation, mails that nobody has read would be taken out of the queue.
      const now = await selectFolder(connection, settings);
      const other = mails.find((mail) => mail.uidValidity !== now);
      if (other !== undefined) {
        throw lost(`its UIDVALIDITY went from ${other.uidValidity} to ${now}, so nothing was moved`);
      }
      const uids = mails.map((mail) => Number(mail.uid));
      const left = await moveMails(connection, uids, as, settings);
      if (left.length === 0) return;
      owed.push({ uids: left, as });
      throw new PortError(
        "full",
        `Mailbox ${labelOf(settings)} refuses to move ${left.length} of ${uids.length} mails to its folder ${settings[as]}: see its quota, the rights on that folder, and whether the server can read those mails.`,
      );
    },

    close: () => connection.close(),
  };
}

const pollMs = 10_000;

/**
 * Listens with IDLE (RFC 2177), started by us: imapflow's own starts 15 s late. `heard` resolves on news of the folder,
 * after the idle time, on an abort and when the connection ends.
 */
function listenForNews(connection: Connection, times: ImapTimes, signal: AbortSignal) {
  const { client } = connection;
  const news = Promise.withResolvers<undefined>();
  const wake = () => news.resolve(undefined);
  for (const event of ["exists", "close", "mailboxOpen"]) client.on(event, wake);
  signal.addEventListener("abort", wake, { once: true });
  let timer: NodeJS.Timeout | undefined;
  return {
    async heard() {
      if (signal.aborted || !client.usable) return;
      const canIdle = client.capabilities.has("IDLE") || client.capabilities.has("IMAP4rev2");
      timer = setTimeout(wake, canIdle ? times.idle : Math.min(pollMs, times.idle));
      // Ends with the next command or with the connection; the search that follows says which.
      if (canIdle) client.idle().then(wake, wake);
      await news.promise;
    },
    stop() {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      for (const event of ["exists", "close", "mailboxOpen"]) client.off(event, wake);
    },
  };
}
