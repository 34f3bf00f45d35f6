import type { Report } from "../report/report.ts";
import type { Attributed } from "./attribution.ts";

/**
 * Identifies a complaint, so that a report delivered twice (by another route, by a relay that adds its own header, by
 * a person who presses "send" again) is one complaint: the same reporter about the same original. Without an
 * original's Message-ID only equal bytes are equal complaints.
 *
 * @param contentHash of the whole mail
 */
export function complaintId(
  report: Report,
  { recipient }: Pick<Attributed, "recipient">,
  contentHash: string,
  sha256: (input: string) => string,
): string {
  const { messageId } = report.original;
  if (messageId === null) return `content:${contentHash}`;
  const who =
    report.writer === "person" ? report.reporter : (report.recipient ?? recipient?.keys.fold ?? null);
  // A report that hides its recipient stands for one of many: without our stamp only its own bytes tell it from the next.
  if (who === null) return `content:${contentHash}`;
  return `original:${sha256(JSON.stringify([messageId, who]))}`;
}
