import { fieldText, fieldValue } from "../../mail/header.ts";
import { embeddedMessage, type Message } from "../../mail/message.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn, readOriginal } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";
import { fold, hasNullReturnPath, isFromNobody, keyword } from "./machine-sender.ts";

/**
 * A mail that no person sent, in a format that no reader knows: it calls itself automatic (RFC 3834 §5), has the null
 * reverse-path, or comes from a MAILER-DAEMON or no-reply address. No person's wish is in it, so its words are not asked, and an enclosed
 * mail is no complaint of its sender; a person looks at it.
 */
export function readMachineNotice(message: Message): Outcome<ReadMail> {
  const subject = fold(fieldText(message.header, "Subject") ?? "");
  if (/^(?:unsubscribe|remove)\b/.test(subject)) return foreign;
  const findings = newFindings();
  const submitted = keyword(message, "Auto-Submitted");
  if (submitted !== null && submitted !== "" && submitted !== "no")
    found(findings, "kind", "mail: Auto-Submitted", submitted);
  if (hasNullReturnPath(message))
    found(findings, "kind", "mail: Return-Path", fieldValue(message.header, "Return-Path") ?? "");
  if (isFromNobody(message)) found(findings, "kind", "mail: From", fieldText(message.header, "From") ?? "");
  if (findings.evidence.length === 0) return foreign;
  const original = readOriginal(embeddedMessage(message)?.header ?? [], "enclosed mail", findings);
  const reporter = addressIn(message.header, "From");
  const known = {
    format: "machine-notice",
    reporter,
    original,
    confidence: 0.8,
    evidence: findings.evidence,
  };
  return read({ report: newReport("correspondence", known), words: null });
}
