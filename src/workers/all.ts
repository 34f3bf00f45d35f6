import type { ConsumingWorker } from "./consuming-worker.ts";
import { flag } from "./flag.ts";
import { receive } from "./receive.ts";
import { relay } from "./relay.ts";
import { report } from "./report.ts";
import { screen } from "./screen.ts";
import { suppress } from "./suppress.ts";
import type { Worker } from "./worker.ts";

/** The workers that take their work out of the event log, in the order in which the data passes them. */
export const consumingWorkers: readonly ConsumingWorker[] = [report, suppress, screen, flag];

/** Every worker, in the order in which the data passes them. */
export const workers: readonly Worker[] = [receive, ...consumingWorkers, relay];
