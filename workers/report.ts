import { runAlone, type Worker } from "../src/cli/work-together.ts";
import { reportTopics } from "../src/pipeline/report.ts";
import { reportStep } from "../src/wiring/report.ts";

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

if (import.meta.main) await runAlone(report);
