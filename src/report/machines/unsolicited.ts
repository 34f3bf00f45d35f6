import { fieldValue } from "../../mail/header.ts";
import { parseListUnsubscribe } from "../../mail/list-headers.ts";
import { embeddedMessage, type Message } from "../../mail/message.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";
import { plainText } from "../text-lines.ts";
import { isAnsweredOrForwarded } from "./machine-sender.ts";

/** The test string that every spam filter takes for spam; nobody who complains or asks writes it. */
const gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";

/** A mail that is itself spam by everybody's agreement. */
export function readUnsolicited(message: Message): Outcome<ReadMail> {
  if (embeddedMessage(message) !== null || isAnsweredOrForwarded(message)) return foreign;
  if (!plainText(message).slice(0, 20_000).includes(gtube)) return foreign;
  const findings = newFindings();
  found(findings, "kind", "text", "GTUBE");
  const reporter = addressIn(message.header, "From");
  const known = { format: "gtube", reporter, confidence: 0.99, evidence: findings.evidence };
  return read({ report: newReport("unsolicited", known), words: null });
}

/**
 * A mailing that was sent to this mailbox, or that somebody redirected here as it was. Its words ("click to
 * unsubscribe") are the sender's, nobody's wish; whether it is a report, only a person can tell. Mail through a
 * discussion list offers List-Unsubscribe too, but has List-Post (RFC 2369 §3.4).
 */
export function readBulkMail(message: Message): Outcome<ReadMail> {
  if (isAnsweredOrForwarded(message) || fieldValue(message.header, "In-Reply-To") !== null) return foreign;
  const offer = parseListUnsubscribe(message.header);
  const isDiscussion = fieldValue(message.header, "List-Post") !== null;
  if (offer === null || isDiscussion) return foreign;
  const findings = newFindings();
  found(findings, "kind", "mail: List-Unsubscribe", fieldValue(message.header, "List-Unsubscribe") ?? "");
  const reporter = addressIn(message.header, "From");
  const known = { format: "bulk-mail", reporter, confidence: 0.8, evidence: findings.evidence };
  return read({ report: newReport("correspondence", known), words: null });
}
