import { Command } from "commander";

import { ensureBusy, workTogether } from "../workers/work-together.ts";
import type { Worker } from "../workers/worker.ts";
import { run } from "./run.ts";

/** Makes a process of workers: settings from the environment and heed.toml, ended by SIGTERM or SIGINT. */
export async function runAlone(...workers: readonly Worker[]): Promise<void> {
  await run(async ({ config, heed, signal }) => {
    await workTogether(ensureBusy(workers, config), heed, signal);
    return undefined;
  })(new Command());
}
