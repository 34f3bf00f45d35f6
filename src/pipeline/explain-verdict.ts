import type { EvidenceLack } from "../permission/evidence.ts";
import { fileReasonText, type ReasonText } from "../permission/reason-text.ts";
import type { Verdict } from "../permission/screening.ts";
import { suppressionText } from "../suppress/reason-text.ts";

/** What a customer is told about one row: the plain reason and how it can be lifted. */
export function explainVerdict(
  { reason, scope }: Pick<Verdict, "reason" | "scope">,
  facts: { readonly lack: EvidenceLack | null; readonly duplicateOf: number | null },
): ReasonText {
  switch (reason) {
    case "opt-out":
    case "complaint":
    case "legal-order":
    case "invalid-address":
    case "manual":
      return suppressionText(reason, scope ?? { kind: "all", id: null });
    default:
      return fileReasonText(reason, facts);
  }
}
