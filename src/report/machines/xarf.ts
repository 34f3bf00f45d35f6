import { fieldText, fieldValue, type Header } from "../../mail/header.ts";
import { parseHeader } from "../../mail/header-section.ts";
import { embeddedMessage, type Message, type Part, partsOf } from "../../mail/message.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn, readOriginal, timeOf } from "../original.ts";
import { foreign, malformed, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { readRecipient } from "../redaction.ts";
import { newReport } from "../report.ts";
import { ipIn } from "../source-ip.ts";
import { findFeedback } from "./feedback-fields.ts";

/** A longer text is cut (adapters/mime), and then no JSON. */
const LONGEST_JSON = 1024 * 1024;
/** Files that look like a report before they are parsed, and may be none. */
const MOST_FILES = 3;

/** Where each fact stands: first in XARF 4 (flat, snake case), then in versions 1 to 3 (below "Report"). */
const paths = {
  version: ["xarf_version", "Version"],
  type: ["type", "Report.ReportType"],
  category: ["category", "Report.ReportClass"],
  sourceIp: [
    "source_identifier",
    "Report.SourceIp",
    "Report.Source.IP",
    "Report.Source.Ip",
    "Report.Source.Value",
  ],
  date: ["timestamp", "Report.Date"],
  mailFrom: ["smtp_from", "Report.SmtpMailFromAddress", "Report.AdditionalInfo.SMTPFrom", "Report.SMTPFrom"],
  rcptTo: ["smtp_to", "Report.SmtpRcptToAddress", "Report.AdditionalInfo.SMTPTo", "Report.SMTPTo"],
  subject: ["subject", "Report.SmtpMessageSubject", "Report.AdditionalInfo.Subject", "Report.Subject"],
  messageId: ["message_id", "Report.SmtpMessageId", "Report.AdditionalInfo.MessageId", "Report.MessageId"],
  reporterOrg: ["reporter.org", "ReporterInfo.ReporterOrg"],
} as const;

/** Types that are about a mail; the others are about hosts, sites and content. */
const mailTypes = /^(?:spam|bulk|bulk[-_ ]messaging|unsolicited|email|messaging)$/;

/** XARF 1 to 4 (xarf.org): JSON as an attachment of a mail that may call itself a feedback report of type "xarf". */
export function readXarf(message: Message): Outcome<ReadMail> {
  const findings = newFindings();
  const feedback = findFeedback(message, findings);
  const isDeclared =
    fieldValue(feedback?.header ?? [], "Feedback-Type")
      ?.trim()
      .toLowerCase() === "xarf";
  const json = findJson(message);
  if (json === null)
    return isDeclared
      ? malformed("A XARF report whose JSON is missing or broken", "application/json")
      : foreign;

  const fact = (field: string, name: keyof typeof paths): string | null => {
    for (const path of paths[name]) {
      const value = valueAt(json, path);
      if (value === null) continue;
      found(findings, field, `xarf.json: ${path}`, value);
      return value;
    }
    return null;
  };
  const type = fact("feedbackType", "type");
  const category = fact("kind", "category")?.toLowerCase() ?? "";
  fact("version", "version");
  fact("reporterOrg", "reporterOrg");
  const source = fact("sourceIp", "sourceIp");
  const mailFrom = fact("original.mailFrom", "mailFrom");
  const rcptTo = fact("recipient", "rcptTo");
  const subject = fact("original.subject", "subject");
  const messageId = fact("original.messageId", "messageId");
  const date = fact("arrivalDate", "date");
  const sample = embeddedMessage(message)?.header ?? sampleIn(json);
  const original = readOriginal(sample, "sample", findings);
  const recipient = rcptTo === null ? null : readRecipient(rcptTo);
  const userAgent = fieldText(feedback?.header ?? [], "User-Agent");
  if (userAgent !== null) found(findings, "userAgent", "feedback-report: User-Agent", userAgent);
  const isMail = mailTypes.test(type?.toLowerCase() ?? "") || (type === null && category === "messaging");
  const report = newReport(isMail ? "complaint" : "abuse-notice", {
    format: "xarf",
    feedbackType: type?.toLowerCase() ?? null,
    userAgent,
    reporter: addressIn(message.header, "From"),
    recipient: recipient?.address ?? null,
    recipientRedacted: recipient?.redacted ?? false,
    original: {
      ...original,
      mailFrom: (mailFrom === null ? null : readRecipient(mailFrom).address) ?? original.mailFrom,
      subject: subject ?? original.subject,
      messageId: messageId?.replace(/[<>]/g, "").trim() ?? original.messageId,
    },
    sourceIp: source === null ? null : ipIn(source),
    reportedDomain: source !== null && ipIn(source) === null ? [source.toLowerCase()] : [],
    arrivalDate: date === null ? null : timeOf(date),
    confidence: 0.95,
    evidence: findings.evidence,
  });
  return read({ report, words: null }, findings.quirks);
}

/** The JSON of the part that is a XARF report; null where none is. */
function findJson(message: Message): unknown {
  let tried = 0;
  for (const part of partsOf(message)) {
    if (!isNamedJson(part)) continue;
    const text = part.text();
    if (!/"(?:xarf_version|Version)"/.test(text)) continue;
    const value = parseJson(text);
    const isXarf =
      valueAt(value, "xarf_version") !== null ||
      (valueAt(value, "Version") !== null && objectAt(value, "Report") !== null);
    if (isXarf) return value;
    if (++tried === MOST_FILES) return null;
  }
  return null;
}

function isNamedJson(part: Part): boolean {
  if (part.children.length > 0 || part.rawBody.length > LONGEST_JSON) return false;
  return part.type === "application/json" || part.filename?.toLowerCase().endsWith(".json") === true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function objectAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inside, key) => {
    const first: unknown = Array.isArray(inside) ? inside[0] : inside;
    return typeof first === "object" && first !== null && Object.hasOwn(first, key)
      ? (first as Record<string, unknown>)[key]
      : null;
  }, value);
}

/** A text or number below the path, as text; null for anything else. */
function valueAt(value: unknown, path: string): string | null {
  const found = objectAt(value, path);
  const first: unknown = Array.isArray(found) ? found[0] : found;
  const text = typeof first === "number" ? String(first) : first;
  return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, 2_000) : null;
}

/** Where the versions keep the mail itself: base64 mostly, whatever "Base64Encoded" says. */
const samplePaths = [
  "evidence.payload",
  "Report.Samples.Payload",
  "Report.Sample.Payload",
  "Report.Attachment.Data",
  "Report.Attachments.Data",
];

function sampleIn(json: unknown): Header {
  for (const path of samplePaths) {
    const payload = objectAt(json, path);
    if (typeof payload !== "string") continue;
    const isBase64 = /^[A-Za-z0-9+/=\s]+$/.test(payload.slice(0, 10_000));
    // QUIRK: sample texts with indented header lines are on the wire; an indented first line is no fold.
    const bytes = Buffer.from(payload.slice(0, 1024 * 1024), isBase64 ? "base64" : "utf8");
    const header = parseHeader(bytes);
    if (header.length > 0) return header;
  }
  return [];
}
