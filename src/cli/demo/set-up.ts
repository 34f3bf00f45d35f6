import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { openList } from "../../adapters/csv/read-list.ts";
import { upsertAccount } from "../../adapters/database/queries/upsert-account.ts";
import { upsertMailing } from "../../adapters/database/queries/upsert-mailing.ts";
import { appendEvents } from "../../adapters/event-log/postgres/append-events.ts";
import { recordMailing } from "../../desk/record-mailing.ts";
import { uploadList } from "../../desk/upload-list.ts";
import type { Heed } from "../../wiring.ts";
import { lookUp, uploadPorts } from "../../wiring/lists.ts";
import { accounts, type DemoAccount, listCsv } from "./cast.ts";

const DAY = 24 * 3600 * 1000;

/** What the ESP knew before the morning: its accounts, their mailings, and the lists that they upload. */
export async function setUp(
  heed: Heed,
  folder: string,
  now: Date,
  done: (what: string) => void,
): Promise<void> {
  for (const account of accounts) await enter(heed, account, now);
  const mailings = accounts.flatMap((account) => account.mailings);
  done(`${accounts.length} accounts and ${mailings.length} mailings recorded`);
  for (const account of accounts) {
    const rows = await upload(heed, account, folder, now);
    done(`list ${account.id}-${account.list.name} uploaded: ${rows.toLocaleString("en")} rows`);
  }
}

async function enter(heed: Heed, account: DemoAccount, now: Date): Promise<void> {
  const database = await heed.database();
  await upsertAccount(database, { account: account.id, name: account.name });
  const { clock, newId } = heed;
  for (const { id, delivered, subject, daysAgo } of account.mailings)
    await recordMailing(
      {
        transaction: (work) => database.transaction(work),
        ...lookUp,
        upsertMailing,
        append: appendEvents,
        clock,
        newId,
      },
      {
        mailing: id,
        account: account.id,
        delivered,
        sentAt: new Date(now.getTime() - daysAgo * DAY),
        messageIdDomain: `${account.id}.esp.example`,
        fromDomain: account.fromDomain,
        subject,
        listId: `newsletter.${account.fromDomain}`,
        feedbackId: null,
        sourceIp: null,
      },
      "/cli/demo",
    );
}

async function upload(heed: Heed, account: DemoAccount, folder: string, now: Date): Promise<number> {
  const { name, vouched } = account.list;
  const list = `${account.id}-${name}`;
  const csv = listCsv(account, now);
  const path = join(folder, `${list}.csv`);
  await writeFile(path, csv);
  const file = await openList(chunksOf(csv), {
    file: path,
    encoding: null,
    delimiter: null,
    map: {},
    maxRowBytes: heed.config.upload.maxRowBytes,
  });
  const ports = await uploadPorts(heed);
  const { rows } = await uploadList(
    ports,
    { list, account: account.id, name, vouched },
    file.rows,
    "/cli/demo",
  );
  return rows;
}

// eslint-disable-next-line @typescript-eslint/require-await -- openList reads streams
async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
