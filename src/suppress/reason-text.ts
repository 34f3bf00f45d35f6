import type { StandingScope, SuppressionReason } from "../generated/events.ts";
import { reasons } from "./reasons.ts";

/** "… (for everything we send)": how far a scope reaches, in plain words. */
function scopeText(scope: StandingScope): string {
  switch (scope.kind) {
    case "all":
      return "for all mail of every sender";
    case "account":
      return `for all mail of account ${scope.id ?? ""}`;
    case "list":
      return `for list ${scope.id ?? ""}`;
    case "category":
      return `for mail of category ${scope.id ?? ""}`;
  }
}

/** One plain sentence for the customer, and how the suppression can be lifted. */
export function suppressionText(
  reason: SuppressionReason,
  scope: StandingScope,
): { readonly reason: string; readonly lift: string } {
  const { text, lift } = reasons[reason];
  return { reason: `${text}, ${scopeText(scope)}.`, lift };
}
