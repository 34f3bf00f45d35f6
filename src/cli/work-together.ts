import { Command } from "commander";

import type { Config } from "../config.ts";
import { PortError } from "../errors.ts";
import type { Heed } from "../wiring.ts";
import { keepTidy } from "../wiring/upkeep.ts";
import { run } from "./run.ts";

/** One part of the pipeline that runs by itself. */
export interface Worker {
  readonly name: string;
  /** What it does, as the end of a sentence: "reads the mailboxes". */
  readonly does: string;
  /** Why this configuration leaves it nothing to do; null where there is something. */
  readonly idle: (config: Config) => string | null;
  /** Works until the signal aborts and what is in hand has ended. */
  readonly work: (heed: Heed, signal: AbortSignal) => Promise<void>;
}

/**
 * Runs workers side by side until the signal aborts, and the upkeep beside them. When one fails for good, the others end what they have in hand and
 * the failure is thrown: half a pipeline that looks alive is worse than one that stands still.
 */
export async function workTogether(
  workers: readonly Worker[],
  heed: Heed,
  signal: AbortSignal,
): Promise<void> {
  const failed = new AbortController();
  const together = AbortSignal.any([signal, failed.signal]);
  const endings = await Promise.allSettled([
    keepTidy(heed.as("upkeep"), together),
    ...workers.map(async ({ name, work }) => {
      const named = heed.as(name);
      named.log.debug({}, "worker started");
      try {
        await work(named, together);
      } finally {
        failed.abort();
      }
      named.log.debug({}, "worker ended");
    }),
  ]);
  for (const ending of endings) if (ending.status === "rejected") throw ending.reason;
}

/** The workers that have something to do; an error where none has. */
export function ensureBusy(workers: readonly Worker[], config: Config): readonly Worker[] {
  const busy = workers.filter(({ idle }) => idle(config) === null);
  const [first] = workers;
  if (busy.length > 0 || first === undefined) return busy;
  throw new PortError(
    "misconfigured",
    `The worker ${first.name} has nothing to do: ${first.idle(config) ?? ""}.`,
  );
}

/** Makes a process of workers: settings from the environment and heed.toml, ended by SIGTERM or SIGINT. */
export async function runAlone(...workers: readonly Worker[]): Promise<void> {
  await run(async ({ config, heed, signal }) => {
    await workTogether(ensureBusy(workers, config), heed, signal);
    return undefined;
  })(new Command());
}
