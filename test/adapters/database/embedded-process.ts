import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Another process that holds the embedded server of a data folder, or tried to. */
export interface Holder {
  readonly child: ChildProcess;
  /** What it said first: what it got, or its error. */
  readonly got: { url?: string; isOwner?: boolean; code?: string; message?: string };
  query(sql: string): Promise<{ rows: unknown[] }>;
  /** Ends it by SIGTERM, or as told, and waits for its end. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** uid and gid of an account that is not root and exists everywhere. */
export const nobody = 65534;

export async function startHolder(
  dataDir: string,
  { as, environment = {} }: { as?: number; environment?: NodeJS.ProcessEnv } = {},
): Promise<Holder> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "hold-embedded.ts"), dataDir], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...environment },
    ...(as === undefined ? {} : { uid: as, gid: as }),
  });
  const lines = createInterface({ input: child.stdout });
  const answers: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  lines.on("line", (line) => {
    const take = waiting.shift();
    if (take === undefined) answers.push(line);
    else take(line);
  });
  const answer = () =>
    new Promise<string>((resolve) => {
      const line = answers.shift();
      if (line === undefined) waiting.push(resolve);
      else resolve(line);
    });
  const ended = once(child, "exit");
  return {
    child,
    got: JSON.parse(await answer()) as Holder["got"],
    async query(sql) {
      child.stdin.write(`${sql}\n`);
      return JSON.parse(await answer()) as { rows: unknown[] };
    },
    async end(signal = "SIGTERM") {
      child.kill(signal);
      await ended;
    },
  };
}

/** The server's process, as its lock file says. */
export function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
