import { fieldText, fieldValue } from "../../mail/header.ts";
import { type Message, partsOf, reportType } from "../../mail/message.ts";
import { type Findings, found, newFindings } from "../findings.ts";
import { addressIn } from "../original.ts";
import { foreign, type Outcome, read } from "../outcome.ts";
import type { ReadMail } from "../reader.ts";
import { newReport } from "../report.ts";

/** "receiver.example!sender.example!1700000000!1700086400!id.xml.gz" (RFC 7489 §7.2.1.1, RFC 8460 §5.1). */
const reportFile =
  /^[^!\s/]{1,255}!([^!\s/]{1,255})!\d{8,11}!\d{8,11}(?:![^!\s/]{1,200})?\.(xml|json)(?:\.gz|\.zip)?$/i;
const zippedReportFile =
  /^[^!\s/]{1,255}!([^!\s/]{1,255})!\d{8,11}!\d{8,11}(?:![^!\s/]{1,200})?\.(?:zip|gz|gzip)$/i;
const packed = /^(?:application\/(?:gzip|x-gzip|zip|x-zip|x-zip-compressed|xml|octet-stream)|text\/xml)$/;

/** A report that counts and names no recipient: DMARC aggregate (RFC 7489, 9990) and SMTP TLS reports (RFC 8460). */
export function readMachineReport(message: Message): Outcome<ReadMail> {
  const findings = newFindings();
  const tls = tlsDomain(message, findings);
  const domain = tls ?? dmarcDomain(message, findings);
  if (domain === null) return foreign;
  const report = newReport("machine-report", {
    format: tls === null ? "dmarc-aggregate" : "tls-report",
    reporter: addressIn(message.header, "From"),
    reportedDomain: domain === "" ? [] : [domain.toLowerCase()],
    confidence: 0.98,
    evidence: findings.evidence,
  });
  return read({ report, words: null });
}

/** The reported domain; "" where it is a TLS report that does not say; null where it is none. */
function tlsDomain(message: Message, findings: Findings): string | null {
  const named = fieldValue(message.header, "TLS-Report-Domain");
  const part = [...partsOf(message)].find(
    ({ type, filename }) =>
      type.startsWith("application/tlsrpt") || reportFile.exec(filename ?? "")?.[2]?.toLowerCase() === "json",
  );
  const declared = reportType(message) === "tlsrpt";
  if (named === null && part === undefined && !declared) return null;
  if (named !== null) found(findings, "reportedDomain", "mail: TLS-Report-Domain", named);
  if (part !== undefined) found(findings, "kind", `${part.type}: name`, part.filename ?? "");
  return named?.trim() ?? reportFile.exec(part?.filename ?? "")?.[1] ?? "";
}

function dmarcDomain(message: Message, findings: Findings): string | null {
  const subject = fieldText(message.header, "Subject") ?? "";
  const titled = /report domain:\s*([^\s;,]{1,255})/i.exec(subject.slice(0, 1_000))?.[1] ?? null;
  for (const part of partsOf(message)) {
    if (part.children.length > 0 || part.message !== null) continue;
    // QUIRK: a long name folded without RFC 2231 has blanks inside.
    const name = (part.filename ?? "").replace(/\s+/g, "");
    const domain = reportFile.exec(name)?.[1] ?? zippedReportFile.exec(name)?.[1] ?? null;
    // QUIRK: some reporters drop the file name's form, some the subject's; one of them and a packed part is enough.
    const isPacked = packed.test(part.type) || /\.(?:xml|zip|gz)$/i.test(name);
    if (domain === null && !(isPacked && (titled !== null || isAggregate(part.type, part.rawBody)))) continue;
    found(findings, "kind", `${part.type}: name`, name);
    if (titled !== null) found(findings, "reportedDomain", "mail: Subject", titled);
    return domain ?? titled ?? "";
  }
  return null;
}

/** Bare XML; a packed one is known by its name or the subject. */
function isAggregate(type: string, body: Buffer): boolean {
  const opening = type.endsWith("xml") ? body.toString("latin1", 0, 4_000) : "";
  return opening.includes("<feedback") && opening.includes("<report_metadata>");
}
