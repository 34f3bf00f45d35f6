import { fieldText, fieldValue } from "../../mail/header.ts";
import { embeddedMessage, type Message, partsOf, type Quirk } from "../../mail/message.ts";
import { type Findings, found, newFindings } from "../findings.ts";
import { addressIn, hidesRecipients, readOriginal } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";
import { ownWordsOf } from "./own-words.ts";
import { readSubject } from "./subject-prefix.ts";

/**
 * A mail that a person forwarded as an attachment: message/rfc822, an .eml under another type, or what Outlook made of
 * it where that is read. The words beside it are the person's.
 */
export function readForwardedAttached(message: Message): Outcome<ReadMail> {
  const attached = embeddedMessage(message);
  if (!attached) return foreign;
  const findings = newFindings();
  const reported = reportedMail(message, attached, findings);
  const original = readOriginal(reported.header, "attached message", findings);
  const subject = readSubject(fieldText(message.header, "Subject") ?? "");
  const text = ownWordsOf(message, subject.bare).text;
  const report = newReport("complaint", {
    format: "forwarded-attached",
    writer: "person",
    reporter: addressIn(message.header, "From"),
    recipient: original.recipients.length === 1 ? (original.recipients[0] ?? null) : null,
    recipientRedacted: hidesRecipients(reported.header),
    original,
    confidence: 0.95,
    evidence: findings.evidence,
    quirks: [...findings.quirks, ...severalAttached(message)],
  });
  return read({ report, words: { subject: subject.says === null ? subject.bare : null, text } });
}

/**
 * The mail that the person complains of. Usually the attached one; but a colleague's forward that they hand on, and an
 * attachment without a header of its own, only wrap it.
 */
function reportedMail(message: Message, attached: Message, findings: Findings): Message {
  const reporter = addressIn(message.header, "From");
  let reported = attached;
  for (let inner = embeddedMessage(reported); inner; inner = embeddedMessage(reported)) {
    const bare = ["From", "Subject"].every((name) => fieldValue(reported.header, name) === null);
    const sameHand = reporter !== null && addressIn(reported.header, "From") === reporter;
    if (!bare && !sameHand && !isToUs(message, reported)) {
      const subject = fieldText(inner.header, "Subject") ?? "";
      found(findings, "innermost.subject", "message in the attached message: Subject", subject);
      break;
    }
    reported = inner;
  }
  return reported;
}

/** The attached mail went to the very mailbox that the outer one came to: somebody handed a complaint on. */
function isToUs(message: Message, attached: Message): boolean {
  const us = addressIn(message.header, "To");
  return (
    us !== null && us === addressIn(attached.header, "To") && fieldText(attached.header, "Subject") !== null
  );
}

function severalAttached(message: Message): Quirk[] {
  let count = 0;
  for (const part of partsOf(message)) if (part.message) count += 1;
  if (count < 2) return [];
  return [{ code: "several-originals", detail: `${count} mails are attached; the first is reported.` }];
}
