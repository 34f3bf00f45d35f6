import { join } from "node:path";

import { type Child, startChild } from "../services/child.ts";

const program = join(import.meta.dirname, "../../src/cli/heed.ts");

/** Processes of `heed work`, each in a slot: when one is killed the next of its kind takes its place. */
export interface Fleet {
  /** SIGKILL to one of the processes that run this worker; another is started at once. */
  kill(worker: string): Promise<void>;
  /** SIGTERM to all; gives the exit codes. Nothing runs when this resolves. */
  stop(): Promise<(number | null)[]>;
  /** What ended by itself, and what the others said last. */
  complaints(): string;
}

/** Starts one process for each entry of `slots`, which names its workers. */
export function startFleet(
  slots: readonly (readonly string[])[],
  environment: Readonly<Record<string, string>>,
  random: () => number,
): Fleet {
  const start = (workers: readonly string[]) => runHeed(["work", ...workers], environment);
  const running = slots.map((workers) => ({ workers, child: start(workers) }));
  return {
    async kill(worker) {
      const candidates = running.filter(({ workers }) => workers.includes(worker));
      const victim = candidates[Math.floor(random() * candidates.length)];
      if (victim === undefined) throw new Error(`nobody runs ${worker}`);
      if (!victim.child.isRunning())
        throw new Error(`${victim.workers.join(" ")} ended by itself:\n${victim.child.output()}`);
      await victim.child.end("SIGKILL");
      victim.child = start(victim.workers);
    },
    stop: () => Promise.all(running.map(({ child }) => child.end("SIGTERM"))),
    complaints: () =>
      running
        .map(
          ({ workers, child }) =>
            `${workers.join(" ")}${child.isRunning() ? "" : " (ended)"}: ${child.output().slice(-2_000)}`,
        )
        .join("\n"),
  };
}

/** Starts a `heed` command as a process of its own, which ends with this one. */
export function runHeed(args: readonly string[], environment: Readonly<Record<string, string>>): Child {
  return startChild(process.execPath, [program, ...args], {
    cwd: import.meta.dirname,
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
}
