import { addressKeyring } from "./adapters/address-keys.ts";
import { clock, sleep } from "./adapters/clock.ts";
import { migrate } from "./adapters/database/migrate.ts";
import type { Database } from "./adapters/database/pool.ts";
import { ensureAddressKey } from "./adapters/database/queries/ensure-address-key.ts";
import { ensureTopics } from "./adapters/event-log/postgres/ensure-topics.ts";
import { newId } from "./adapters/ids.ts";
import { createRawStore } from "./adapters/raw-store/postgres.ts";
import { sha256 } from "./adapters/sha256.ts";
import { stampKeyring } from "./adapters/stamp-keys.ts";
import type { Config } from "./config.ts";
import { topics } from "./events/topics.ts";
import { createLog } from "./logger.ts";
import type { StampKeyring } from "./mail/stamp.ts";
import type { Consumer } from "./pipeline/consume.ts";
import type { Clock, HashAddress, Log, Mailbox, NewId, RawStore, Sha256, Sleep } from "./ports.ts";
import { consumeWith } from "./wiring/consuming.ts";
import { openConfigured } from "./wiring/open-database.ts";
import { openMailbox } from "./wiring/open-mailbox.ts";
import { secretOf, stampSecretsOf } from "./wiring/secret.ts";

/**
 * An opened Heed: the ports as the configuration has them. Whatever costs something opens at its first call and once,
 * so that a command pays only for what it uses. `close` closes what was opened, last first.
 */
export interface Heed {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly sleep: Sleep;
  readonly newId: NewId;
  readonly sha256: Sha256;
  readonly rawStore: RawStore;
  /** The database with all migrations and topics: the configured one, else the embedded one. */
  readonly database: () => Promise<Database>;
  /** Keyed hashes of addresses; refuses a secret that is not the database's. */
  hashAddress(): Promise<HashAddress>;
  /** The keys of stamps in outgoing mail. */
  stampKeys(): Promise<StampKeyring>;
  /** Reads the log as a member of a group, from Kafka where brokers are set, and hands its events to a step. */
  consume(consumer: Consumer): Promise<void>;
  /** The configured mailboxes; none is connected to yet. */
  mailboxes(): readonly Mailbox[];
  /** The same Heed, whose log names a worker. */
  as(worker: string): Heed;
  close(): Promise<void>;
}

/** Opens nothing yet, and so never fails. */
export function openHeed(config: Config, log: Log): Heed {
  const closers: (() => Promise<void>)[] = [];
  const database = once(async () => {
    const opened = await openConfigured(config, log);
    closers.push(opened.close);
    const applied = await migrate(opened.database);
    if (applied.length > 0) log.info({ migrations: applied }, "migrations applied");
    await ensureTopics((work) => opened.database.transaction(work))(topics);
    return opened.database;
  });
  const hashAddress = once(async () => {
    const keyring = addressKeyring(await secretOf(config));
    await (await database()).transaction((tx) => ensureAddressKey(tx, keyring.keyId));
    return keyring.hashAddress;
  });
  const rawStore = createRawStore(sha256);
  const stampKeys = once(async () => stampKeyring(await secretOf(config), stampSecretsOf(config)));
  const close = async (): Promise<void> => {
    for (const closeOne of closers.splice(0).reverse()) await closeOne();
  };
  const withLog = (named: Log): Heed => ({
    config,
    log: named,
    clock,
    sleep,
    newId,
    sha256,
    rawStore,
    database,
    hashAddress,
    stampKeys,
    consume: async (consumer) => consumeWith(config, named, await database(), consumer),
    mailboxes: () => config.mailboxes.map(openMailbox),
    as: (worker) => withLog(createLog(config.log, { worker })),
    close,
  });
  return withLog(log);
}

/** Calls `open` at the first call only; after a failure the next call tries again. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () =>
    (opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    }));
}
