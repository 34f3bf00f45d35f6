import { attribute, type Grounds } from "../../src/attribute/attribute.ts";
import type { Attributed } from "../../src/attribute/attribution.ts";
import { noClues } from "../../src/attribute/named-clues.ts";
import type { Report } from "../../src/report/report.ts";

/** Whose mailing a report is about, where nothing is known beside it but what is given. */
export function whoseMailing(report: Report, given: Partial<Grounds> = {}): Attributed {
  const nothing = {
    mailings: [],
    authentication: "unknown",
    stamped: null,
    copy: null,
    clues: noClues,
  } as const;
  return attribute({ report, ...nothing, ...given });
}
