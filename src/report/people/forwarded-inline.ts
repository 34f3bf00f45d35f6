import { plainAddress } from "../../mail/address-list.ts";
import { fieldText, fieldValue } from "../../mail/header.ts";
import type { Message } from "../../mail/message.ts";
import { MOST_RECIPIENTS } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { isRedacted } from "../redaction.ts";
import { type Evidence, newReport, type OriginalMail, unknownOriginal } from "../report.ts";
import { plainWords } from "../text-lines.ts";
import { onBehalfOf } from "./client-languages/lookup.ts";
import { ownWordsOf } from "./own-words.ts";
import { pastedAuthor, pastedRecipients } from "./pasted-addresses.ts";
import type { Quotation } from "./quotation.ts";
import { type PrefixedSubject, readSubject } from "./subject-prefix.ts";

/**
 * A mail that a person forwarded in the text of their own. Who forwards to an abuse desk complains; what they write
 * beside it may say otherwise, and is asked for that later.
 */
export function readForwardedInline(message: Message): Outcome<ReadMail> {
  const fullSubject = fieldText(message.header, "Subject") ?? "";
  const guess = readSubject(fullSubject);
  const { text, quotation } = ownWordsOf(message, guess.bare);
  const subject = readSubject(fullSubject, quotation?.block?.language ?? null);
  const confidence = forwardConfidence(message, subject, quotation);
  if (confidence === 0) return foreign;

  const { original, evidence, recipientRedacted } = originalOf(quotation, subject);
  const writes = fieldValue(message.header, "From");
  const report = newReport("complaint", {
    format: "forwarded-inline",
    writer: "person",
    reporter: writes === null ? null : plainAddress(writes),
    recipient: original.recipients.length === 1 ? (original.recipients[0] ?? null) : null,
    recipientRedacted,
    original,
    confidence,
    evidence,
  });
  // Without an opening nobody can tell whose words the text is.
  const words = quotation ? { subject: ownSubject(subject, original), text } : null;
  return read({ report, words });
}

/** How sure it is that the mail forwards; 0 where it does not. */
function forwardConfidence(message: Message, subject: PrefixedSubject, quotation: Quotation | null): number {
  if (!quotation) return subject.says === "forward" ? 0.5 : 0;
  if (quotation.opening === "forwarded" || quotation.opening === "pasted")
    return subject.says === "reply" ? 0.8 : 0.95;
  if (subject.says === "forward") return quotation.opening === "quote" ? 0.7 : 0.95;
  // What a reply and a forward have alike: only a mail that answers nothing can be a forward.
  const answers = subject.says === "reply" || fieldValue(message.header, "In-Reply-To") !== null;
  return quotation.opening === "original" && !answers ? 0.8 : 0;
}

function originalOf(
  quotation: Quotation | null,
  subject: PrefixedSubject,
): { original: OriginalMail; evidence: Evidence[]; recipientRedacted: boolean } {
  const evidence: Evidence[] = [];
  if (quotation) evidence.push({ field: "format", from: "text: forwarded", text: quotation.line });
  const values = quotation?.block?.values ?? {};
  const take = (field: string, label: string, value: string | null, text = value): string | null => {
    if (value !== null)
      evidence.push({ field: `original.${field}`, from: `text: ${label}`, text: text ?? "" });
    return value;
  };
  const author = values.from === undefined ? null : pastedAuthor(values.from, onBehalfOf);
  const named = new Set<string>();
  for (const value of [values.to, values.cc, values.bcc])
    for (const address of value === undefined ? [] : pastedRecipients(value)) named.add(address);
  const recipients = [...named].filter((address) => !isRedacted(address)).slice(0, MOST_RECIPIENTS);
  if (recipients.length > 0) take("recipients", "recipients", recipients.join(", "));
  const from =
    author === null
      ? take("from", "attribution line", quotation?.author ?? null, quotation?.line)
      : take("from", "sender", author, values.from);
  return {
    original: {
      ...unknownOriginal,
      from,
      subject:
        values.subject === undefined
          ? subject.says === "forward"
            ? take("subject", "own subject without its prefix", subject.bare)
            : null
          : take("subject", "subject", values.subject.replace(/^\*{1,3}(?=\S)(.{0,998}[^*])\*{1,3}$/u, "$1")),
      messageId: take("messageId", "message id", values.messageId?.replace(/[<>\s]/gu, "") ?? null),
      date: take("date", "date", values.date ?? null),
      recipients,
    },
    evidence,
    recipientRedacted: named.size > 0 && recipients.length === 0,
  };
}

/** The subject as far as the writer chose it: neither the program's prefix nor the original's subject. */
function ownSubject(subject: PrefixedSubject, original: OriginalMail): string | null {
  if (subject.says !== null || subject.bare === "") return null;
  return plainWords(subject.bare) === plainWords(original.subject ?? "") ? null : subject.bare;
}
