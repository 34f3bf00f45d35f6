import { flagTopics } from "../pipeline/flag.ts";
import { flagStep } from "../wiring/flag.ts";
import { consumingWorker } from "./consuming-worker.ts";

/** Complaints and delivered mails become each sender's standing. */
export const flag = consumingWorker({
  name: "flag",
  does: "counts complaints against senders and flags them",
  topics: flagTopics,
  step: flagStep,
});
