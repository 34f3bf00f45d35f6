import type { EvidenceLack } from "../permission/evidence.ts";
import { fileReasonText, type ReasonText } from "../permission/reason-text.ts";
import type { Verdict } from "../permission/screening.ts";
import { suppressionText } from "../suppress/reason-text.ts";
import { isSuppressionReason } from "../suppress/reasons.ts";

/** What a customer is told about one row: the plain reason and how it can be lifted. */
export function explainVerdict(
  { reason, scope }: Pick<Verdict, "reason" | "scope">,
  facts: { readonly lack: EvidenceLack | null; readonly duplicateOf: number | null },
): ReasonText {
  return isSuppressionReason(reason)
    ? suppressionText(reason, scope ?? { kind: "all", id: null })
    : fileReasonText(reason, facts);
}
