import { screenGroup, screenStep, screenTopics } from "../pipeline/screen.ts";
import { screenPorts } from "../wiring/suppress.ts";
import type { Worker } from "./worker.ts";

/** Uploaded lists become lists whose every contact has a state and a reason. */
export const screen: Worker = {
  name: "screen",
  does: "screens uploaded lists",
  idle: () => null,
  work: async (heed, signal) =>
    heed.consume({
      group: screenGroup,
      topics: screenTopics,
      maxBatch: heed.config.screen.batch,
      handle: screenStep(await screenPorts(heed)),
      signal,
    }),
};
