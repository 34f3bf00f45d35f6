import { attribute, type Grounds } from "../../src/attribute/attribute.ts";
import type { Attributed } from "../../src/attribute/attribution.ts";
import { settleClues } from "../../src/attribute/named-clues.ts";
import type { Report } from "../../src/report/report.ts";

/** Whose mailing a report is about, where nothing is known beside it but what is given. */
export function whoseMailing(report: Report, given: Partial<Grounds> = {}): Attributed {
  const clues = settleClues({ listId: null, feedbackId: null, named: [] });
  const nothing = { mailings: [], authentication: "unknown", stamped: null, copy: null, clues } as const;
  return attribute({ report, ...nothing, ...given });
}
