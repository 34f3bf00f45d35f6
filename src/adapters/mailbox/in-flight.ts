import PQueue from "p-queue";

import type { RunInFlight } from "../../pipeline/receive.ts";
import { batchBytesLimit } from "./limits.ts";

/**
 * Bounds what all mailboxes of this process hold in memory: so many batches at a time as fit into `maxBytes`, in the
 * order in which they were asked for, so that a mailbox with a long queue cannot starve the others.
 */
export function createInFlight(maxBytes = 4 * batchBytesLimit): RunInFlight {
  const queue = new PQueue({ concurrency: Math.max(1, Math.floor(maxBytes / batchBytesLimit)) });
  return (work) => queue.add(work);
}
