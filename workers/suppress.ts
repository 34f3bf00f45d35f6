import { runAlone, type Worker } from "../src/cli/work-together.ts";
import { suppressGroup, suppressStep, suppressTopics } from "../src/pipeline/suppress.ts";
import { suppressPorts } from "../src/wiring/suppress.ts";

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

if (import.meta.main) await runAlone(suppress);
