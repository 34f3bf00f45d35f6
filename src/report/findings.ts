import { fieldValue, type Header, unstructuredText } from "../mail/header.ts";
import type { Quirk } from "../mail/message.ts";
import type { Evidence } from "./report.ts";

/** What stood in the mail is shown to people; a long field says no more than its beginning. */
const LONGEST_TEXT = 300;
/** A report repeats a field without end only to be a nuisance. */
const MOST_EVIDENCE = 150;

/** What a reader notes while it reads: where each value came from, and what was odd. */
export interface Findings {
  readonly evidence: Evidence[];
  readonly quirks: Quirk[];
}

export function newFindings(): Findings {
  return { evidence: [], quirks: [] };
}

/** `from` names the part and field: "feedback-report: Source-IP". */
export function found(findings: Findings, field: string, from: string, text: string): void {
  if (findings.evidence.length >= MOST_EVIDENCE) return;
  findings.evidence.push({
    field,
    from,
    text: unstructuredText(text.slice(0, 4 * LONGEST_TEXT)).slice(0, LONGEST_TEXT),
  });
}

export function odd(findings: Findings, code: string, detail: string): void {
  if (!findings.quirks.some((quirk) => quirk.code === code)) findings.quirks.push({ code, detail });
}

/** The first of these fields that holds anything, in the order of the names, and its name as people write it. */
export function firstField(
  header: Header,
  names: readonly string[],
): { readonly name: string; readonly value: string } | null {
  for (const name of names) {
    const value = fieldValue(header, name)?.trim();
    if (value !== undefined && value !== "") return { name, value };
  }
  return null;
}
