import { fieldText, fieldValue } from "../../mail/header.ts";
import { parseHeader } from "../../mail/header-section.ts";
import { embeddedMessage, type Message, partsOf, reportType } from "../../mail/message.ts";
import { firstField, found, newFindings } from "../findings.ts";
import { addressIn, messageIdOf, readOriginal } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { readRecipient } from "../redaction.ts";
import { newReport } from "../report.ts";

/** Message disposition notification (RFC 8098): the mail was displayed, deleted, … by its recipient's mail program. */
export function readReadReceipt(message: Message): Outcome<ReadMail> {
  const findings = newFindings();
  const part = [...partsOf(message)].find(({ type }) => type === "message/disposition-notification");
  const declared = reportType(message) === "disposition-notification";
  // QUIRK: Exchange writes receipts as plain mail of its own message class.
  const messageClass = fieldValue(message.header, "X-MAPI-Message-Class") ?? "";
  const isReceipt = /^report\.ipm\.note\.(?:ipnrn|ipnnrn)/i.test(messageClass);
  if (part === undefined && !declared && !isReceipt) return foreign;
  const fields = part === undefined ? [] : parseHeader(part.body());
  const recipient = firstField(fields, ["Final-Recipient", "Original-Recipient"]);
  const named = recipient === null ? null : readRecipient(recipient.value);
  if (recipient !== null)
    found(findings, "recipient", `disposition-notification: ${recipient.name}`, recipient.value);
  const userAgent = fieldText(fields, "Reporting-UA");
  if (userAgent !== null) found(findings, "userAgent", "disposition-notification: Reporting-UA", userAgent);
  const disposition = fieldValue(fields, "Disposition");
  if (disposition !== null) found(findings, "kind", "disposition-notification: Disposition", disposition);
  const original = readOriginal(embeddedMessage(message)?.header ?? [], "original", findings);
  const messageId = original.messageId ?? messageIdOf(fieldValue(fields, "Original-Message-ID"));
  const report = newReport("auto-reply", {
    format: "mdn",
    userAgent,
    reporter: addressIn(message.header, "From"),
    recipient: named?.address ?? null,
    recipientRedacted: named?.redacted ?? false,
    original: { ...original, messageId },
    confidence: 0.99,
    evidence: findings.evidence,
  });
  return read({ report, words: null });
}
