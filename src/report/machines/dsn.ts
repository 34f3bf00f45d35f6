import { fieldValue, type Header } from "../../mail/header.ts";
import { parseHeaderGroups } from "../../mail/header-section.ts";
import { embeddedMessage, type Message, type Part, partsOf } from "../../mail/message.ts";
import { type Findings, firstField, found, newFindings, odd } from "../findings.ts";
import { addressIn, readOriginal, timeOf } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { readRecipient } from "../redaction.ts";
import { newReport } from "../report.ts";

const LONGEST_STATUS = 512 * 1024;
const MOST_RECIPIENTS = 500;
/** Groups whose fields are noted as evidence: nobody looks through more. */
const MOST_NOTED = 20;
const where = "delivery-status";

/** Delivery status notification (RFC 3464, 6533): failed, delayed, delivered or relayed, for any number of recipients. */
export function readDsn(message: Message): Outcome<ReadMail> {
  const status = statusPart(message);
  if (status === null) return foreign;
  const findings = newFindings();
  const groups = parseHeaderGroups(status.body().subarray(0, LONGEST_STATUS), MOST_RECIPIENTS + 1);
  const recipients = new Set<string>();
  let redacted = false;
  for (const [at, group] of groups.entries()) {
    const one = recipientOf(group, at < MOST_NOTED ? findings : newFindings());
    if (one === null) continue;
    redacted ||= one.redacted;
    if (one.address !== null) recipients.add(one.address);
  }
  if (recipients.size === 0 && !redacted)
    odd(findings, "no-final-recipient", "The notification names no recipient.");
  const [only] = recipients;
  const arrival =
    groups.map((group) => fieldValue(group, "Arrival-Date")).find((value) => value !== null) ?? null;
  const arrivalDate = arrival === null ? null : timeOf(arrival);
  if (arrival !== null && arrivalDate !== null)
    found(findings, "arrivalDate", `${where}: Arrival-Date`, arrival);
  const original = readOriginal(embeddedMessage(message)?.header ?? [], "returned mail", findings);
  const report = newReport("bounce", {
    format: "dsn",
    reporter: addressIn(message.header, "From"),
    recipient: recipients.size === 1 ? (only ?? null) : null,
    recipientRedacted: recipients.size === 0 && redacted,
    original: { ...original, recipients: [...new Set([...recipients, ...original.recipients])] },
    arrivalDate,
    confidence: 0.99,
    evidence: findings.evidence,
  });
  return read({ report, words: null }, findings.quirks);
}

/** QUIRK: message/global-delivery-status (RFC 6533), and text/plain or octet-stream parts of the same fields, are on the wire. */
function statusPart(message: Message): Part | null {
  const parts = [...partsOf(message)];
  return (
    parts.find((part) => part.type === "message/delivery-status") ??
    parts.find((part) => part.type === "message/global-delivery-status") ??
    parts.find((part) => part.type === "text/rfc822-status" || isStatus(part)) ??
    null
  );
}

function isStatus(part: Part): boolean {
  if (part.children.length > 0 || part.message !== null || part.rawBody.length > LONGEST_STATUS) return false;
  if (part.type !== "application/octet-stream" && part.type !== "text/plain") return false;
  const opening = part.rawBody.toString("latin1", 0, 2_000);
  return (
    /^[ \t]{0,20}Reporting-MTA:[^\n]{1,400}$/im.test(opening) &&
    /^(?:Final|Original)-Recipient:/im.test(opening)
  );
}

function recipientOf(
  group: Header,
  findings: Findings,
): { readonly address: string | null; readonly redacted: boolean } | null {
  const field = firstField(group, ["Final-Recipient", "Original-Recipient", "X-Actual-Recipient"]);
  if (field === null) return null;
  const one = readRecipient(field.value);
  found(findings, one.redacted ? "recipientRedacted" : "recipient", `${where}: ${field.name}`, field.value);
  for (const name of ["Action", "Status", "Diagnostic-Code"]) {
    const value = fieldValue(group, name);
    if (value !== null) found(findings, name.toLowerCase(), `${where}: ${name}`, value);
  }
  return one;
}
