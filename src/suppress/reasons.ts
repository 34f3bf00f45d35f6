import type { SuppressionReason } from "../generated/events.ts";

/** All that follows from the reason of a suppression. */
export interface ReasonRule {
  /** Who may lift it; `decideLift` says what each must show. */
  readonly lifter: "opt-in-or-staff" | "privacy-officer" | "whoever-set-it";
  /** Whether it bars the person's other spellings of the address, too. */
  readonly followsPerson: boolean;
  /** Of several suppressions a contact shows the strongest: the one that is hardest to lift. No two are equal. */
  readonly strength: number;
  /** Why the address is barred, for the customer: a sentence to which the scope is added. */
  readonly text: string;
  /** How it can be lifted, for the customer: a whole sentence. */
  readonly lift: string;
}

const byOptIn = "Only the recipient can lift it, by a newer confirmed opt-in.";

/** Every reason, the strongest first. What asks about a reason asks here. */
export const reasons: Readonly<Record<SuppressionReason, ReasonRule>> = {
  "legal-order": {
    lifter: "privacy-officer",
    followsPerson: true,
    strength: 5,
    text: "A legal order bars mail to this address",
    lift: "Only the privacy officer can lift it.",
  },
  complaint: {
    lifter: "opt-in-or-staff",
    followsPerson: true,
    strength: 4,
    text: "The recipient reported mail as spam",
    lift: byOptIn,
  },
  "opt-out": {
    lifter: "opt-in-or-staff",
    followsPerson: true,
    strength: 3,
    text: "The recipient asked not to be mailed any more",
    lift: byOptIn,
  },
  // A bounce of one spelling says nothing about another.
  "invalid-address": {
    lifter: "opt-in-or-staff",
    followsPerson: false,
    strength: 2,
    text: "The address does not exist",
    lift: "A newer confirmed opt-in lifts it, or staff who know that the address works.",
  },
  // What staff entered means what it says.
  manual: {
    lifter: "whoever-set-it",
    followsPerson: false,
    strength: 1,
    text: "Staff entered this address by hand",
    lift: "Only the person who entered it can lift it.",
  },
};

/** Every reason, in the order of `reasons`. Each may be entered by a person. */
export const suppressionReasons = Object.keys(reasons) as readonly SuppressionReason[];

/** Whether a contact's reason code is that of a suppression. */
export function isSuppressionReason(code: string): code is SuppressionReason {
  return Object.hasOwn(reasons, code);
}
