import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import type { Launcher } from "./postgres-launcher.ts";
import { keepLog, type ServerLog } from "./postgres-log.ts";
import { readPostmaster } from "./postmaster-file.ts";
import { type StartEnding, startFailure } from "./start-failure.ts";

/** A server that this process started. */
export interface OwnServer {
  readonly port: number;
  /** Ends it as PostgreSQL's fast shutdown does: open transactions roll back, the rest is safe on disk. */
  stop(): Promise<void>;
}

const longestSocketPath = 107;
const stopWithinMs = 15_000;

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
 *
 * @throws PortError "misconfigured" for what a person must set right, "full" or "unavailable" for what passes
 */
export async function startServer(
  folder: string,
  launcher: Launcher,
  settings: Readonly<Record<string, string>>,
): Promise<OwnServer | null> {
  const port = await freePort();
  const flags = Object.entries({
    ...settings,
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: socketFolder(folder),
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [file, args, options] = launcher.command("postgres", ["-D", folder, ...flags]);
  // Detached: Ctrl-C in a terminal must reach the workers first, which still need the database to end well.
  const child = spawn(file, args, { ...options, detached: true, stdio: ["ignore", "ignore", "pipe"] });
  child.unref();
  const log = keepLog(`${folder}.log`, child.stderr);
  const ended = new Promise<Omit<StartEnding, "said">>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  // Where nobody waits for its end any more.
  ended.catch(() => undefined);
  if (await isReady(child, folder, ended)) return { port, stop: () => stop(child, ended, log) };
  const ending = await ended;
  await log.end();
  const failure = startFailure({ ...ending, said: log.said() }, folder);
  if (failure !== null) throw failure;
  return null;
}

async function isReady(child: ChildProcess, folder: string, ended: Promise<unknown>): Promise<boolean> {
  const hasEnded = ended.then(() => true);
  // No limit of time: after a crash the server first replays its log, and that takes what it takes.
  for (;;) {
    const server = await readPostmaster(folder);
    if (server?.pid === child.pid && server?.isReady === true) return true;
    if (await Promise.race([hasEnded, sleep(15, false)])) return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>, log: ServerLog): Promise<void> {
  child.kill("SIGINT");
  const late = AbortSignal.timeout(stopWithinMs);
  const onLate = () => child.kill("SIGQUIT");
  late.addEventListener("abort", onLate, { once: true });
  child.ref();
  await ended;
  late.removeEventListener("abort", onLate);
  await log.end();
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
