import type { Config } from "../config.ts";
import type { Handle } from "../pipeline/take-records.ts";
import type { Heed } from "../wiring.ts";
import type { Worker } from "./worker.ts";

/** The names under which settings hold the size of a batch. */
type BatchedName = {
  [Name in keyof Config]: Config[Name] extends { readonly batch: number } ? Name : never;
}[keyof Config];

/** What tells one such worker from another. */
interface Parts {
  /** Also its group in the log; `<name>.batch` is the setting for how many events it takes at once. */
  readonly name: BatchedName;
  readonly does: string;
  readonly topics: readonly string[];
  /** What it does with the events of its topics, opened anew by each process. */
  readonly step: (heed: Heed) => Handle | Promise<Handle>;
}

/** A worker that takes its work out of the event log. */
export type ConsumingWorker = Worker & Parts;

/** Makes such a worker: it reads its topics as the group of its name, and there is always something to wait for. */
export function consumingWorker(parts: Parts): ConsumingWorker {
  const { name, topics, step } = parts;
  return {
    ...parts,
    idle: () => null,
    work: async (heed, signal) =>
      heed.consume({
        group: name,
        topics,
        maxBatch: heed.config[name].batch,
        handle: await step(heed),
        signal,
      }),
  };
}
