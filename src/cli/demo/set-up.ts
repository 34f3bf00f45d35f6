import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { openList } from "../../adapters/csv/read-list.ts";
import type { Actor } from "../../desk/actor.ts";
import type { Heed } from "../../wiring.ts";
import { type Desk, openDesk } from "../../wiring/desk.ts";
import { accounts, type DemoAccount, listCsv } from "./cast.ts";

const DAY = 24 * 3600 * 1000;
const demo: Actor = { by: "staff", name: "demo", source: "/cli/demo" };

/** What the ESP knew before the morning: its accounts, their mailings, and the lists that they upload. */
export async function setUp(
  heed: Heed,
  folder: string,
  now: Date,
  done: (what: string) => void,
): Promise<void> {
  const desk = openDesk(heed);
  for (const account of accounts) await enter(desk, account, now);
  const mailings = accounts.flatMap((account) => account.mailings);
  done(`${accounts.length} accounts and ${mailings.length} mailings recorded`);
  for (const account of accounts) {
    const rows = await upload(heed, account, folder, now);
    done(`list ${account.id}-${account.list.name} uploaded: ${rows.toLocaleString("en")} rows`);
  }
}

async function enter(desk: Desk, account: DemoAccount, now: Date): Promise<void> {
  await desk.addAccount(account.id, account.name);
  for (const { id, delivered, subject, daysAgo } of account.mailings)
    await desk.recordMailing(
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
      demo,
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
  const { rows } = await openDesk(heed).uploadList(
    { list, account: account.id, name, vouched },
    file.rows,
    demo,
  );
  return rows;
}

// eslint-disable-next-line @typescript-eslint/require-await -- openList reads streams
async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
