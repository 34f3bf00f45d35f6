import type { StandingScope, SuppressionReason } from "../generated/events.ts";

const reasons: Readonly<Record<SuppressionReason, string>> = {
  "opt-out": "The recipient asked not to be mailed any more",
  complaint: "The recipient reported mail as spam",
  "legal-order": "A legal order bars mail to this address",
  "invalid-address": "The address does not exist",
  manual: "Staff entered this address by hand",
  "no-permission": "There is no evidence that the recipient agreed",
};

const lifts: Readonly<Record<SuppressionReason, string>> = {
  "opt-out": "Only the recipient can lift it, by a newer confirmed opt-in.",
  complaint: "Only the recipient can lift it, by a newer confirmed opt-in.",
  "legal-order": "Only the privacy officer can lift it.",
  "invalid-address": "A newer confirmed opt-in lifts it, or staff who know that the address works.",
  manual: "Only the person who entered it can lift it.",
  "no-permission": "A newer confirmed opt-in lifts it.",
};

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
  return { reason: `${reasons[reason]}, ${scopeText(scope)}.`, lift: lifts[reason] };
}
