import type { SenderStanding } from "../generated/events.ts";
import type { Verdict } from "./verdict.ts";

/** What the numbers say about an account: its own verdict, and the worst among its mailings. */
export interface Verdicts {
  readonly account: Verdict;
  readonly worstMailing: Verdict;
}

/** What staff decide. */
export type StandingAct = "clear" | "pause" | "resume";

/**
 * Where the numbers lead from each standing. They never lead out of review or pause: a person put the account's mail
 * in question, a person answers.
 */
const byNumbers: Readonly<Record<SenderStanding, Readonly<Record<Concern, SenderStanding>>>> = {
  healthy: { none: "healthy", unknown: "healthy", some: "watch", grave: "under-review" },
  watch: { none: "healthy", unknown: "watch", some: "watch", grave: "under-review" },
  "under-review": {
    none: "under-review",
    unknown: "under-review",
    some: "under-review",
    grave: "under-review",
  },
  paused: { none: "paused", unknown: "paused", some: "paused", grave: "paused" },
};

/** Where staff may lead from each standing; null is an act that makes no sense there. */
const byActs: Readonly<Record<SenderStanding, Readonly<Record<StandingAct, SenderStanding | null>>>> = {
  healthy: { clear: null, pause: "paused", resume: null },
  watch: { clear: "healthy", pause: "paused", resume: null },
  "under-review": { clear: "watch", pause: "paused", resume: null },
  paused: { clear: null, pause: null, resume: "watch" },
};

type Concern = "none" | "unknown" | "some" | "grave";

/** One mailing that is far above weighs as much as an account that is a little above. */
function concernOf({ account, worstMailing }: Verdicts): Concern {
  if (account === "above 0.3 %") return "grave";
  if (account === "above 0.1 %" || worstMailing === "above 0.3 %") return "some";
  return account === "below 0.1 %" ? "none" : "unknown";
}

/** The standing that the numbers lead to; the same one where they change nothing. */
export const standingByNumbers = (standing: SenderStanding, verdicts: Verdicts): SenderStanding =>
  byNumbers[standing][concernOf(verdicts)];

/** The standing that staff lead to, or null where the act makes no sense. */
export const standingByAct = (standing: SenderStanding, act: StandingAct): SenderStanding | null =>
  byActs[standing][act];

const severity: readonly Verdict[] = ["below 0.1 %", "cannot tell yet", "above 0.1 %", "above 0.3 %"];

/** The gravest of the verdicts; "cannot tell yet" where there is none. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return "cannot tell yet";
  return severity[Math.max(...verdicts.map((verdict) => severity.indexOf(verdict)))] ?? "cannot tell yet";
}
