import { fieldText } from "../../mail/header.ts";
import { embeddedMessage, type Message } from "../../mail/message.ts";
import { feedbackLoops } from "../feedback-loops.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";
import { isAnsweredOrForwarded, openingOf } from "./machine-sender.ts";

const loopNames = new RegExp(`\\b(?:${feedbackLoops.flatMap(({ names = [] }) => names).join("|")})\\b`);
const enrolmentWords =
  /\b(?:confirm(?:ation)?|verif(?:y|ication)|verification code|enrol(?:l)?(?:ment|ed)?|approv(?:e|al|ed)|request received|registration|activat(?:e|ion)|application|sign-?up|has been (?:added|accepted)|authoriz(?:e|ation)|welcome)\b/;

/**
 * A feedback loop asks to confirm that its reports should come here, or says that they will. Unanswered, the loop is
 * never opened: a person must see it. QUIRK: no standard; Yahoo, Microsoft, Validity and Mail.ru each write as they like.
 */
export function readEnrolment(message: Message): Outcome<ReadMail> {
  if (embeddedMessage(message) !== null || isAnsweredOrForwarded(message)) return foreign;
  const { subject, text } = openingOf(message, 1_500);
  const named = loopNames.exec(subject) ?? loopNames.exec(text);
  const asked = enrolmentWords.exec(subject);
  if (named === null || asked === null) return foreign;
  const findings = newFindings();
  found(findings, "kind", "mail: Subject", fieldText(message.header, "Subject") ?? "");
  const known = {
    format: "enrolment",
    reporter: addressIn(message.header, "From"),
    confidence: 0.85,
    evidence: findings.evidence,
  };
  return read({ report: newReport("correspondence", known), words: null });
}
