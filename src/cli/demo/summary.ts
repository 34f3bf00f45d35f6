import { join, relative } from "node:path";

import type { Heed } from "../../wiring.ts";
import { demoQuestions } from "../../wiring/demo.ts";
import { openDesk } from "../../wiring/desk.ts";
import { accounts } from "./cast.ts";
import type { MailServer } from "./mail-server.ts";

type Questions = Awaited<ReturnType<typeof demoQuestions>>;

/** What the morning came to. */
export interface DemoSummary {
  readonly mails: number;
  /** Mails that the workers moved out of the inboxes; equal to `mails` when none is lost. */
  readonly acknowledged: number;
  readonly byKind: Awaited<ReturnType<Questions["countReports"]>>;
  readonly lists: readonly {
    readonly list: string;
    readonly rows: number;
    /** Contacts per state and reason. */
    readonly contacts: readonly { state: string; reason: string; contacts: number }[];
  }[];
  readonly waiting: readonly { kind: string; why: string }[];
  readonly senders: readonly { account: string; standing: string; why: string }[];
  /** Milliseconds from the arrival in the inbox to the suppression on all lists. */
  readonly arrivalToSuppressionMs: { readonly mails: number; readonly p50: number; readonly p95: number };
  /** Files to look at, relative to the working folder. */
  readonly files: readonly string[];
  /** The data folder, for `heed --data`. */
  readonly data: string;
}

interface Played {
  readonly folder: string;
  /** Milliseconds since the epoch, by the hash of the mail. */
  readonly deliveredAt: ReadonlyMap<string, number>;
  readonly servers: Readonly<Record<"abuse" | "support", MailServer>>;
}

export async function summarise(heed: Heed, played: Played): Promise<DemoSummary> {
  const asked = await demoQuestions(heed);
  const { folder, deliveredAt, servers } = played;
  const delays = (await asked.listSuppressionDelays())
    .flatMap(({ sha256, suppressedAt }) => {
      const at = deliveredAt.get(sha256);
      return at === undefined ? [] : [suppressedAt.getTime() - at];
    })
    .sort((a, b) => a - b);
  const lists = [];
  for (const { id, list } of accounts) {
    const contacts = await asked.countContacts(`${id}-${list.name}`);
    const rows = contacts.reduce((sum, entry) => sum + entry.contacts, 0);
    lists.push({ list: `${id}-${list.name}`, rows, contacts });
  }
  const senders = await openDesk(heed).listSenders();
  const waiting = await asked.listWaitingReports(100);
  const here = (path: string): string => relative(process.cwd(), join(folder, path)) || ".";
  return {
    mails: deliveredAt.size,
    acknowledged: servers.abuse.count("Processed") + servers.support.count("Processed"),
    byKind: await asked.countReports(),
    lists,
    waiting: waiting.map(({ kind, why }) => ({ kind, why })),
    senders: senders.map(({ account, standing, numbers }) => ({ account, standing, why: numbers })),
    arrivalToSuppressionMs: {
      mails: delays.length,
      p50: quantile(delays, 0.5),
      p95: quantile(delays, 0.95),
    },
    files: [...accounts.flatMap(({ id }) => [`${id}/kept.csv`, `${id}/suppressed.csv`]), "summary.json"].map(
      here,
    ),
    data: here("data"),
  };
}

/** By the nearest rank; `sorted` is ascending. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
