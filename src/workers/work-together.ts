import type { Config } from "../config.ts";
import { PortError } from "../errors.ts";
import type { Heed } from "../wiring.ts";
import { keepTidy } from "../wiring/upkeep.ts";
import type { Worker } from "./worker.ts";

/**
 * Runs workers side by side until the signal aborts, and the upkeep beside them. When one fails for good, the others
 * end what they have in hand and the failure is thrown: half a pipeline that looks alive is worse than one that stands
 * still.
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
