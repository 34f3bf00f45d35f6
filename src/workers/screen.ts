import { screenGroup, screenStep, screenTopics } from "../pipeline/screen.ts";
import { screenPorts } from "../wiring/suppress.ts";
import { consumingWorker } from "./consuming-worker.ts";

/** Uploaded lists become lists whose every contact has a state and a reason. */
export const screen = consumingWorker({
  name: screenGroup,
  does: "screens uploaded lists",
  topics: screenTopics,
  step: async (heed) => screenStep(await screenPorts(heed)),
});
