import { parseHeader } from "../../mail/header-section.ts";
import type { Message } from "../../mail/message.ts";
import { embeddedMessage } from "../../mail/message.ts";
import { found, newFindings } from "../findings.ts";
import { addressIn, readOriginal, timeOf } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";
import { ipIn } from "../source-ip.ts";
import { plainText } from "../text-lines.ts";

const opening = /^\s{0,200}(?:>\s?)?A message claiming to be from you has failed/i;
const copyHeading = /^-{3,}\s?This is a copy of the headers/im;

/**
 * A DMARC failure report (RFC 7489 §7.3) as plain text: gateways write the facts as a list, and the original's header
 * under a heading. QUIRK: there is no feedback report in it, as RFC 6591 asks for.
 */
export function readDmarcFailure(message: Message): Outcome<ReadMail> {
  const text = plainText(message).slice(0, 128 * 1024);
  if (!opening.test(text)) return foreign;
  const findings = newFindings();
  found(findings, "kind", "text", text.slice(0, 120));
  const fact = (field: string, label: string): string | null => {
    const value =
      new RegExp(`^[ \\t]{0,20}${label}:[ \\t]{0,20}(\\S.{0,200})$`, "im").exec(text)?.[1]?.trim() ?? null;
    if (value !== null) found(findings, field, `text: ${label}`, value);
    return value;
  };
  const domain = fact("reportedDomain", "Sender Domain");
  const source = fact("sourceIp", "Sender IP Address");
  const received = fact("arrivalDate", "Received Date");
  const heading = copyHeading.exec(text);
  const pasted = heading === null ? [] : parseHeader(Buffer.from(afterBlankLine(text.slice(heading.index))));
  const report = newReport("feedback", {
    format: "dmarc-failure",
    feedbackType: "auth-failure",
    reporter: addressIn(message.header, "From"),
    original: readOriginal(embeddedMessage(message)?.header ?? pasted, "original", findings),
    sourceIp: source === null ? null : ipIn(source),
    reportedDomain: domain === null ? [] : [domain.toLowerCase()],
    arrivalDate: received === null ? null : timeOf(received),
    confidence: 0.95,
    evidence: findings.evidence,
  });
  return read({ report, words: null });
}

function afterBlankLine(text: string): string {
  const blank = text.search(/\n[ \t]*\n/);
  return blank < 0 ? "" : text.slice(blank).replace(/^\s+/, "");
}
