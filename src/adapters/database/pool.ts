import pg from "pg";

import { PortError } from "../../errors.ts";
import type { Log, Queryable, Transaction } from "../../ports.ts";
import { type DatabasePlace, toDatabaseError } from "./database-error.ts";
import { listener, type StopListening } from "./listen.ts";
import { valueTypes } from "./value-types.ts";

export interface DatabaseOptions {
  /** postgres://user:password@host:port/database */
  readonly url: string;
  /**
   * Asked for the url when the server is gone. The embedded server is started again by it, perhaps on another port.
   * Without it a lost server is an error until it returns.
   */
  readonly resolveUrl?: () => Promise<string>;
  /** The folder of the embedded server, for errors to name in place of a url. */
  readonly embeddedIn?: string;
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  /** 0 is none. */
  readonly statementTimeoutMs?: number;
  /** 0 is none. */
  readonly idleInTransactionTimeoutMs?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  readonly log?: Log;
}

/** Limits of one transaction, for jobs that take longer than a worker's batch may. */
interface TransactionLimits {
  readonly statementTimeoutMs?: number;
  readonly idleInTransactionTimeoutMs?: number;
}

/** A bounded pool of connections. All errors are PortError, except for wrong SQL, which is a bug. */
export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back when it throws. */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>, limits?: TransactionLimits) => Promise<T>;
  /**
   * Calls `onNotify` for every NOTIFY on the channel, on a connection of its own that reconnects by itself, and once
   * after each reconnection, because a NOTIFY may have been missed. Never rejects: a poll must stand behind it.
   */
  readonly listen: (channel: string, onNotify: (payload: string) => void) => Promise<StopListening>;
  readonly close: () => Promise<void>;
}

const clients = new WeakMap<Transaction, pg.PoolClient>();

/** The connection under a transaction, for what is no plain statement (COPY). */
export function clientOf(tx: Transaction): pg.PoolClient {
  const client = clients.get(tx);
  if (client === undefined) throw new Error("not a transaction of this database, or one that has ended");
  return client;
}

/** Opens the pool and makes sure that the server answers. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  let url = options.url;
  let { pool, place } = openPool(url, options);
  let reopening: Promise<void> | null = null;
  let closed = false;

  /** Takes the url of the server that runs now; at most one asks at a time. */
  function reopen(resolveUrl: () => Promise<string>): Promise<void> {
    reopening ??= (async () => {
      const next = await resolveUrl();
      if (next === url) return;
      const old = pool;
      url = next;
      ({ pool, place } = openPool(url, options));
      void old.end();
    })().finally(() => {
      reopening = null;
    });
    return reopening;
  }

  async function connect(): Promise<pg.PoolClient> {
    if (closed)
      throw new PortError("unavailable", `The database "${place.database}" is closed in this process.`);
    try {
      return await pool.connect();
    } catch (error) {
      const failure = toDatabaseError(error, place);
      const gone = failure instanceof PortError && failure.code === "unavailable";
      if (!gone || options.resolveUrl === undefined) throw failure;
      await reopen(options.resolveUrl);
      return await pool.connect().catch((again: unknown) => {
        throw toDatabaseError(again, place);
      });
    }
  }

  /** Lends a connection; one that broke is not lent again. */
  async function lend<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await connect();
    let broken: Error | boolean = false;
    try {
      return await work(client);
    } catch (error) {
      const failure = toDatabaseError(error, place);
      broken = failure instanceof PortError && failure.code === "unavailable";
      throw failure;
    } finally {
      client.release(broken);
    }
  }

  const { resolveUrl } = options;
  const { listen, stopAll } = listener(() => ({ connectionString: url, ...clientOptions(options) }), {
    beforeReconnect: () => (resolveUrl === undefined ? Promise.resolve() : reopen(resolveUrl)),
    log: options.log,
  });

  const database: Database = {
    query: (sql, values) => lend((client) => run(client, sql, values)),
    transaction: (work, limits) => lend((client) => inTransaction(client, place, work, limits)),
    listen,
    async close() {
      if (closed) return;
      closed = true;
      await stopAll();
      await pool.end();
    },
  };
  try {
    await database.query("select 1");
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in Queryable
async function run<Row extends object>(client: pg.PoolClient, sql: string, values: readonly unknown[] = []) {
  const { rows, rowCount } = await client.query<Row>(sql, values as unknown[]);
  return { rows, rowCount: rowCount ?? 0 };
}

async function inTransaction<T>(
  client: pg.PoolClient,
  place: DatabasePlace,
  work: (tx: Transaction) => Promise<T>,
  limits: TransactionLimits = {},
): Promise<T> {
  const tx: Transaction = {
    query: async (sql, values) => {
      if (!clients.has(tx))
        throw new Error("a statement came after its transaction had ended: a promise was not awaited");
      try {
        return await run(client, sql, values);
      } catch (error) {
        throw toDatabaseError(error, place);
      }
    },
  };
  await client.query(["begin", ...setLocal(limits)].join("; "));
  clients.set(tx, client);
  try {
    const result = await work(tx);
    await client.query("commit");
    return result;
  } catch (error) {
    // Where the connection is gone there is nothing to roll back, and the first error is the one that tells.
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    clients.delete(tx);
  }
}

function setLocal({ statementTimeoutMs, idleInTransactionTimeoutMs }: TransactionLimits): string[] {
  const limits = {
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
  };
  return Object.entries(limits).flatMap(([name, ms]) =>
    ms === undefined ? [] : [`set local ${name} = ${Math.trunc(ms)}`],
  );
}

function clientOptions(options: DatabaseOptions): pg.ClientConfig {
  return {
    types: valueTypes,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout: options.idleInTransactionTimeoutMs ?? 60_000,
    application_name: options.applicationName ?? "heed",
    keepAlive: true,
  };
}

function openPool(url: string, options: DatabaseOptions): { pool: pg.Pool; place: DatabasePlace } {
  const place = placeOf(url, options.embeddedIn ?? null);
  const pool = new pg.Pool({
    connectionString: url,
    ...clientOptions(options),
    max: options.maxConnections ?? 10,
    idleTimeoutMillis: 30_000,
  });
  // Without these listeners a server that goes away ends the process. The statement that was running, or the next
  // one, reports the loss.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return { pool, place };
}

function placeOf(url: string, embeddedIn: string | null): DatabasePlace {
  try {
    if (!/^postgres(?:ql)?:\/\//.test(url)) throw new TypeError("not a PostgreSQL url");
    const { host, port, database, user } = new pg.Client({ connectionString: url });
    return { host, port, database: database ?? "", user: user ?? "", embeddedIn };
  } catch (cause) {
    throw new PortError(
      "misconfigured",
      "DATABASE_URL is not a PostgreSQL url: it looks like postgres://user:password@host:5432/database.",
      { cause: cause instanceof Error ? new Error(cause.name) : undefined },
    );
  }
}
