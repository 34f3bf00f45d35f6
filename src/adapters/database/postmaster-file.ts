import { execFile } from "node:child_process";
import { link, readdir, readlink, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { existing, textOf } from "./files.ts";

/** What postmaster.pid says of the server that has a data folder open. */
export interface Postmaster {
  /** Null where the file is empty, and it is not sure that no server has the folder open. */
  readonly pid: number | null;
  readonly port: number;
  readonly isReady: boolean;
  /** It takes no new client any more. */
  readonly isStopping: boolean;
}

/** A server that starts makes the file and writes into it at once. */
const longestEmptyMs = 2_000;

/**
 * The live server of a data folder, or null. Lines of postmaster.pid: 1 the pid, 4 the port, 8 the state (PostgreSQL
 * source, miscadmin.h). A file that a crash left behind counts as none, and goes where PostgreSQL would respect it for
 * ever: when its pid was given to another program since, and when a power cut left it empty.
 */
export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const file = join(folder, "postmaster.pid");
  const text = await textOf(file);
  if (text === null) return null;
  const lines = text.split("\n");
  const pid = pidOf(text);
  if (pid === null) {
    const facts = await existing(file);
    const isFresh = facts !== null && Math.abs(Date.now() - facts.mtimeMs) < longestEmptyMs;
    if (isFresh || (await isHeld(folder))) return { pid, port: 0, isReady: false, isStopping: false };
    await remove(file, text);
    return null;
  }
  if (!isAlive(pid)) return null;
  if (await isSomeoneElse(pid, folder)) {
    await remove(file, text);
    return null;
  }
  const state = lines[7] ?? "";
  return {
    pid,
    port: Number(lines[3]),
    isReady: state.startsWith("ready"),
    isStopping: state.startsWith("stopping"),
  };
}

/** Null for what is no pid: an empty file, or the zeros that some file systems leave after a power cut. */
function pidOf(text: string): number | null {
  const first = /^-?(\d+)\s/.exec(text)?.[1];
  return first === undefined || Number(first) === 0 ? null : Number(first);
}

/**
 * Ends a server that stops. SIGTERM lets it wait for its last client (smart shutdown, PostgreSQL "Shutting Down the
 * Server"), and a pool of ours may be that; SIGINT ends it at once, and is lost on one that is ending so already.
 */
export function hurry(pid: number): void {
  try {
    process.kill(pid, "SIGINT");
  } catch {
    // It has ended, or belongs to another account, whose Heed ends it.
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Takes the file away as it was read. A server that started meanwhile gets its own back; and one that had the folder
 * open all the time keeps others out by its shared memory, which PostgreSQL asks for behind this file.
 */
async function remove(file: string, asRead: string): Promise<void> {
  const aside = `${file}.left-${process.pid}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await textOf(aside)) !== asRead) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Whether the pid is certainly not the server of this folder, which works in it and belongs to its owner. */
async function isSomeoneElse(pid: number, folder: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  if (process.platform !== "linux") return !(await commandLines("-p", String(pid))).some(isServerOf(folder));
  try {
    return (await readlink(`/proc/${pid}/cwd`)) !== folder;
  } catch (error) {
    // A process that has ended, and that nobody has asked for its end yet, works nowhere.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    return !(await haveOneOwner(`/proc/${pid}`, folder));
  }
}

/** Whether any process has the data folder open, or it cannot be known. */
async function isHeld(folder: string): Promise<boolean> {
  if (process.platform === "win32") return true;
  if (process.platform !== "linux") {
    const lines = await commandLines("-ax");
    return lines.length === 0 || lines.some(isServerOf(folder));
  }
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    try {
      if ((await readlink(`/proc/${pid}/cwd`)) === folder) return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") continue;
      const name = await textOf(`/proc/${pid}/comm`).catch(() => null);
      if (name?.trim() === "postgres" && (await haveOneOwner(`/proc/${pid}`, folder))) return true;
    }
  }
  return false;
}

async function haveOneOwner(one: string, other: string): Promise<boolean> {
  try {
    return (await stat(one)).uid === (await stat(other)).uid;
  } catch {
    return false;
  }
}

const isServerOf = (folder: string) => (line: string) => line.includes("postgres") && line.includes(folder);

/** Command lines of processes; none where they cannot be had. */
async function commandLines(...which: string[]): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-ww", ...which, "-o", "command="]);
    return stdout.split("\n").filter((line) => line !== "");
  } catch {
    return [];
  }
}
