import { flag } from "./flag.ts";
import { receive } from "./receive.ts";
import { relay } from "./relay.ts";
import { report } from "./report.ts";
import { screen } from "./screen.ts";
import { suppress } from "./suppress.ts";
import type { Worker } from "./worker.ts";

/** Every worker, in the order in which the data passes them. */
export const workers: readonly Worker[] = [receive, report, suppress, screen, flag, relay];
