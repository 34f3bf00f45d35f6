import { Readable } from "node:stream";

import { openList } from "../src/adapters/csv/read-list.ts";
import { runAudit } from "../src/adapters/database/audit/run-audit.ts";
import { upsertAccount } from "../src/adapters/database/queries/upsert-account.ts";
import { upsertMailing } from "../src/adapters/database/queries/upsert-mailing.ts";
import { appendEvents } from "../src/adapters/event-log/postgres/append-events.ts";
import { readLag } from "../src/adapters/event-log/postgres/lag.ts";
import { readConfig } from "../src/config.ts";
import { type BarredRow, exportList } from "../src/desk/export-list.ts";
import { recordMailing } from "../src/desk/record-mailing.ts";
import { uploadList } from "../src/desk/upload-list.ts";
import { createLog } from "../src/logger.ts";
import { type Heed, openHeed } from "../src/wiring.ts";
import { exportPorts, lookUp, uploadPorts } from "../src/wiring/lists.ts";
import { workers } from "../src/workers/all.ts";

/** A customer of the invented ESP, with the one mailing that reports are about. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly fromDomain: string;
  readonly mailing: { readonly id: string; readonly subject: string; readonly delivered: number };
}

function customer(id: string, name: string, subject: string, delivered: number): Customer {
  return { id, name, fromDomain: `news.${id}.example`, mailing: { id: `${id}-1`, subject, delivered } };
}

export const garden = customer("garden", "Green Thumb", "Spring bulbs are here", 100_000);
export const shoes = customer("shoes", "Shoe Shed", "Everything must go", 90_000);
export const coins = customer("coins", "Golden Coin Club", "Your free gold coin", 2_000);
export const customers: readonly Customer[] = [garden, shoes, coins];

/** A mailbox on an IMAP server of this machine, in clear text. */
export interface LocalMailbox {
  readonly role: "abuse" | "support";
  readonly port: number;
  readonly password: string;
}

/**
 * The settings of the ESP's Heed, as a process would get them; without a URL the embedded database of HEED_DATA. The
 * login is named as the mailbox.
 */
export function environmentOf(
  databaseUrl: string | null,
  mailboxes: readonly LocalMailbox[],
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const environment: Record<string, string> = {
    ...(databaseUrl === null ? {} : { HEED_DATABASE_URL: databaseUrl }),
    HEED_SECRET: "invented for a test of the whole pipeline",
    HEED_LOG_LEVEL: "error",
    // Thousands of invented people write within seconds, from one domain.
    HEED_FLOOD_SOURCE_PER_HOUR: "0",
    HEED_FLOOD_ACCOUNT_PER_HOUR: "0",
    ...more,
  };
  for (const { role, port, password } of mailboxes) {
    const name = `HEED_MAILBOX_${role.toUpperCase()}`;
    environment[name] = `imap+insecure://${role}@127.0.0.1:${port}`;
    environment[`${name}_PASSWORD`] = password;
    environment[`${name}_PROCESSED`] = "Processed";
    environment[`${name}_FAILED`] = "Failed";
  }
  return environment;
}

export function openHeedWith(environment: Readonly<Record<string, string>>): Heed {
  const { config } = readConfig({ flags: {}, environment, folder: import.meta.dirname, file: null });
  return openHeed(config, createLog(config.log));
}

/** Enters the customers and their mailings, sent two hours ago. */
export async function enterCustomers(heed: Heed, entered: readonly Customer[] = customers): Promise<void> {
  const database = await heed.database();
  const { clock, newId } = heed;
  const ports = {
    transaction: database.transaction,
    ...lookUp,
    upsertMailing,
    append: appendEvents,
    clock,
    newId,
  };
  for (const { id, name, fromDomain, mailing } of entered) {
    await upsertAccount(database, { account: id, name });
    const sent = {
      ...{ mailing: mailing.id, account: id, delivered: mailing.delivered, subject: mailing.subject },
      ...{ sentAt: new Date(Date.now() - 7_200_000), messageIdDomain: `${id}.esp.example`, fromDomain },
      ...{ listId: `newsletter.${fromDomain}`, feedbackId: null, sourceIp: null },
    };
    await recordMailing(ports, sent, "/test");
  }
}

/** Uploads a list of contacts who agreed. Lines with a comma stand as they are: address,source,time. */
export async function upload(
  heed: Heed,
  list: string,
  account: Pick<Customer, "id">,
  lines: readonly string[],
): Promise<void> {
  const rows = lines.map((line) => (line.includes(",") ? line : `${line},newsletter form,2026-01-05`));
  const file = await openList(Readable.from([Buffer.from(`email,source,time\n${rows.join("\n")}\n`)]), {
    ...{ file: `${list}.csv`, encoding: null, delimiter: null, map: {} },
    maxRowBytes: heed.config.upload.maxRowBytes,
  });
  const given = { list, account: account.id, name: list, vouched: false };
  await uploadList(await uploadPorts(heed), given, file.rows, "/test");
}

/** What the customer gets: the addresses that may be mailed, and the rows that may not, by address. */
export async function exported(
  heed: Heed,
  list: string,
): Promise<{ kept: string[]; barred: Record<string, BarredRow> }> {
  const kept: string[] = [];
  const barred: Record<string, BarredRow> = {};
  await exportList(await exportPorts(heed), list, {
    kept: (rows) => {
      kept.push(...rows.map(({ email }) => email));
      return Promise.resolve();
    },
    barred: (rows) => {
      for (const row of rows) barred[row.value] = row;
      return Promise.resolve();
    },
  });
  return { kept, barred };
}

/** Workers that read the log. */
export const readers: readonly string[] = workers
  .map(({ name }) => name)
  .filter((name) => name !== "receive" && name !== "relay");

/** Whether each of these workers has come to the end of the log. */
export async function isIdle(heed: Heed, names: readonly string[] = readers): Promise<boolean> {
  const lag = (await readLag(await heed.database())).filter(({ group }) => names.includes(group));
  return new Set(lag.map(({ group }) => group)).size === names.length && lag.every(({ lag }) => lag === 0);
}

/** The audit's broken promises, none when all is well, and the balance of the mail. */
export async function audited(heed: Heed) {
  const { balance, findings } = await runAudit(await heed.database());
  return { balance, broken: findings.filter(({ missing, twice }) => missing + twice > 0) };
}
