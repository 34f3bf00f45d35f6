import type { Because, Decision } from "../attribute/decide.ts";
import type { Disposition, Scope } from "../generated/events.ts";
import type { Explanation } from "../pipeline/explanation.ts";
import type { ReportKind } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";
import { shapeText } from "../shape/shape-text.ts";

/** Each kind in the words of the one who has to decide. */
const kinds: Readonly<Record<ReportKind, string>> = {
  complaint: "a complaint: the recipient calls a mail spam",
  "opt-out": "an opt-out: the recipient wants no more mail",
  feedback: "a machine's feedback that is no complaint",
  cancellation: "a wish to end an account",
  "legal-request": "a legal or privacy request",
  "abuse-notice": "a notice about a host, site or blocklist",
  bounce: "a bounce: a mail could not be delivered",
  "auto-reply": "an automatic reply",
  "machine-report": "a machine's statistics",
  correspondence: "a mail that a person must answer or judge",
  unsolicited: "spam itself",
  unreadable: "unreadable",
};

const formats: Readonly<Record<string, string>> = {
  arf: "abuse report (ARF, RFC 5965)",
  xarf: "abuse report (XARF)",
  "x-arf": "abuse report (X-ARF)",
  jmrp: "Microsoft junk mail report",
  spamcop: "SpamCop report",
  "feedback-copy": "feedback loop's copy of the mail",
  dsn: "delivery status notification (RFC 3464)",
  "bounce-notice": "a mail server's own words",
  mdn: "read receipt (RFC 8098)",
  "dmarc-aggregate": "DMARC aggregate report",
  "tls-report": "SMTP TLS report (RFC 8460)",
  enrolment: "feedback loop enrolment",
};

const dispositions: Readonly<Record<Disposition, string>> = {
  act: "Heed acts by itself",
  review: "a person decides",
  file: "it is filed; nothing is done",
};

const reasons: Readonly<Record<Because, string>> = {
  writer: "they wrote the mail",
  recipient: "our stamp or signature proves that the mailing went to them",
  reported: "the report names them",
};

/** What Heed makes of one mail, as lines for a person: what it is, what was understood and from where, what would be done. */
export function explanationPage(
  explanation: Explanation,
  decision: Decision,
  shape: NamedShape | null = null,
): string[] {
  const { original, confidence, format } = explanation;
  const lines = [explanation.file, ""];
  const row = (title: string, text: string | null): void => {
    if (text !== null && text !== "") lines.push(`  ${title.padEnd(15)} ${text}`);
  };
  row("What it is", `${kinds[explanation.kind]} (${(confidence * 100).toFixed(0)} % sure)`);
  for (const other of explanation.also)
    row("Also", `${kinds[other.kind]}; ${dispositions[other.disposition]}`);
  row("Format", format === null ? null : (formats[format] ?? format));
  row("Unknown shape", shape === null ? null : `${shape.id}: ${shapeText(shape.shape)}`);
  row("Type", explanation.feedbackType);
  row("Written by", explanation.reporter);
  row("Program", explanation.userAgent);
  row("Recipient", explanation.recipientRedacted ? "hidden by the report" : explanation.recipient);
  row("Asks for", explanation.requestedAddresses.join(", "));
  row("About", original.subject === null ? null : `“${original.subject}”`);
  row("  from", original.from);
  row("  return path", original.mailFrom);
  row("  sent", original.date);
  row("  to", original.recipients.join(", "));
  row("  message id", original.messageId);
  row("Source IP", explanation.sourceIp);
  row("Domains", explanation.reportedDomain.join(", "));
  row("Arrived", explanation.arrivalDate);
  row("Account", explanation.attribution.account);
  row("Mailing", explanation.attribution.mailing);
  row("Stamped for", explanation.attribution.recipient);
  row("Trust", trustText(explanation));
  lines.push("");
  row("What happens", `${dispositions[explanation.disposition]}. ${decision.why}`);
  for (const { address, scope, because } of explanation.suppresses)
    row("  suppress", `${nameOf(address)}${scopeText(scope)}: ${reasons[because]}`);
  for (const { address, suppress } of decision.addresses)
    row("  not yet", suppress ? null : `${nameOf(address)}${scopeText(explanation.scope)}`);
  row("  count", countText(explanation));
  row("Otherwise", decision.otherwise);
  if (explanation.evidence.length > 0) lines.push("", "  Found in");
  for (const { field, from, text } of explanation.evidence)
    lines.push(`    ${field.padEnd(22)} ${from}${text === "" ? "" : `: ${text}`}`);
  if (explanation.quirks.length > 0) lines.push("", "  Odd");
  for (const { code, detail } of explanation.quirks) lines.push(`    ${code}: ${detail}`);
  // One value is one line: a mail must not be able to write lines of its own.
  return [...lines.map((line) => line.replace(/[\r\n\t\u2028\u2029]+/g, " ")), ""];
}

function nameOf(address: string | null): string {
  return address ?? "the recipient that the stamp names";
}

function countText({ kind, counts, attribution }: Explanation): string | null {
  if (kind !== "complaint") return null;
  if (counts) return `against ${attribution.account ?? ""}`;
  return attribution.account === null ? "no: whose mailing it was is not known here" : "no";
}

function scopeText(scope: Scope): string {
  return scope.kind === "all" ? ", for all mail" : `, for ${scope.kind} ${scope.id ?? ""}`;
}

function trustText({ attribution }: Explanation): string {
  const clues = attribution.clues.length === 0 ? "" : ` (${attribution.clues.join(", ")})`;
  return `${attribution.trust}${clues}${attribution.account === null ? ", whose mailing it was is not known here" : ""}`;
}
