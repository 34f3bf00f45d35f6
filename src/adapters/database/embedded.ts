import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { PortError } from "../../errors.ts";
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
import { answers, type OwnServer, readPostmaster, startServer } from "./postgres-process.ts";

/** The embedded server of a data folder: started by this process, or attached to. */
export interface EmbeddedPostgres {
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
  let running = await attachOrStart(home, options);
  let resolving: Promise<string> | null = null;
  let stopped = false;

  async function again(): Promise<string> {
    if (stopped) throw new PortError("unavailable", `The embedded PostgreSQL in ${home} was stopped.`);
    const next = await attachOrStart(home, options);
    running = { url: next.url, own: next.own ?? (next.url === running.url ? running.own : null) };
    return running.url;
  }
  return {
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

async function attachOrStart(home: string, options: EmbeddedOptions): Promise<Running> {
  const folder = join(home, "postgres");
  const deadline = performance.now() + (options.waitMs ?? 60_000);
  for (;;) {
    const other = await readPostmaster(folder);
    if (other?.isReady === true && (await answers(other.port))) {
      return { url: await urlOf(folder, other.port), own: null };
    }
    if (other === null) {
      const own = await start(home, folder, options);
      if (own !== null) return { url: await urlOf(folder, own.port), own };
    }
    if (performance.now() > deadline) {
      throw new PortError(
        "unavailable",
        `PostgreSQL in ${folder} neither starts nor stops (process ${other?.pid ?? "unknown"}): see ${folder}.log, and end that process if it hangs.`,
      );
    }
    await sleep(50);
  }
}

async function start(home: string, folder: string, options: EmbeddedOptions): Promise<OwnServer | null> {
  const binFolder = options.binFolder ?? process.env["HEED_PG_BIN"];
  const binaries = await findPostgres(binFolder, join(home, "postgres-libraries"));
  const launcher = await findLauncher(binaries, await ownerOf(folder));
  await ensureFolder(folder, launcher);
  return startServer(folder, launcher, options.settings ?? {});
}

async function urlOf(folder: string, port: number): Promise<string> {
  return `postgres://${databaseOwner}:${await readPassword(folder)}@127.0.0.1:${port}/postgres`;
}
