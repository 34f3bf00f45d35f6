import type { Config } from "../config.ts";
import type { Heed } from "../wiring.ts";

/**
 * One part of the pipeline that runs by itself. Most take events out of the log and are made by `consumingWorker`;
 * `receive` and `relay` have loops of their own.
 */
export interface Worker {
  readonly name: string;
  /** What it does, as the end of a sentence: "reads the mailboxes". */
  readonly does: string;
  /** Why this configuration leaves it nothing to do; null where there is something. */
  readonly idle: (config: Config) => string | null;
  /** Works until the signal aborts and what is in hand has ended. */
  readonly work: (heed: Heed, signal: AbortSignal) => Promise<void>;
}
