import { fieldText, fieldValue, fieldValues, type Header } from "../../mail/header.ts";
import { feedbackLoops } from "../feedback-loops.ts";
import { type Findings, firstField, found, odd } from "../findings.ts";
import { addressIn, messageIdOf, timeOf } from "../original.ts";
import { readRecipient } from "../redaction.ts";
import { type OriginalMail, unknownOriginal } from "../report.ts";
import { ipIn, relayIp } from "../source-ip.ts";

const where = "feedback-report";

/** QUIRK: RFC 5965 has no field for the original's id. Loops name it in one of their own; filters of ecelerity call it Message-ID. */
const messageIdFields = [
  ...feedbackLoops.flatMap(({ messageIdField }) => messageIdField ?? []),
  "Message-ID",
];

/** What the report says of the original wins; the original itself fills the rest. */
export function mergeOriginal(header: Header, embedded: OriginalMail, findings: Findings): OriginalMail {
  const sender = firstField(header, ["Original-Mail-From"]);
  const mailFrom = sender === null ? null : readRecipient(sender.value).address;
  if (sender !== null && mailFrom !== null)
    found(findings, "original.mailFrom", `${where}: ${sender.name}`, sender.value);
  const id = firstField(header, messageIdFields);
  const messageId = embedded.messageId ?? messageIdOf(id?.value ?? null);
  if (id !== null && embedded.messageId === null)
    found(findings, "original.messageId", `${where}: ${id.name}`, id.value);
  // QUIRK: early drafts put the original's From and Subject into the report.
  const from = embedded.from ?? addressIn(header, "Original-From");
  const subject = embedded.subject ?? fieldText(header, "Original-Subject");
  return {
    ...unknownOriginal,
    ...embedded,
    mailFrom: mailFrom ?? embedded.mailFrom,
    messageId,
    from,
    subject,
  };
}

const factFields = new Set([
  "original-mail-from",
  "original-rcpt-to",
  "original-recipient",
  "source-ip",
  "reported-domain",
  "arrival-date",
  "received-date",
]);

/** The report itself states no fact of the mail it is about. */
export function isSparse(header: Header): boolean {
  return !header.some((field) => factFields.has(field.name));
}

export interface SparseFacts {
  readonly sourceIp: string | null;
  readonly reportedDomain: readonly string[];
  readonly arrivalDate: string | null;
}
export const noFacts: SparseFacts = { sourceIp: null, reportedDomain: [], arrivalDate: null };

/**
 * QUIRK: Microsoft's JMRP reports of 2026 hold Feedback-Type, User-Agent and Version only; every fact stands in the
 * original's header.
 */
export function factsFromOriginal(header: Header, original: OriginalMail, findings: Findings): SparseFacts {
  if (header.length === 0) return noFacts;
  odd(findings, "sparse-report", "The report holds no facts; they were read from the original's header.");
  const relay = relayIp(header);
  if (relay !== null) found(findings, "sourceIp", `original: ${relay.name}`, relay.ip);
  const domain = (original.mailFrom ?? original.from)?.split("@").pop() ?? null;
  if (domain !== null) found(findings, "reportedDomain", "original: Return-Path, From", domain);
  const received = fieldValue(header, "Received");
  const stamp = received?.slice(received.lastIndexOf(";") + 1).trim() ?? "";
  const arrivalDate = timeOf(stamp);
  if (arrivalDate !== null) found(findings, "arrivalDate", "original: Received", stamp);
  return { sourceIp: relay?.ip ?? null, reportedDomain: domain === null ? [] : [domain], arrivalDate };
}

export function sourceIpOf(header: Header, findings: Findings): string | null {
  const value = fieldValue(header, "Source-IP");
  if (value === null) return null;
  // QUIRK: "192.0.2.1 (host.example)" and "[IPv6:2001:db8::1]" are on the wire.
  const ip = ipIn(value.replace(/IPv6:/i, ""));
  if (ip === null)
    odd(findings, "source-ip-unreadable", `Source-IP holds no address: "${value.slice(0, 80)}".`);
  else found(findings, "sourceIp", `${where}: Source-IP`, value);
  return ip;
}

export function domainsOf(header: Header, findings: Findings): readonly string[] | null {
  const domains = fieldValues(header, "Reported-Domain")
    .map((value) => value.trim().toLowerCase().replace(/\.$/, ""))
    .filter((value) => value !== "");
  if (domains.length === 0) return null;
  found(findings, "reportedDomain", `${where}: Reported-Domain`, domains.join(", "));
  return [...new Set(domains)].slice(0, 100);
}

/** QUIRK: Received-Date (drafts, Yahoo, AOL) instead of Arrival-Date (RFC 5965 §3.2). */
export function arrivalOf(header: Header, findings: Findings): string | null {
  const field = firstField(header, ["Arrival-Date", "Received-Date"]);
  if (field === null) return null;
  const time = timeOf(field.value);
  if (time === null)
    odd(findings, "date-unreadable", `${field.name} is no date: "${field.value.slice(0, 80)}".`);
  else found(findings, "arrivalDate", `${where}: ${field.name}`, field.value);
  return time;
}
