import { fieldText, fieldValue, type Header } from "../../mail/header.ts";
import { embeddedMessage, type Message, reportType } from "../../mail/message.ts";
import { feedbackLoops } from "../feedback-loops.ts";
import { type Findings, found, newFindings, odd } from "../findings.ts";
import { addressIn, readOriginal } from "../original.ts";
import { foreign, malformed, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport, type Report, type ReportKind } from "../report.ts";
import { plainText } from "../text-lines.ts";
import {
  arrivalOf,
  domainsOf,
  factsFromOriginal,
  isSparse,
  mergeOriginal,
  noFacts,
  sourceIpOf,
} from "./arf-facts.ts";
import { readArfRecipients } from "./arf-recipient.ts";
import { type FeedbackFields, findFeedback } from "./feedback-fields.ts";

/**
 * What each Feedback-Type means (RFC 5965 §7.3, 6591), and how surely. QUIRK: opt-out, opt-out-list and miscategorized
 * come from drafts of the standard and are still sent; loops have words of their own for abuse; dmarc is seen from
 * filters that mean auth-failure.
 */
const feedbackTypes = new Map<string, readonly [ReportKind, number]>([
  ["abuse", ["complaint", 0.98]],
  ...feedbackLoops.flatMap(({ feedbackTypes: own = [] }) => own.map(ownWordForAbuse)),
  ["fraud", ["complaint", 0.95]],
  ["virus", ["complaint", 0.95]],
  ["opt-out", ["opt-out", 0.95]],
  ["opt-out-list", ["opt-out", 0.95]],
  ["miscategorized", ["complaint", 0.8]],
  ["other", ["complaint", 0.8]],
  ["not-spam", ["feedback", 0.98]],
  ["auth-failure", ["feedback", 0.98]],
  ["dmarc", ["feedback", 0.95]],
]);

function ownWordForAbuse(type: string): readonly [string, readonly [ReportKind, number]] {
  return [type, ["complaint", 0.95]];
}

const where = "feedback-report";

/** Abuse Reporting Format (RFC 5965, 6591, 6650, 6692). */
export function readArf(message: Message): Outcome<ReadMail> {
  const findings = newFindings();
  const feedback = findFeedback(message, findings);
  if (feedback === null) return readWithoutFeedback(message, findings);
  const type = fieldValue(feedback.header, "Feedback-Type")?.trim().toLowerCase() ?? null;
  if (type === "xarf") return foreign;
  const embedded = embeddedMessage(message);
  if (feedback.header.length === 0 && embedded === null)
    return malformed(
      "The feedback report holds no field and the mail no original",
      "message/feedback-report",
    );
  if (type === null) odd(findings, "no-feedback-type", "The report does not say what it reports.");
  const [kind, confidence] = kindOf(type, feedback.header);
  return read(
    { report: report(message, feedback, kind, confidence, type, findings), words: null },
    findings.quirks,
  );
}

function kindOf(type: string | null, header: Header): readonly [ReportKind, number] {
  const known = type === null ? undefined : feedbackTypes.get(type);
  if (known) return known;
  if (fieldValue(header, "Auth-Failure") !== null) return ["feedback", 0.9];
  const isSaidElsewhere = feedbackLoops.some(
    ({ complaintField: own }) => own !== undefined && fieldValue(header, own.name)?.trim() === own.value,
  );
  return ["complaint", isSaidElsewhere ? 0.95 : 0.7];
}

/**
 * QUIRK: reports of failed authentication come as multipart/report of type feedback-report with the text and the
 * original only (seen in DMARC failure reports of large sites).
 */
function readWithoutFeedback(message: Message, findings: Findings): Outcome<ReadMail> {
  const declared = reportType(message);
  const embedded = embeddedMessage(message);
  if (declared !== "feedback-report" || embedded === null) return foreign;
  odd(findings, "no-feedback-report", "The mail calls itself a feedback report but has no such part.");
  const isFailure = /\b(?:dmarc|dkim|spf|authentication)\b/i.test(plainText(message).slice(0, 2_000));
  const original = readOriginal(embedded.header, "original", findings);
  const reporter = addressIn(message.header, "From");
  const kind = isFailure ? "feedback" : "complaint";
  const known = { format: "arf", confidence: 0.6, reporter, original, evidence: findings.evidence };
  return read({ report: newReport(kind, known), words: null }, findings.quirks);
}

function report(
  message: Message,
  { header }: FeedbackFields,
  kind: ReportKind,
  confidence: number,
  type: string | null,
  findings: Findings,
): Report {
  const embedded = embeddedMessage(message)?.header ?? [];
  const given = mergeOriginal(header, readOriginal(embedded, "original", findings), findings);
  const { recipient, recipients, redacted } = readArfRecipients(header, embedded, findings);
  const original = { ...given, recipients: [...new Set([...recipients, ...given.recipients])] };
  const sparse = isSparse(header) ? factsFromOriginal(embedded, original, findings) : noFacts;
  if (type !== null) found(findings, "feedbackType", `${where}: Feedback-Type`, type);
  const userAgent = fieldText(header, "User-Agent");
  if (userAgent !== null) found(findings, "userAgent", `${where}: User-Agent`, userAgent);
  return newReport(kind, {
    format: "arf",
    feedbackType: type,
    userAgent,
    writer: "machine",
    reporter: noteReporter(message, findings),
    recipient,
    recipientRedacted: recipient === null && redacted,
    requestedAddresses: kind === "opt-out" && recipient !== null ? [recipient] : [],
    original,
    sourceIp: sourceIpOf(header, findings) ?? sparse.sourceIp,
    reportedDomain: domainsOf(header, findings) ?? sparse.reportedDomain,
    arrivalDate: arrivalOf(header, findings) ?? sparse.arrivalDate,
    confidence,
    evidence: findings.evidence,
  });
}

function noteReporter(message: Message, findings: Findings): string | null {
  const reporter = addressIn(message.header, "From");
  if (reporter !== null) found(findings, "reporter", "mail: From", reporter);
  return reporter;
}
