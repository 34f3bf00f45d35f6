import { fieldText, fieldValue, type Header } from "../../mail/header.ts";
import { parseHeader } from "../../mail/header-section.ts";
import { embeddedMessage, type Message } from "../../mail/message.ts";
import { spamCop } from "../feedback-loops.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn, deliveredTo, isHidden, readOriginal, timeOf } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { readRecipient } from "../redaction.ts";
import { newReport } from "../report.ts";
import { ipIn } from "../source-ip.ts";
import { plainText } from "../text-lines.ts";

const LONGEST_TEXT = 256 * 1024;
const versionLine = /^\[ SpamCop V[\d.]{1,12} \]/m;
const emailFrom = /^Email from ([0-9a-f.:]{3,45}) \/ (.{6,60})$/im;
const offending =
  /^(?:\[ Offending message \]|Offending message:|={2,}\s?BEGIN FORWARDED MESSAGE\s?={2,})[ \t]*$/im;
const websites = /^Spamvertised web ?site: (https?:\/\/[^\s/:]{1,255})/gim;

/**
 * SpamCop's reports in plain text, its alerts and summaries, also where a ticket system has sent them on. QUIRK: no RFC;
 * recipients are munged to "x", the underscores in Message-IDs are part of that. Reports in ARF are read as ARF.
 */
export function readSpamCop(message: Message): Outcome<ReadMail> {
  const subject = fieldText(message.header, "Subject") ?? "";
  const from = addressIn(message.header, "From");
  const originator = fieldValue(message.header, "X-RT-Originator")?.trim().toLowerCase() ?? "";
  const text = plainText(message).slice(0, LONGEST_TEXT);
  const title = spamCop.subject.exec(subject.slice(0, 500))?.[0] ?? null;
  const isSpamCop =
    (title !== null &&
      (spamCop.from.test(from ?? "") || spamCop.from.test(originator) || emailFrom.test(text))) ||
    (spamCop.from.test(from ?? "") && /(?:alert|summary report)/i.test(subject)) ||
    versionLine.test(text.slice(0, 8_000)) ||
    fieldValue(message.header, "X-SpamCop-sourceip") !== null;
  if (!isSpamCop) return foreign;

  const findings = newFindings();
  if (title !== null) found(findings, "kind", "mail: Subject", title);
  if (from !== null) found(findings, "reporter", "mail: From", from);
  const origin = emailFrom.exec(text);
  const sourceIp =
    origin?.[1] ?? ipIn(fieldValue(message.header, "X-SpamCop-sourceip") ?? "") ?? ipIn(title ?? "");
  if (sourceIp !== null) found(findings, "sourceIp", origin === null ? "mail: Subject" : "text", sourceIp);
  const arrivalDate = origin?.[2] === undefined ? null : timeOf(origin[2]);
  if (arrivalDate !== null) found(findings, "arrivalDate", "text", origin?.[0] ?? "");
  const userAgent = fieldText(message.header, "X-Mailer");
  if (userAgent !== null) found(findings, "userAgent", "mail: X-Mailer", userAgent);
  const copy = embeddedMessage(message)?.header ?? pastedHeader(text);
  const delivered = deliveredTo(copy);
  const recipient = delivered === null ? null : readRecipient(delivered.value);
  if (delivered !== null && recipient !== null && recipient.address !== null)
    found(findings, "recipient", `offending message: ${delivered.name}`, delivered.value);
  const domains = [...text.matchAll(websites)].map((match) =>
    (match[1] ?? "").replace(/^https?:\/\//, "").toLowerCase(),
  );
  const isOneMail = origin !== null || copy.length > 0;
  const report = newReport("complaint", {
    format: "spamcop",
    feedbackType: "abuse",
    userAgent,
    reporter: from,
    recipient: recipient?.address ?? null,
    recipientRedacted: isHidden(recipient, copy),
    original: readOriginal(copy, "offending message", findings),
    sourceIp,
    reportedDomain: [...new Set(domains)].slice(0, 100),
    arrivalDate,
    // An alert or a summary counts complaints and shows none of them: a person must look.
    confidence: isOneMail ? 0.95 : 0.6,
    evidence: findings.evidence,
  });
  return read({ report, words: null }, findings.quirks);
}

function pastedHeader(text: string): Header {
  const heading = offending.exec(text);
  return heading === null
    ? []
    : parseHeader(Buffer.from(text.slice(heading.index + heading[0].length, heading.index + 64 * 1024)));
}
