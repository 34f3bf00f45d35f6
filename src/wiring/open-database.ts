import { type EmbeddedPostgres, ensureEmbedded } from "../adapters/database/embedded.ts";
import { type Database, openDatabase } from "../adapters/database/pool.ts";
import type { Config } from "../config.ts";
import type { Log } from "../ports.ts";

/** A database as it is, without its migrations, and where it runs. */
export interface OpenedDatabase {
  readonly database: Database;
  /** Null for a configured server. */
  readonly embedded: EmbeddedPostgres | null;
  /** Also stops the embedded server if this process started it. */
  readonly close: () => Promise<void>;
}

/** The configured server, else the embedded one of the data folder. */
export async function openConfigured(config: Config, log: Log): Promise<OpenedDatabase> {
  const { url, pool, statementTimeoutMs } = config.database;
  const options = { maxConnections: pool, statementTimeoutMs, log };
  if (url !== null) {
    const database = await openDatabase({ ...options, url });
    return { database, embedded: null, close: () => database.close() };
  }
  const embedded = await ensureEmbedded(config.data, { log, binFolder: config.pgBin ?? undefined });
  try {
    const resolveUrl = (): Promise<string> => embedded.resolveUrl();
    const database = await openDatabase({
      ...options,
      url: embedded.url,
      resolveUrl,
      embeddedIn: embedded.folder,
    });
    return { database, embedded, close: () => database.close().then(() => embedded.stop()) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
