import type { Decision } from "../../src/attribute/decide.ts";
import { concludeIf, type RecognisedMail } from "../recognise.ts";

/** What must be the same of two mails that mean the same. */
export interface Meaning {
  readonly kind: string;
  readonly disposition: string;
  readonly suppressed: readonly string[];
  readonly waiting: readonly string[];
  readonly [fact: string]: unknown;
}

export function meaningOf({ report, decision, reading }: RecognisedMail): Meaning {
  const { original } = report;
  const { decision: trusted } = concludeIf("passed", reading);
  return {
    kind: report.kind,
    also: report.also,
    disposition: decision.disposition,
    suppressed: addressesOf(decision, true),
    waiting: addressesOf(decision, false),
    dispositionIfTrusted: trusted.disposition,
    suppressedIfTrusted: addressesOf(trusted, true),
    scope: decision.scope.kind,
    reporter: report.reporter,
    recipient: report.recipient,
    recipientRedacted: report.recipientRedacted,
    requestedAddresses: report.requestedAddresses,
    feedbackType: report.feedbackType,
    userAgent: report.userAgent,
    sourceIp: report.sourceIp,
    reportedDomain: report.reportedDomain,
    arrivalDate: report.arrivalDate,
    reach: report.reach,
    confidence: report.confidence,
    from: original.from,
    mailFrom: original.mailFrom,
    subject: original.subject,
    messageId: original.messageId,
    recipients: original.recipients,
  };
}

function addressesOf({ addresses }: Decision, suppress: boolean): string[] {
  return addresses
    .filter((one) => one.suppress === suppress)
    .map(({ address, keys }) => address ?? keys.fold)
    .sort();
}

/** The facts in which they differ, each with both values. */
export function differences(before: Meaning, after: Meaning): string[] {
  return Object.keys(before)
    .filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]))
    .map((fact) => `${fact}: ${JSON.stringify(before[fact])} became ${JSON.stringify(after[fact])}`);
}
