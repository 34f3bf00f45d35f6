import { addressKeyring } from "./adapters/address-keys.ts";
import { clock, sleep } from "./adapters/clock.ts";
import { type EmbeddedPostgres, ensureEmbedded } from "./adapters/database/embedded.ts";
import { migrate } from "./adapters/database/migrate.ts";
import { type Database, openDatabase } from "./adapters/database/pool.ts";
import { ensureAddressKey } from "./adapters/database/queries/ensure-address-key.ts";
import { newId } from "./adapters/ids.ts";
import { ensureSecretFile, readSecretFile } from "./adapters/secret-file.ts";
import { sha256 } from "./adapters/sha256.ts";
import type { Config } from "./config.ts";
import { PortError } from "./errors.ts";
import type { Clock, HashAddress, Log, NewId, Sha256, Sleep } from "./ports.ts";

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
  /** The database with all migrations applied: the configured one, else the embedded one. */
  database(): Promise<Database>;
  /** Keyed hashes of addresses; refuses a secret that is not the database's. */
  hashAddress(): Promise<HashAddress>;
  close(): Promise<void>;
}

/** Opens nothing yet, and so never fails. */
export function openHeed(config: Config, log: Log): Heed {
  const closers: Close[] = [];
  const database = once(async () => {
    const opened = await openConfigured(config, log);
    closers.push(opened.close);
    const applied = await migrate(opened.database);
    if (applied.length > 0) log.info({ migrations: applied }, "migrations applied");
    return opened.database;
  });
  const hashAddress = once(async () => {
    const keyring = addressKeyring(await secretOf(config));
    await (await database()).transaction((tx) => ensureAddressKey(tx, keyring.keyId));
    return keyring.hashAddress;
  });
  return {
    config,
    log,
    clock,
    sleep,
    newId,
    sha256,
    database,
    hashAddress,
    close: async () => {
      for (const close of closers.splice(0).reverse()) await close();
    },
  };
}

type Close = () => Promise<void>;

/** The configured database as it is, without migrating it. `close` also stops the embedded server if we started it. */
export async function openConfigured(
  config: Config,
  log: Log,
): Promise<{ database: Database; embedded: EmbeddedPostgres | null; close: Close }> {
  const { url, pool, statementTimeoutMs } = config.database;
  const options = { maxConnections: pool, statementTimeoutMs, log };
  if (url !== null) {
    const database = await openDatabase({ ...options, url });
    return { database, embedded: null, close: () => database.close() };
  }
  const embedded = await ensureEmbedded(
    config.data,
    config.pgBin === null ? {} : { binFolder: config.pgBin },
  );
  try {
    const resolveUrl = (): Promise<string> => embedded.resolveUrl();
    const database = await openDatabase({ ...options, url: embedded.url, resolveUrl });
    return { database, embedded, close: () => database.close().then(() => embedded.stop()) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** The configured secret, else that of the data folder, which is generated where the database is ours alone. */
export async function secretOf(config: Config): Promise<string> {
  if (config.secret !== null) return config.secret;
  if (config.database.url === null) return ensureSecretFile(config.data);
  const kept = await readSecretFile(config.data);
  if (kept !== null) return kept;
  throw new PortError(
    "misconfigured",
    `HEED_SECRET is not set and there is none in ${config.data}/secret: with a database of your own, every process needs the same secret. Make one with \`openssl rand -base64 32\`, keep a copy, and set HEED_SECRET or HEED_SECRET_FILE.`,
  );
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
