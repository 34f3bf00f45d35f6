import { parseAddresses } from "../../mail/address-list.ts";
import { fieldText, fieldValue, type Header } from "../../mail/header.ts";
import { parseHeader } from "../../mail/header-section.ts";
import { embeddedMessage, type Message, reportType } from "../../mail/message.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn, readOriginal } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { isRedacted } from "../redaction.ts";
import { newReport } from "../report.ts";
import { plainText } from "../text-lines.ts";
import { bounceOpenings } from "./bounce-openings.ts";
import { bounceSubjects } from "./bounce-subjects.ts";
import {
  fold,
  hasNullReturnPath,
  isAnsweredOrForwarded,
  isFromDaemon,
  isFromNobody,
  keyword,
  phraseIn,
} from "./machine-sender.ts";

const LONGEST_OPENING = 4_000;
/** What must come together; a person who quotes a bounce, or a postmaster who writes, has less. */
const ENOUGH = 3;

/** "550 5.1.1 …", "(#5.1.1)". */
const serverAnswer = /\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\(#[45]\.\d{1,3}\.\d{1,3}\)/;

/** The line above the copy of the mail that came back. */
const copyHeading =
  /^[ \t#>*=+-]{0,80}(?:-{1,80} ?(?:below this line is a copy of the message|this is a copy of (?:the|your) message.*|original message.*|the header of the original message is following|unsent message follows|returned message|message header follows|original mail.*|---.*)|(?:included is a copy of the message header|original message follows|message headers follow|original message headers|original message|bounced e-mail|message details|original mail as follows):?\.?)[ \t.:#=*-]{0,80}$/im;

/**
 * A bounce that holds no message/delivery-status: its sender, return path, subject and opening together tell it. QUIRK:
 * RFC 3464 is older than most of these servers, and half of all bounces still come as they please.
 */
export function readBounceNotice(message: Message): Outcome<ReadMail> {
  const findings = newFindings();
  const daemon = isFromDaemon(message);
  const nullPath = hasNullReturnPath(message);
  if (!daemon && !nullPath && isAnsweredOrForwarded(message)) return foreign;
  const subjectPhrase = phraseIn(fold(fieldText(message.header, "Subject") ?? ""), bounceSubjects);
  const failed = fieldValue(message.header, "X-Failed-Recipients");
  const isFailure = /^auto-generated\s*\((?:failure|warning-timeout|postmaster-notification)/i.test(
    fieldValue(message.header, "Auto-Submitted") ?? "",
  );
  const byHeader =
    (daemon ? 2 : 0) +
    (nullPath ? 1 : 0) +
    (subjectPhrase === null ? 0 : 2) +
    (failed === null ? 0 : 3) +
    (isFailure ? 3 : 0) +
    (reportType(message) === "delivery-status" ? 3 : 0);
  if (byHeader === 0) return foreign;
  const openingPhrase = phraseIn(fold(plainText(message).slice(0, LONGEST_OPENING)), bounceOpenings);
  // An automatic reply from a null return path may say "mailbox" too; a bounce says so in its subject or sender.
  const isReply = keyword(message, "Auto-Submitted") === "auto-replied" && !daemon && subjectPhrase === null;
  const weight = byHeader + (openingPhrase === null ? 0 : isReply ? 1 : 2);
  if (weight < ENOUGH) return foreign;
  const mayBePerson = !daemon && !nullPath && failed === null && !isFailure && !isFromNobody(message);
  if (mayBePerson && !showsDelivery(message)) return foreign;

  if (subjectPhrase !== null) found(findings, "kind", "mail: Subject", subjectPhrase);
  if (openingPhrase !== null) found(findings, "kind", "text", openingPhrase);
  if (nullPath) found(findings, "kind", "mail: Return-Path", fieldValue(message.header, "Return-Path") ?? "");
  const recipients = failed === null ? [] : parseAddresses(failed).map(({ address }) => address);
  const clear = recipients.filter((address) => !isRedacted(address));
  if (failed !== null)
    found(
      findings,
      clear.length === 1 ? "recipient" : "original.recipients",
      "mail: X-Failed-Recipients",
      failed,
    );
  const original = readOriginal(returnedHeader(message), "returned mail", findings);
  const report = newReport("bounce", {
    format: "bounce-notice",
    reporter: addressIn(message.header, "From"),
    recipient: clear.length === 1 ? (clear[0] ?? null) : null,
    recipientRedacted: clear.length < recipients.length,
    original,
    confidence: Math.min(0.99, 0.6 + weight / 15),
    evidence: findings.evidence,
  });
  return read({ report, words: null }, findings.quirks);
}

/** People write of deliveries that failed too; a mail server shows its answer, or the mail that came back. */
function showsDelivery(message: Message): boolean {
  if (embeddedMessage(message) !== null) return true;
  const text = plainText(message).slice(0, 64 * 1024);
  return serverAnswer.test(text) || copyHeading.test(text);
}

/** The header of the mail that came back: attached, or pasted under a heading. */
function returnedHeader(message: Message): Header {
  const embedded = embeddedMessage(message);
  if (embedded) return embedded.header;
  const text = plainText(message).slice(0, 64 * 1024);
  const heading = copyHeading.exec(text);
  if (heading === null) return [];
  return parseHeader(Buffer.from(text.slice(heading.index + heading[0].length, heading.index + 32 * 1024)));
}
