import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { isPortError, PortError } from "../../errors.ts";
import type { Log } from "../../ports.ts";
import { makeFolder } from "../folder.ts";
import { findPostgres } from "./postgres-binaries.ts";
import {
  databaseOwner,
  dataFolderWayOut,
  ensureFolder,
  folderError,
  ownerOf,
  readPassword,
} from "./postgres-folder.ts";
import { findLauncher } from "./postgres-launcher.ts";
import { answers, type OwnServer, startServer } from "./postgres-process.ts";
import { hurry, type Postmaster, readPostmaster } from "./postmaster-file.ts";

/** The embedded server of a data folder: started by this process, or attached to. */
export interface EmbeddedPostgres {
  /** PostgreSQL's own folder in the data folder. */
  readonly folder: string;
  readonly url: string;
  /** Whether this process started it. */
  readonly isOwner: boolean;
  /** The url of the server that runs now; starts it where its owner has left. For DatabaseOptions.resolveUrl. */
  resolveUrl(): Promise<string>;
  /** Stops the server when this process started it; others that need it start it again. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder of PostgreSQL's programs; the setting HEED_PG_BIN. */
  readonly binFolder?: string | undefined;
  /** PostgreSQL settings for this run only. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long to wait for a server that another process is starting or stopping. */
  readonly waitMs?: number;
  /** How long a server that ends while it starts, by a fault that passes, is started again. */
  readonly insistMs?: number;
  readonly log?: Log;
}

interface Running {
  readonly url: string;
  readonly own: OwnServer | null;
}

/**
 * Makes sure that the PostgreSQL server of a data folder runs: creates its database in `<dataDir>/postgres` at first,
 * attaches where another process has started it. PostgreSQL's own lock, postmaster.pid, decides who is first.
 */
export async function ensureEmbedded(
  dataDir: string,
  options: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const home = await ensureHome(dataDir);
  const folder = join(home, "postgres");
  let resolving: Promise<string> | null = null;
  let stopped = false;
  let running = await attachOrStart(home, folder, options, () => stopped);

  async function again(): Promise<string> {
    const next = await attachOrStart(home, folder, options, () => stopped);
    running = { url: next.url, own: next.own ?? (next.url === running.url ? running.own : null) };
    return running.url;
  }
  return {
    folder,
    get url() {
      return running.url;
    },
    get isOwner() {
      return running.own !== null;
    },
    resolveUrl() {
      resolving ??= again().finally(() => {
        resolving = null;
      });
      return resolving;
    },
    async stop() {
      stopped = true;
      await resolving?.catch(() => undefined);
      await running.own?.stop();
    },
  };
}

async function ensureHome(dataDir: string): Promise<string> {
  try {
    await makeFolder(dataDir, dataFolderWayOut, 0o700);
    return await realpath(dataDir);
  } catch (error) {
    throw folderError(error, resolve(dataDir));
  }
}

async function attachOrStart(
  home: string,
  folder: string,
  options: EmbeddedOptions,
  isStopped: () => boolean,
): Promise<Running> {
  const { waitMs = 60_000, insistMs = 30_000, log } = options;
  const begun = performance.now();
  for (let failures = 0; ;) {
    if (isStopped()) throw new PortError("unavailable", `The embedded PostgreSQL in ${folder} was stopped.`);
    const other = await readPostmaster(folder);
    if (other?.isReady === true && (await answers(other.port))) {
      return { url: await urlOf(folder, other.port), own: null };
    }
    if (other?.isStopping === true && other.pid !== null) hurry(other.pid);
    let pauseMs = 50;
    if (other === null) {
      try {
        const own = await start(home, folder, options);
        if (own !== null) return { url: await urlOf(folder, own.port), own };
      } catch (error) {
        const isLate = performance.now() - begun > insistMs;
        if (isLate || !(await isPassing(error, folder))) throw error;
        pauseMs = pauses[failures++] ?? lastPauseMs;
        log?.warn({ failures, waitMs: pauseMs }, (error as Error).message);
      }
    }
    if (performance.now() - begun > waitMs) throw neitherStartsNorStops(folder, other);
    await sleep(pauseMs);
  }
}

/** At once, and then with more and more time between. */
const pauses = [0, 100, 200, 400, 800];
const lastPauseMs = 1_000;

/** A disk that is full before there is a database is told at once: nothing waits for it yet, except a person. */
async function isPassing(error: unknown, folder: string): Promise<boolean> {
  if (!isPortError(error) || !error.canRetry) return false;
  return error.code !== "full" || (await ownerOf(folder)) !== null;
}

function neitherStartsNorStops(folder: string, other: Postmaster | null): PortError {
  if (other?.pid === null) {
    return new PortError(
      "unavailable",
      `${join(folder, "postmaster.pid")} is empty, and a process may have the database open: end the PostgreSQL that works in ${folder}, or delete the file if none does.`,
    );
  }
  return new PortError(
    "unavailable",
    `PostgreSQL in ${folder} neither starts nor stops (process ${other?.pid ?? "unknown"}): see ${folder}.log, and end that process if it hangs.`,
  );
}

async function start(home: string, folder: string, options: EmbeddedOptions): Promise<OwnServer | null> {
  const binFolder = options.binFolder ?? process.env["HEED_PG_BIN"];
  const binaries = await findPostgres(binFolder, join(home, "postgres-libraries"));
  const launcher = await findLauncher(binaries, await ownerOf(folder));
  await ensureFolder(folder, launcher);
  try {
    return await startServer(folder, launcher, options.settings ?? {});
  } catch (error) {
    throw startError(error, folder);
  }
}

/** What the machine refuses before PostgreSQL can say anything. */
function startError(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (!/^(?:EAGAIN|ENOMEM|EMFILE|ENFILE)$/.test(code ?? "")) return error;
  return new PortError(
    "unavailable",
    `The embedded PostgreSQL in ${folder} cannot be started now (${String(code)}): the machine has no process, file or memory left for it; it is tried again.`,
  );
}

async function urlOf(folder: string, port: number): Promise<string> {
  return `postgres://${databaseOwner}:${await readPassword(folder)}@127.0.0.1:${port}/postgres`;
}
