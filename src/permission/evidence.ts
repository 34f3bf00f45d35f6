import { parseConsentTime } from "./consent-time.ts";

/** What a row says of the contact's consent, as given; null where the file has no such column. */
export interface ConsentFields {
  readonly source: string | null;
  readonly time: string | null;
  readonly ip: string | null;
  readonly form: string | null;
}

/** Where and when a contact agreed to be mailed. */
export interface Evidence {
  readonly source: string;
  readonly at: Date;
  readonly ip: string | null;
  readonly form: string | null;
}

/** Why a row is no evidence. */
export type EvidenceLack = "source-and-time" | "source" | "time" | "readable-time" | "past-time";

export type EvidenceOutcome =
  | { readonly evidence: Evidence; readonly lack: null }
  | { readonly evidence: null; readonly lack: EvidenceLack };

/** A time without a zone is read as UTC; the writer's clock may stand up to 14 hours ahead of it. */
const zoneSlackMs = 14 * 3_600_000;

/** Words that fill a column and say nothing. */
const emptyWords = new Set([
  "-",
  "--",
  "?",
  "n/a",
  "na",
  "none",
  "null",
  "nil",
  "unknown",
  "undefined",
  "nan",
]);

/** Evidence is a source (or the form's name) and a time that can be read and does not lie in the future. */
export function readEvidence(fields: ConsentFields, now: Date): EvidenceOutcome {
  const form = filled(fields.form);
  const source = filled(fields.source) ?? form;
  const time = filled(fields.time);
  if (time === null) return lacking(source === null ? "source-and-time" : "time");
  if (source === null) return lacking("source");
  const at = parseConsentTime(time);
  if (at === null) return lacking("readable-time");
  if (at.getTime() > now.getTime() + zoneSlackMs) return lacking("past-time");
  return { evidence: { source, at, ip: filled(fields.ip), form }, lack: null };
}

function lacking(lack: EvidenceLack): EvidenceOutcome {
  return { evidence: null, lack };
}

function filled(field: string | null): string | null {
  const text = field?.trim() ?? "";
  return text === "" || emptyWords.has(text.toLowerCase()) ? null : text;
}
