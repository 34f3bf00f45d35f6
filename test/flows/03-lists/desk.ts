import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

import { parse } from "csv-parse/sync";

import { addressKeyring } from "../../../src/adapters/address-keys.ts";
import { openList } from "../../../src/adapters/csv/read-list.ts";
import { createExport } from "../../../src/adapters/csv/write-export.ts";
import { findSuppressions } from "../../../src/adapters/database/queries/find-suppressions.ts";
import { upsertAccount } from "../../../src/adapters/database/queries/upsert-account.ts";
import { appendEvents } from "../../../src/adapters/event-log/postgres/append-events.ts";
import { ensureTopics } from "../../../src/adapters/event-log/postgres/ensure-topics.ts";
import { readLog } from "../../../src/adapters/event-log/postgres/read-log.ts";
import { newId } from "../../../src/adapters/ids.ts";
import { exportList } from "../../../src/desk/export-list.ts";
import { uploadList } from "../../../src/desk/upload-list.ts";
import type { AnyEvent } from "../../../src/events/event.ts";
import { topics } from "../../../src/events/topics.ts";
import type { AddressKeys, Scope, SuppressionReason } from "../../../src/generated/events.ts";
import { foldKey, personKey } from "../../../src/mail/address-key.ts";
import { release } from "../../../src/pipeline/release.ts";
import { screenGroup, screenStep, screenTopics } from "../../../src/pipeline/screen.ts";
import { suppressGroup, suppressStep, suppressTopics } from "../../../src/pipeline/suppress.ts";
import type { Lifter } from "../../../src/suppress/lifting.ts";
import { exportPorts, uploadPorts } from "../../../src/wiring/lists.ts";
import { screenPorts, suppressPorts } from "../../../src/wiring/suppress.ts";
import { consumePorts, consumeUntil } from "../../contracts/consumer.ts";
import { freshDatabase } from "../../database.ts";
import { logCollector } from "../../log-collector.ts";
import { lag } from "./lag.ts";

export interface Exported {
  /** The addresses of kept.csv. */
  readonly kept: string[];
  /** suppressed.csv by the value as given. */
  readonly barred: Readonly<Record<string, Record<string, string>>>;
}

/** An abuse desk with the real database and log, whose workers run when the test says so. */
export async function openDesk() {
  const database = await freshDatabase();
  await ensureTopics(database.transaction)(topics);
  const { hashAddress } = addressKeyring("a secret of this test");
  const heed = {
    database: () => Promise.resolve(database),
    hashAddress: () => Promise.resolve(hashAddress),
    clock: () => new Date("2026-12-15T12:00:00Z"),
    newId,
  };
  const folder = await mkdtemp(join(tmpdir(), "heed-lists-"));
  const consume = consumePorts(
    database,
    readLog({ db: database, listen: database.listen, newId, log: logCollector() }),
  );
  for (const account of ["acme", "birch"]) await upsertAccount(database, { account, name: null });

  const keysOf = (address: string): AddressKeys => ({
    fold: hashAddress(foldKey(address)),
    person: hashAddress(personKey(address)),
  });

  return {
    database,
    heed,
    keysOf,
    folder,

    async upload(list: string, csv: string, { account = "acme", vouched = false } = {}) {
      const file = await openList(Readable.from([Buffer.from(csv)]), {
        file: `${list}.csv`,
        encoding: null,
        delimiter: null,
        map: {},
        maxRowBytes: 65_536,
      });
      return uploadList(await uploadPorts(heed), { list, account, name: list, vouched }, file.rows, "/test");
    },

    /** Runs the screen worker until it has come to everything. */
    async screen() {
      await consumeUntil(
        { group: screenGroup, topics: screenTopics, handle: screenStep(await screenPorts(heed)) },
        consume,
        async () => (await lag(database, screenGroup, screenTopics)) === 0,
      );
    },

    /** Runs the suppress worker until it has come to everything. */
    async suppress() {
      await consumeUntil(
        { group: suppressGroup, topics: suppressTopics, handle: suppressStep(suppressPorts(heed)) },
        consume,
        async () => (await lag(database, suppressGroup, suppressTopics)) === 0,
      );
    },

    append: (...events: AnyEvent[]) => database.transaction((tx) => appendEvents(tx, events)),

    complaint: (
      address: string,
      scope: Scope,
      given: { suppress?: boolean; at?: string } = {},
    ): AnyEvent => ({
      id: newId(),
      type: "heed.complaint.received.v1",
      source: "/test",
      time: "2026-11-20T09:30:00.000Z",
      data: {
        complaint: newId(),
        message: newId(),
        address: keysOf(address),
        format: "arf",
        feedbackType: "abuse",
        attribution: { account: scope.id, mailing: null, trust: "corroborated", clues: [] },
        scope,
        disposition: "act",
        suppress: given.suppress ?? true,
        counts: true,
        confidence: 1,
        receivedAt: given.at ?? "2026-11-20T09:30:00.000Z",
      },
    }),

    optOut: (address: string, scope: Scope, given: { suppress?: boolean; at?: string } = {}): AnyEvent => ({
      id: newId(),
      type: "heed.opt-out.received.v1",
      source: "/test",
      time: "2026-11-20T09:30:00.000Z",
      data: {
        message: newId(),
        via: "mail",
        address: keysOf(address),
        attribution: { account: scope.id, mailing: null, trust: "corroborated", clues: [] },
        scope,
        disposition: "act",
        suppress: given.suppress ?? true,
        confidence: 1,
        receivedAt: given.at ?? "2026-11-20T09:30:00.000Z",
      },
    }),

    async export(list: string): Promise<Exported> {
      const files = await createExport(folder);
      await exportList(await exportPorts(heed), list, files);
      const paths = await files.finish();
      const kept = parse<{ email: string }>(await readFile(paths.kept), { columns: true });
      const barred = parse<Record<string, string>>(await readFile(paths.suppressed), { columns: true });
      return {
        kept: kept.map((row) => row.email),
        barred: Object.fromEntries(barred.map((row) => [row["value"] ?? "", row])),
      };
    },

    /** Asks that the address's suppressions be lifted, those of one reason or all. */
    async lift(address: string, lifter: Lifter, reason: SuppressionReason | null = null) {
      return database.transaction(async (tx) => {
        const releases = [];
        for (const suppression of await findSuppressions(tx, keysOf(address))) {
          if (reason !== null && suppression.reason !== reason) continue;
          releases.push(await release(suppressPorts(heed), tx, suppression, lifter, "/test"));
        }
        return releases;
      });
    },

    /** The events of a topic so far, without tombstones. */
    async events(topic: string) {
      const { rows } = await database.query<{ type: string; data: Record<string, unknown> }>(
        `select headers->>'ce_type' as type, convert_from(value, 'UTF8')::jsonb as data from log_record
         where topic = $1 and value is not null order by partition, "offset"`,
        [topic],
      );
      return rows;
    },

    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** A file in which every address has the evidence of its consent. */
export const consented = (...addresses: string[]): string =>
  ["email,source,time", ...addresses.map((address) => `${address},web,2025-01-02`)].join("\n");
