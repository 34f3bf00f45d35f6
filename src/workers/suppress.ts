import { suppressGroup, suppressStep, suppressTopics } from "../pipeline/suppress.ts";
import { suppressPorts } from "../wiring/suppress.ts";
import { consumingWorker } from "./consuming-worker.ts";

/** Complaints and opt-outs become suppressions, on every list. */
export const suppress = consumingWorker({
  name: suppressGroup,
  does: "suppresses addresses on every list",
  topics: suppressTopics,
  step: (heed) => suppressStep(suppressPorts(heed)),
});
