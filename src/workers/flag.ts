import { flagTopics } from "../pipeline/flag.ts";
import { flagStep } from "../wiring/flag.ts";
import type { Worker } from "./worker.ts";

/** Complaints and delivered mails become each sender's standing. */
export const flag: Worker = {
  name: "flag",
  does: "counts complaints against senders and flags them",
  idle: () => null,
  work: (heed, signal) =>
    heed.consume({
      group: "flag",
      topics: flagTopics,
      maxBatch: heed.config.flag.batch,
      handle: flagStep(heed),
      signal,
    }),
};
