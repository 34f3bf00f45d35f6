import { fieldText, fieldValue, type Header } from "../../mail/header.ts";
import { embeddedMessage, type Message } from "../../mail/message.ts";
import { isLoopSender, microsoftJmrp } from "../feedback-loops.ts";
import { type Findings, found, newFindings, odd } from "../findings.ts";
import { addressIn, deliveredTo, isHidden, readOriginal } from "../original.ts";
import { foreign, malformed, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { readRecipient } from "../redaction.ts";
import { newReport, type Report } from "../report.ts";
import { ipIn, relayIp } from "../source-ip.ts";

/**
 * Microsoft's Junk Mail Reporting Program in its old form: multipart/mixed with the copy; or the copy itself, sent on as
 * it was ("Original" mode). QUIRK: no RFC; the recipient stands in a field of the copy that is Microsoft's own.
 */
export function readJmrp(message: Message): Outcome<ReadMail> {
  const findings = newFindings();
  if (fieldValue(message.header, microsoftJmrp.recipientField) !== null) {
    odd(
      findings,
      "copy-as-mail",
      "The provider sent the complained-about mail itself, without a report around it.",
    );
    return readCopy("jmrp", null, message.header, message, findings);
  }
  const from = addressIn(message.header, "From") ?? "";
  const subject = fieldText(message.header, "Subject") ?? "";
  const embedded = embeddedMessage(message)?.header ?? null;
  const marked = embedded !== null && fieldValue(embedded, microsoftJmrp.recipientField) !== null;
  if (!marked && !(microsoftJmrp.from.test(from) && microsoftJmrp.subject.test(subject))) return foreign;
  if (embedded === null)
    return malformed("A junk mail report without the mail it is about", "multipart/mixed, message/rfc822");
  return readCopy("jmrp", from === "" ? null : from, embedded, message, findings);
}

/** A feedback loop's mail that holds the copy only: other providers, and relays that lost the report on the way. */
export function readFeedbackCopy(message: Message): Outcome<ReadMail> {
  const from = addressIn(message.header, "From") ?? "";
  const embedded = embeddedMessage(message);
  if (embedded === null || !isLoopSender(from)) return foreign;
  const findings = newFindings();
  odd(
    findings,
    "no-feedback-report",
    "A feedback loop's mail without a feedback report; only the copy was read.",
  );
  return readCopy("feedback-copy", from, embedded.header, message, findings);
}

function readCopy(
  format: string,
  reporter: string | null,
  copy: Header,
  message: Message,
  findings: Findings,
): Outcome<ReadMail> {
  const delivered = deliveredTo(copy);
  const recipient = delivered === null ? null : readRecipient(delivered.value);
  if (delivered !== null && recipient !== null)
    found(
      findings,
      recipient.redacted ? "recipientRedacted" : "recipient",
      `copy: ${delivered.name}`,
      delivered.value,
    );
  if (reporter !== null) found(findings, "reporter", "mail: From", reporter);
  const report: Partial<Report> = {
    format,
    feedbackType: "abuse",
    writer: "machine",
    reporter,
    recipient: recipient?.address ?? null,
    recipientRedacted: isHidden(recipient, copy),
    original: readOriginal(copy, "copy", findings),
    sourceIp: sourceIpOf(message, copy, findings),
    confidence: 0.95,
    evidence: findings.evidence,
  };
  return read({ report: newReport("complaint", report), words: null }, findings.quirks);
}

function sourceIpOf(message: Message, copy: Header, findings: Findings): string | null {
  const subject = fieldText(message.header, "Subject") ?? "";
  const titled = microsoftJmrp.subject.test(subject) ? ipIn(subject) : null;
  if (titled !== null) {
    found(findings, "sourceIp", "mail: Subject", subject);
    return titled;
  }
  const relay = relayIp(copy);
  if (relay !== null) found(findings, "sourceIp", `copy: ${relay.name}`, relay.ip);
  return relay?.ip ?? null;
}
