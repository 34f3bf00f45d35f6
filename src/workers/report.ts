import { reportTopics } from "../pipeline/report.ts";
import { reportStep } from "../wiring/report.ts";
import type { Worker } from "./worker.ts";

/** Mails become complaints, opt-outs, feedback and inquiries. */
export const report: Worker = {
  name: "report",
  does: "understands what the mails ask",
  idle: () => null,
  work: async (heed, signal) =>
    heed.consume({
      group: "report",
      topics: reportTopics,
      maxBatch: heed.config.report.batch,
      handle: await reportStep(heed),
      signal,
    }),
};
