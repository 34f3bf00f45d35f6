import { suppressGroup, suppressStep, suppressTopics } from "../pipeline/suppress.ts";
import { suppressPorts } from "../wiring/suppress.ts";
import type { Worker } from "./worker.ts";

/** Complaints and opt-outs become suppressions, on every list. */
export const suppress: Worker = {
  name: "suppress",
  does: "suppresses addresses on every list",
  idle: () => null,
  work: (heed, signal) =>
    heed.consume({
      group: suppressGroup,
      topics: suppressTopics,
      maxBatch: heed.config.suppress.batch,
      handle: suppressStep(suppressPorts(heed)),
      signal,
    }),
};
