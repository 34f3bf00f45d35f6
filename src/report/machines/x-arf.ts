import { fieldValue } from "../../mail/header.ts";
import { embeddedMessage, type Message, type Part, partsOf } from "../../mail/message.ts";
import { found, newFindings, odd } from "../findings.ts";
import { addressIn, readOriginal, timeOf } from "../original.ts";
import { foreign, malformed, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { readRecipient } from "../redaction.ts";
import { newReport } from "../report.ts";
import { ipIn } from "../source-ip.ts";
import { parseFlatYaml } from "./flat-yaml.ts";

const LONGEST_YAML = 64 * 1024;

/** Report types that are about a mail; the others are about hosts: login-attack, portscan, malware, … */
const mailTypes = /^(?:spam|bulk|unsolicited|e-?mail|messaging|abuse)\b/;

/**
 * X-ARF 0.1 and 0.2 (x-arf.org): multipart/mixed, "X-ARF: yes" or "X-XARF: PLAIN", the facts as YAML in report.txt.
 * QUIRK: the header is sometimes missing and the part's name unquoted, so the YAML itself decides.
 */
export function readXArf(message: Message): Outcome<ReadMail> {
  const declared = fieldValue(message.header, "X-ARF") ?? fieldValue(message.header, "X-XARF");
  const facts =
    [...partsOf(message)].map((part) => factsIn(part, declared !== null)).find((found) => found !== null) ??
    null;
  if (facts === null) {
    const isPlain = declared !== null && /^(?:yes|plain|secure|bulk)\b/i.test(declared);
    return isPlain ? malformed("An X-ARF report without its YAML part", "report.txt") : foreign;
  }
  const findings = newFindings();
  if (declared === null) odd(findings, "x-arf-undeclared", "The header X-ARF is missing.");
  const fact = (field: string, key: string): string | null => {
    const value = facts.get(key);
    if (value === undefined || value === "") return null;
    found(findings, field, `report.txt: ${key}`, value);
    return value;
  };
  const type = fact("feedbackType", "report-type")?.toLowerCase() ?? null;
  const category = fact("kind", "category")?.toLowerCase() ?? "";
  const source = fact("sourceIp", "source");
  const sourceType = facts.get("source-type")?.toLowerCase() ?? "";
  const date = fact("arrivalDate", "date");
  const original = readOriginal(embeddedMessage(message)?.header ?? [], "original", findings);
  const target = fact("recipient", "original-rcpt-to") ?? fact("recipient", "recipient");
  const recipient = target === null ? null : readRecipient(target);
  const isMail =
    mailTypes.test(type ?? "") || (type === null && category === "abuse" && original.from !== null);
  const report = newReport(isMail ? "complaint" : "abuse-notice", {
    format: "x-arf",
    feedbackType: type,
    userAgent: fact("userAgent", "user-agent"),
    reporter: addressIn(message.header, "From"),
    recipient: recipient?.address ?? null,
    recipientRedacted: recipient?.redacted ?? false,
    original,
    sourceIp: source === null ? null : ipIn(source),
    reportedDomain: source !== null && /domain|uri|hostname/.test(sourceType) ? [source.toLowerCase()] : [],
    arrivalDate: date === null ? null : timeOf(date),
    confidence: 0.95,
    evidence: findings.evidence,
  });
  return read({ report, words: null }, findings.quirks);
}

/** An undeclared report is looked for in named parts only: the text of every other mail would have to be decoded. */
function factsIn(part: Part, isDeclared: boolean): ReadonlyMap<string, string> | null {
  if (!isDeclared && part.filename === null) return null;
  if (part.children.length > 0 || part.message !== null || part.rawBody.length > LONGEST_YAML) return null;
  const mayHold = /^(?:text\/(?:plain|yaml|x-yaml)|application\/(?:x-)?yaml|application\/octet-stream)$/.test(
    part.type,
  );
  if (!mayHold) return null;
  const text = part.text();
  if (!/^\s{0,20}["']?(?:Schema-URL|Report-Type|Report-ID)["']?\s{0,5}:/im.test(text)) return null;
  const facts = parseFlatYaml(text);
  return facts.has("report-type") && facts.has("source") ? facts : null;
}
