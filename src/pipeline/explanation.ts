import type { Attributed } from "../attribute/attribution.ts";
import type { Decision } from "../attribute/decide.ts";
import type { Disposition, Scope, Trust } from "../generated/events.ts";
import type { Quirk } from "../mail/message.ts";
import type { Evidence, OriginalMail, Report, ReportKind } from "../report/report.ts";

/**
 * What Heed makes of one mail, in the shape that `heed explain --json` prints (DESIGN §7). It is fixed: other
 * programs read it. It holds clear addresses, so it is for the database and the terminal, never for an event or a log.
 */
export interface Explanation {
  readonly file: string;
  readonly kind: ReportKind;
  readonly disposition: Disposition;
  readonly format: string | null;
  readonly feedbackType: string | null;
  readonly userAgent: string | null;
  readonly reporter: string | null;
  readonly recipient: string | null;
  readonly recipientRedacted: boolean;
  readonly requestedAddresses: readonly string[];
  readonly original: OriginalMail;
  readonly sourceIp: string | null;
  readonly reportedDomain: readonly string[];
  readonly arrivalDate: string | null;
  readonly attribution: {
    readonly account: string | null;
    readonly mailing: string | null;
    /** The address that our stamp names; null without a stamp, and where only its hash is known. */
    readonly recipient: string | null;
    readonly trust: Trust;
    readonly clues: readonly string[];
  };
  readonly scope: Scope;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

/** `file` names the mail to the reader: a path, or the message's id. */
export function explain(
  file: string,
  report: Report,
  attribution: Attributed,
  decision: Decision,
): Explanation {
  const { kind, format, feedbackType, userAgent, reporter, recipient, recipientRedacted } = report;
  const { requestedAddresses, original, sourceIp, reportedDomain, arrivalDate } = report;
  return {
    file,
    kind,
    disposition: decision.disposition,
    format,
    feedbackType,
    userAgent,
    reporter,
    recipient,
    recipientRedacted,
    requestedAddresses,
    original,
    sourceIp,
    reportedDomain,
    arrivalDate,
    attribution: {
      account: attribution.account,
      mailing: attribution.mailing,
      recipient: attribution.recipient?.address ?? null,
      trust: attribution.trust,
      clues: attribution.clues,
    },
    scope: decision.scope,
    confidence: report.confidence,
    evidence: [...report.evidence, ...attribution.evidence],
    quirks: [...report.quirks, ...attribution.quirks],
  };
}
