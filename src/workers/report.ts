import { reportTopics } from "../pipeline/report.ts";
import { reportStep } from "../wiring/report.ts";
import { consumingWorker } from "./consuming-worker.ts";

/** Mails become complaints, opt-outs, feedback and inquiries. */
export const report = consumingWorker({
  name: "report",
  does: "understands what the mails ask",
  topics: reportTopics,
  step: reportStep,
});
