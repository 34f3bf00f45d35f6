import { flagTopics } from "./flag.ts";
import { reportTopics } from "./report.ts";
import { screenGroup, screenTopics } from "./screen.ts";
import { suppressGroup, suppressTopics } from "./suppress.ts";

/**
 * The groups of the pipeline's own workers, and what each reads. Retention waits for all of them, those that have never
 * run included: a step that a site starts late must still find every event.
 */
export const pipelineGroups: ReadonlyMap<string, readonly string[]> = new Map([
  ["report", reportTopics],
  [suppressGroup, suppressTopics],
  [screenGroup, screenTopics],
  ["flag", flagTopics],
]);
