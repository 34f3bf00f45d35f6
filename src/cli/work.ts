import type { Command } from "commander";

import { workers } from "../workers/all.ts";
import { ensureBusy, workTogether } from "../workers/work-together.ts";
import type { Worker } from "../workers/worker.ts";
import { UsageError } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";
import { sayWhatRuns } from "./say-what-runs.ts";

const names = workers.map(({ name }) => name).join(", ");

/** `heed start`: the whole pipeline in one process. `heed work`: some of its workers, so that others run elsewhere. */
export function addWork(program: Command): void {
  program
    .command("start")
    .description("Run everything in this process, with an embedded database unless one is configured")
    .action(run((invocation) => work(workers, invocation)));
  program
    .command("work")
    .description("Run some workers, so that others can run in other processes")
    .argument("<worker...>", names)
    .action(
      run((invocation, given: string[]) =>
        work(
          given.map((name) => ensureWorker(name)),
          invocation,
        ),
      ),
    );
}

function ensureWorker(name: string): Worker {
  const worker = workers.find((one) => one.name === name);
  if (worker === undefined) throw new UsageError(`There is no worker "${name}"; there are ${names}.`);
  return worker;
}

async function work(
  chosen: readonly Worker[],
  { config, heed, say, signal }: Invocation,
): Promise<undefined> {
  const busy = ensureBusy(chosen, config);
  await sayWhatRuns(heed, chosen, say);
  await workTogether(busy, heed, signal);
  say("Ended; nothing is left half done.");
  return undefined;
}
