import { runAlone, type Worker } from "../src/cli/work-together.ts";
import { flagTopics } from "../src/pipeline/flag.ts";
import { flagStep } from "../src/wiring/flag.ts";

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

if (import.meta.main) await runAlone(flag);
