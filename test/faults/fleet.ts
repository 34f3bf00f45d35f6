import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { exitCodes } from "../../src/cli/exit-codes.ts";
import { type Child, startChild } from "../services/child.ts";

const program = join(import.meta.dirname, "../../src/cli/heed.ts");

/** Processes of `heed work`, each in a slot: when one is killed the next of its kind takes its place. */
export interface Fleet {
  /** SIGKILL to one of the processes that run this worker; another is started at once. */
  kill(worker: string): Promise<void>;
  /** Starts again, as a service manager does, what found no database at its start. Any other end is an error. */
  supervise(): Promise<void>;
  /** SIGTERM to all; gives what those said that did not end in peace. Nothing runs when this resolves. */
  stop(): Promise<string[]>;
  /** What each process said last. */
  output(): string;
}

/** Starts one process for each entry of `slots`, which names its workers. */
export function startFleet(
  slots: readonly (readonly string[])[],
  environment: Readonly<Record<string, string>>,
  random: () => number,
): Fleet {
  const start = (workers: readonly string[]) => runHeed(["work", ...workers], environment);
  const running = slots.map((workers) => ({ workers, child: start(workers) }));
  const tell = ({ workers, child }: (typeof running)[number], code: number | null) =>
    `${workers.join(" ")} ended with ${code ?? "a signal"}: ${child.output()}`;
  return {
    async kill(worker) {
      const candidates = running.filter(({ workers }) => workers.includes(worker));
      const victim = candidates[Math.floor(random() * candidates.length)];
      if (victim === undefined) throw new Error(`nobody runs ${worker}`);
      await victim.child.end("SIGKILL");
      victim.child = start(victim.workers);
    },
    async supervise() {
      for (const slot of running.filter(({ child }) => !child.isRunning())) {
        const code = await slot.child.end("SIGTERM");
        if (code !== exitCodes.unavailable && code !== exitCodes.tryAgain) throw new Error(tell(slot, code));
        slot.child = start(slot.workers);
      }
    },
    async stop() {
      const codes = await Promise.all(
        running.map(async ({ child }) => {
          await started(child);
          return child.end("SIGTERM");
        }),
      );
      return running.flatMap((slot, n) => (codes[n] === 0 ? [] : [tell(slot, codes[n] ?? null)]));
    },
    output: () =>
      running.map(({ workers, child }) => `${workers.join(" ")}: ${child.output().slice(-2_000)}`).join("\n"),
  };
}

/** Before it minds signals, a process that is told to end is ended by the system. */
async function started(child: Child): Promise<void> {
  const end = Date.now() + 30_000;
  while (child.isRunning() && !child.output().includes("Heed runs.") && Date.now() < end) await pause(20);
}

/** Starts a `heed` command as a process of its own, which ends with this one. */
export function runHeed(args: readonly string[], environment: Readonly<Record<string, string>>): Child {
  return startChild(process.execPath, [program, ...args], {
    cwd: import.meta.dirname,
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
}
