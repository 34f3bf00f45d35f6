import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { readLag } from "../../src/adapters/event-log/postgres/lag.ts";
import { readConfig } from "../../src/config.ts";
import { type Heed, openHeed } from "../../src/wiring.ts";
import { workers } from "../../src/workers/all.ts";
import { workTogether } from "../../src/workers/work-together.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { logCollector } from "../log-collector.ts";

/** A whole Heed on a database of its own, with a Maildir as its abuse mailbox. */
export interface SettledHeed {
  readonly heed: Heed;
  readonly database: FreshDatabase;
  readonly folder: string;
  /** The variables under which a command sees the same Heed. */
  readonly environment: Readonly<Record<string, string>>;
  /** Puts mails into the mailbox. */
  readonly deliver: (mails: readonly string[]) => void;
  /** Runs all workers until they have seen all that was delivered, by hand so many, and nothing waits for any of them. */
  readonly settle: (byHand?: number) => Promise<void>;
  close(): Promise<void>;
}

export async function openSettledHeed(more: Readonly<Record<string, string>> = {}): Promise<SettledHeed> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), "heed-flow-"));
  for (const part of ["new", "cur", "tmp"]) mkdirSync(join(folder, "abuse", part), { recursive: true });
  const environment = {
    HEED_DATABASE_URL: database.url,
    HEED_DATA: join(folder, "data"),
    HEED_SECRET: "a secret of the tests",
    HEED_MAILBOX_ABUSE: `maildir:${join(folder, "abuse")}`,
    HEED_LOG_LEVEL: "error",
    ...more,
  };
  const { config } = readConfig({ flags: {}, environment, folder, file: null });
  const heed = openHeed(config, logCollector());
  await heed.database();
  let delivered = 0;
  return {
    heed,
    database,
    folder,
    environment,
    deliver: (mails) => {
      for (const mail of mails)
        writeFileSync(
          join(folder, "abuse", "new", `${randomBytes(6).toString("hex")}.${(delivered += 1)}`),
          mail,
        );
    },
    settle: async (byHand = 0) => {
      const over = new AbortController();
      const working = workTogether(
        workers.filter(({ idle }) => idle(config) === null),
        heed,
        over.signal,
      );
      const watching = untilSettled(database, () => delivered + byHand).finally(() => over.abort());
      await Promise.all([working, watching]);
    },
    close: async () => {
      await heed.close();
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const groups = 4;

/** Resolves when all mails are stored and no group has anything to do, twice in a row. */
async function untilSettled(database: FreshDatabase, delivered: () => number): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    await wait(50);
    const { rows } = await database.query<{ seen: number }>("select count(*) as seen from sighting");
    const lag = await readLag(database);
    const isSettled =
      rows[0]?.seen === delivered() &&
      new Set(lag.map(({ group }) => group)).size === groups &&
      lag.every((partition) => partition.lag === 0);
    quiet = isSettled ? quiet + 1 : 0;
  }
}
