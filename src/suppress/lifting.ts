import { reasons } from "./reasons.ts";
import { formatScope } from "./scope.ts";
import type { Suppression } from "./suppression.ts";

/** Somebody who asks that a suppression be lifted. */
export type Lifter =
  | {
      readonly by: "recipient";
      /** The newest double opt-in of this address, proved by a POST that only its owner could make. */
      readonly confirmedOptIn: { readonly at: Date; readonly account: string } | null;
    }
  | { readonly by: "staff" | "privacy-officer"; readonly name: string; readonly why: string };

/** Whether it may be lifted; if not, why not and what would do it, in one sentence. */
export type Lifting =
  { readonly allowed: true; readonly why: string } | { readonly allowed: false; readonly why: string };

/** The suppression that is to be lifted. */
export type OwnedSuppression = Pick<Suppression, "reason" | "scope" | "since" | "setBy"> & {
  /** Whose mail it bars: the account of its scope, or of the list in its scope; null for all, and for what is gone. */
  readonly account: string | null;
};

/**
 * The only rule of who may lift what. It judges one suppression for one person: nothing lifts in bulk, and an upload
 * or import is no lifter at all.
 */
export function decideLift(suppression: OwnedSuppression, lifter: Lifter): Lifting {
  if (lifter.by !== "recipient" && lifter.why.trim() === "") {
    return refused("Say why it is lifted: the reason is kept with the record.");
  }
  switch (reasons[suppression.reason].lifter) {
    case "privacy-officer":
      return lifter.by === "privacy-officer"
        ? allowed(lifter.why)
        : refused("A legal order bars this address: only the privacy officer may lift it.");
    case "whoever-set-it":
      return lifter.by !== "recipient" && lifter.name === suppression.setBy
        ? allowed(lifter.why)
        : refused(`It was entered by hand by ${suppression.setBy}: only ${suppression.setBy} may lift it.`);
    case "opt-in-or-staff":
      return lifter.by === "recipient" ? byOptIn(suppression, lifter.confirmedOptIn) : allowed(lifter.why);
  }
}

function byOptIn(
  { scope, since, account }: Pick<OwnedSuppression, "scope" | "since" | "account">,
  optIn: { readonly at: Date; readonly account: string } | null,
): Lifting {
  if (!optIn) return refused("The recipient lifts it by a confirmed opt-in, and none is known.");
  if (optIn.at <= since) {
    return refused(
      `The confirmed opt-in of ${optIn.at.toISOString()} is not newer than the suppression of ${since.toISOString()}.`,
    );
  }
  if (scope.kind === "all") {
    return refused(
      "It covers every sender: an opt-in to one account does not lift it; staff may, with a reason.",
    );
  }
  if (account !== optIn.account) {
    const whose = account === null ? formatScope(scope) : `mail of account ${account}`;
    return refused(`It covers ${whose}: an opt-in to account ${optIn.account} does not lift it.`);
  }
  return allowed(`Confirmed opt-in to account ${optIn.account} at ${optIn.at.toISOString()}.`);
}

function allowed(why: string): Lifting {
  return { allowed: true, why };
}

function refused(why: string): Lifting {
  return { allowed: false, why };
}
