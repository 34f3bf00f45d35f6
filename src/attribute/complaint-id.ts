import { foldKey } from "../mail/address-key.ts";
import { digestIn } from "../report/redaction.ts";
import type { Report } from "../report/report.ts";
import type { Attributed } from "./attribution.ts";
import { comparableSubject } from "./comparable-subject.ts";

/**
 * Identifies a complaint, so that a report delivered twice (by another route, by a relay that adds its own header, by
 * a person who presses "send" again) is one complaint: the same person about the same original. Two people who complain
 * of one mailing are two complaints. A machine's report that is no complaint is identified alike.
 *
 * An original without Message-ID, as most forwards in the text are, is known by its sender, subject and date together;
 * where these are not known either, or nobody says who complains, only what the report holds identifies it.
 *
 * @param contentHash of that, whatever way the report came (complaint-content.ts); null where the report is named
 */
export function complaintId(
  report: Report,
  { recipient }: Pick<Attributed, "recipient">,
  contentHash: string | null,
  sha256: (input: string) => string,
): string {
  const who = complainer(report) ?? recipient?.keys.fold ?? hiddenAs(report);
  const original = nameOf(report);
  if (who === null || original === null) return `content:${sha256(JSON.stringify([who, contentHash]))}`;
  return `original:${sha256(JSON.stringify([...original, who]))}`;
}

/** The report says who complains of what, so that nothing else need be looked at. */
export function isNamed(report: Report): boolean {
  return nameOf(report) !== null && (complainer(report) ?? hiddenAs(report)) !== null;
}

/** A person complains for themself, a machine for the recipient. */
function complainer({ writer, reporter, recipient }: Report): string | null {
  const address = writer === "person" ? reporter : recipient;
  return address === null ? null : foldKey(address);
}

/** RFC 6590 §3: a digest is the same for the same recipient, so that it tells one from the next without naming them. */
function hiddenAs({ recipientRedacted, evidence }: Report): string | null {
  if (!recipientRedacted) return null;
  const digests = evidence
    .filter(({ field }) => field === "recipientRedacted" || field === "recipient")
    .map(({ text }) => digestIn(text));
  return digests.find((digest) => digest !== null) ?? null;
}

function nameOf({ original }: Report): string[] | null {
  const { messageId, from, subject, date } = original;
  if (messageId !== null) return [messageId];
  if (subject === null || date === null) return null;
  return [from ?? "", comparableSubject(subject), date.toLowerCase().replace(/\s+/g, " ").trim()];
}
