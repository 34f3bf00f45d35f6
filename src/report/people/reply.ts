import { fieldText, fieldValue } from "../../mail/header.ts";
import type { Message } from "../../mail/message.ts";
import { addressIn, messageIdOf } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { type Evidence, newReport, type OriginalMail, unknownOriginal } from "../report.ts";
import { ownWordsOf } from "./own-words.ts";
import { pastedAuthor } from "./pasted-addresses.ts";
import { readSubject } from "./subject-prefix.ts";

/** Whatever a person wrote: an answer to a mailing, or a mail of their own. The last reader; the words say the kind. */
export function readReply(message: Message): Outcome<ReadMail> {
  const fullSubject = fieldText(message.header, "Subject") ?? "";
  const subject = readSubject(fullSubject);
  const { text, quotation } = ownWordsOf(message, subject.bare);
  const answersTo = messageIdOf(fieldValue(message.header, "In-Reply-To"));
  const answers = subject.says === "reply" || quotation !== null || answersTo !== null;
  if (text === "" && fullSubject === "" && !answers) return foreign;

  const block = quotation?.block?.values ?? {};
  const from = (block.from === undefined ? null : pastedAuthor(block.from, [])) ?? quotation?.author ?? null;
  const original: OriginalMail = {
    ...unknownOriginal,
    from,
    subject: block.subject ?? (subject.says === "reply" ? subject.bare : null),
    messageId: answersTo,
    date: block.date ?? null,
  };
  const evidence: Evidence[] = [];
  if (quotation) evidence.push({ field: "original", from: "text: quoted mail", text: quotation.line });
  if (answersTo !== null)
    evidence.push({ field: "original.messageId", from: "header: In-Reply-To", text: answersTo });
  const report = newReport("correspondence", {
    format: answers ? "reply" : "letter",
    writer: "person",
    reporter: addressIn(message.header, "From"),
    original,
    confidence: 0.5,
    evidence,
  });
  // The subject of an answer is the other's; a writer's own subject is part of what they say.
  const own = answers ? null : subject.bare;
  return read({ report, words: { subject: own === "" ? null : own, text } });
}
