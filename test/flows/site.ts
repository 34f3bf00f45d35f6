import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import { expect, test } from "vitest";

import type { DemoMail, Sent } from "../../src/cli/demo/compose.ts";
import { startMailServer } from "../../src/cli/demo/mail-server.ts";
import type { Heed } from "../../src/wiring.ts";
import { workers } from "../../src/workers/all.ts";
import { workTogether } from "../../src/workers/work-together.ts";
import { freshDatabase } from "../database.ts";
import {
  audited,
  type Customer,
  enterCustomers,
  environmentOf,
  exported,
  isIdle,
  type LocalMailbox,
  openHeedWith,
  readers,
  upload,
} from "../esp.ts";

/** Where a mail of a flow goes. */
export interface FlowMailbox extends LocalMailbox {
  readonly deliver: (raw: string) => unknown;
  /** Mails that wait in the inbox. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
}

/** An ESP whose whole pipeline runs in this process, on a real IMAP server and a real database. */
export interface Site {
  readonly heed: Heed;
  readonly environment: Readonly<Record<string, string>>;
  upload(list: string, account: Customer, lines: readonly string[]): Promise<void>;
  deliver(...mails: readonly DemoMail[]): Promise<void>;
  /** Starts workers, all of them unless named. */
  start(...names: readonly string[]): void;
  /** Resolves when the inboxes are empty and those workers that were started have come to everything. */
  settled(): Promise<void>;
  /** The workers end what they have in hand. */
  stop(): Promise<void>;
  /** The addresses of kept.csv, in the list's order. */
  kept(list: string): Promise<string[]>;
  /** Why an address of a list is not mailed: "complaint account:garden"; null where it is. */
  whyBarred(list: string, address: string): Promise<string | null>;
  /** The payloads of the events of a type so far. */
  events(type: string): Promise<Record<string, unknown>[]>;
  /** Kind and disposition of each message, in the order of their reports. */
  reports(): Promise<{ kind: string; disposition: string; state: string }[]>;
}

/**
 * One flow: an ESP with three customers, and what happens there. When all has been played the audit must find nothing
 * missing and nothing twice.
 */
export function flow(
  name: string,
  play: (site: Site) => Promise<void>,
  openMailboxes: () => Promise<FlowMailbox[]> = startMailboxes,
  settings: Readonly<Record<string, string>> = {},
): void {
  test(name, { timeout: 60_000 }, async () => {
    const database = await freshDatabase();
    const mailboxes = await openMailboxes();
    const environment = environmentOf(database.url, mailboxes, settings);
    const heed = openHeedWith(environment);
    const site = siteOf(heed, environment, mailboxes);
    try {
      await enterCustomers(heed);
      await play(site);
      expect((await audited(heed)).broken).toEqual([]);
    } finally {
      await site.stop();
      await heed.close();
      await Promise.all(mailboxes.map((mailbox) => mailbox.close()));
      await database.close();
    }
  });
}

function siteOf(
  heed: Heed,
  environment: Readonly<Record<string, string>>,
  mailboxes: readonly FlowMailbox[],
): Site {
  const started = new Set<string>();
  const stopping = new AbortController();
  const running: Promise<void>[] = [];
  let failure: unknown = null;
  return {
    heed,
    environment,
    upload: (list, account, lines) => upload(heed, list, account, lines),
    async deliver(...mails) {
      for (const { mailbox, raw } of mails)
        await mailboxes.find(({ role }) => role === mailbox)?.deliver(raw);
    },
    start(...names) {
      const chosen = workers.filter(({ name }) =>
        names.length > 0 ? names.includes(name) : name !== "relay",
      );
      for (const { name } of chosen) started.add(name);
      running.push(
        workTogether(chosen, heed, stopping.signal).catch((error: unknown) => {
          failure = error;
        }),
      );
    },
    async settled() {
      const reading = readers.filter((name) => started.has(name));
      const isEmpty = () => !started.has("receive") || mailboxes.every(({ waiting }) => waiting() === 0);
      while (!(isEmpty() && (await isIdle(heed, reading)))) {
        if (failure !== null) throw failure as Error;
        await pause(10);
      }
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
    kept: async (list) => (await exported(heed, list)).kept,
    async whyBarred(list, address) {
      const row = (await exported(heed, list)).barred[address];
      return row === undefined ? null : `${row.reason} ${row.scope}`;
    },
    async events(type) {
      const { rows } = await (
        await heed.database()
      ).query<{ data: Record<string, unknown> }>(
        `select convert_from(value, 'UTF8')::jsonb as data from log_record
         where headers ->> 'ce_type' = $1 and value is not null order by appended_at, partition, "offset"`,
        [`heed.${type}.v1`],
      );
      return rows.map(({ data }) => data);
    },
    async reports() {
      const { rows } = await (
        await heed.database()
      ).query<{ kind: string; disposition: string; state: string }>(
        `select kind, disposition, state from report join message on message.id = message order by reported_at, message.id`,
      );
      return rows;
    },
  };
}

/** abuse@ and support@ on an IMAP server in this process. */
export async function startMailboxes(): Promise<FlowMailbox[]> {
  return Promise.all(
    (["abuse", "support"] as const).map(async (role): Promise<FlowMailbox> => {
      const server = await startMailServer(role, randomBytes(12).toString("hex"));
      return {
        ...{ role, port: server.port, password: server.password },
        deliver: (raw) => server.deliver(raw),
        waiting: () => server.count("INBOX"),
        close: () => server.close(),
      };
    }),
  );
}

/** A mail of the customer's mailing, as somebody got it an hour ago. */
export function sentTo(account: Customer, address: string): Sent {
  const to = { name: address.slice(0, address.indexOf("@")), address };
  return { account, mailing: account.mailing, to, date: new Date(Date.now() - 3_600_000) };
}

/** A mailbox provider whose feedback loop names the recipient. */
export const provider = { domain: "provider.example", agent: "Provider-Feedback/1.0" };
