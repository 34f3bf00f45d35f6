import { fieldValue, fieldValues, type Header } from "../../mail/header.ts";
import { type Findings, found, odd } from "../findings.ts";
import { deliveredTo, hidesRecipients } from "../original.ts";
import { readRecipient } from "../redaction.ts";

/** QUIRK: the recipient's field has four names on the wire; RFC 5965 knows the first, drafts the next two. */
const recipientFields = ["Original-Rcpt-To", "Removal-Recipient", "Removed-Recipient", "Original-Recipient"];

const where = "feedback-report";

export interface ArfRecipients {
  readonly recipient: string | null;
  readonly recipients: readonly string[];
  readonly redacted: boolean;
}

/**
 * Whom the complaint is of. The report's own fields first, then the fields that the recipient's server wrote into the
 * original. Where the report names several (RFC 5965 §3.2 allows it), nothing says which of them complained.
 */
export function readArfRecipients(header: Header, embedded: Header, findings: Findings): ArfRecipients {
  let redacted = fieldValue(header, "Redacted-Address") !== null || hidesRecipients(embedded);
  const clear = new Map<string, string>();
  for (const name of recipientFields)
    for (const value of fieldValues(header, name)) {
      const one = readRecipient(value);
      redacted ||= one.redacted;
      if (one.redacted) found(findings, "recipientRedacted", `${where}: ${name}`, value);
      if (one.address !== null && !clear.has(one.address)) clear.set(one.address, `${where}: ${name}`);
    }
  const [first, second] = clear;
  if (first && second) {
    found(findings, "original.recipients", first[1], [...clear.keys()].join(", "));
    odd(findings, "several-recipients", "The report names several recipients, not which of them complained.");
    return { recipient: null, recipients: [...clear.keys()], redacted };
  }
  if (first) {
    found(findings, "recipient", first[1], first[0]);
    return { recipient: first[0], recipients: [first[0]], redacted };
  }
  const delivered = deliveredTo(embedded);
  const inOriginal = delivered === null ? null : readRecipient(delivered.value);
  if (delivered === null || inOriginal === null) return { recipient: null, recipients: [], redacted };
  found(
    findings,
    inOriginal.redacted ? "recipientRedacted" : "recipient",
    `original: ${delivered.name}`,
    delivered.value,
  );
  return { recipient: inOriginal.address, recipients: [], redacted: redacted || inOriginal.redacted };
}
