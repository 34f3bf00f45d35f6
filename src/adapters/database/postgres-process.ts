import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, readlink, rename, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { PortError } from "../../errors.ts";
import { existing, textOf } from "./files.ts";
import { folderError, isAlive } from "./postgres-folder.ts";
import type { Launcher } from "./postgres-launcher.ts";

/** What postmaster.pid says of the server that has a data folder open. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** A server that this process started. */
export interface OwnServer {
  readonly port: number;
  /** Ends it as PostgreSQL's fast shutdown does: open transactions roll back, the rest is safe on disk. */
  stop(): Promise<void>;
}

const longestSocketPath = 107;
const longestLog = 10 * 1024 * 1024;
const stopWithinMs = 15_000;

/**
 * The live server of a data folder, or null. Lines of postmaster.pid: 1 the pid, 4 the port, 8 the state (PostgreSQL
 * source, miscadmin.h). A file that a crash left behind counts as none.
 */
export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const file = join(folder, "postmaster.pid");
  const lines = (await textOf(file))?.split("\n") ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (await isSomeoneElse(pid, folder)) {
    // The pid was given to another program after a crash; PostgreSQL would refuse to start for ever.
    await rm(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), isReady: lines[7]?.startsWith("ready") === true };
}

/** Whether the pid is certainly not the server of this folder, which works in it. */
async function isSomeoneElse(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) !== folder;
  } catch {
    return false;
  }
}

/** Whether something accepts connections on the port. */
export async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port, timeout: 2_000 });
  try {
    return await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "timeout").then(() => false),
    ]);
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it takes connections. Null when another server has
 * the folder open, or another program took the port meanwhile: look again.
 */
export async function startServer(
  folder: string,
  launcher: Launcher,
  settings: Readonly<Record<string, string>>,
): Promise<OwnServer | null> {
  const port = await freePort();
  const logFile = `${folder}.log`;
  const log = await openLog(logFile);
  const logStart = (await log.stat()).size;
  const flags = Object.entries({
    ...settings,
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: socketFolder(folder),
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [file, args, options] = launcher.command("postgres", ["-D", folder, ...flags]);
  // Detached: Ctrl-C in a terminal must reach the workers first, which still need the database to end well.
  const child = spawn(file, args, { ...options, detached: true, stdio: ["ignore", log.fd, log.fd] });
  child.unref();
  const ended = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  await log.close();
  if (await isReady(child, folder, ended)) return { port, stop: () => stop(child, ended) };
  return explainFailure((await readFile(logFile)).subarray(logStart).toString(), folder);
}

async function isReady(child: ChildProcess, folder: string, ended: Promise<void>): Promise<boolean> {
  const hasEnded = ended.then(() => true);
  // No limit of time: after a crash the server first replays its log, and that takes what it takes.
  for (;;) {
    const server = await readPostmaster(folder);
    if (server?.pid === child.pid && server?.isReady === true) return true;
    if (await Promise.race([hasEnded, sleep(15, false)])) return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill("SIGINT");
  const late = AbortSignal.timeout(stopWithinMs);
  const onLate = () => child.kill("SIGQUIT");
  late.addEventListener("abort", onLate, { once: true });
  child.ref();
  await ended;
  late.removeEventListener("abort", onLate);
}

function explainFailure(said: string, folder: string): null {
  const otherServer = /lock file "postmaster\.pid"|pre-existing shared memory|lock file .* is empty/;
  const portTaken = /could not bind|could not create any TCP\/IP sockets/;
  if (otherServer.test(said) || portTaken.test(said)) return null;
  if (/wrong ownership|invalid permissions/.test(said)) {
    throw new PortError(
      "misconfigured",
      `The database in ${folder} belongs to another account, or others may read it: run heed as the folder's owner, or give it back with chown -R and chmod 700.`,
    );
  }
  throw folderError({ message: said === "" ? "it ended without a word" : said }, folder);
}

async function openLog(path: string) {
  try {
    const facts = await existing(path);
    if (facts !== null && facts.size > longestLog) await rename(path, `${path}.1`);
    return await open(path, "a", 0o600);
  } catch (error) {
    throw folderError(error, path);
  }
}

/** Empty (no socket) where the path would be too long for one, or would be taken for a list. */
function socketFolder(folder: string): string {
  const fits = Buffer.byteLength(`${folder}/.s.PGSQL.65535`) <= longestSocketPath;
  return fits && process.platform !== "win32" && !/[,"']/.test(folder) ? folder : "";
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
