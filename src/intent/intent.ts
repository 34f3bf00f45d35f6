/** A person's own words, and whose they are. */
export interface PersonWords {
  /** The subject where the writer chose it; null where it is another mail's. */
  readonly subject: string | null;
  readonly text: string;
  readonly writer: string | null;
  /** The addresses of ours that the mail went to; they are never what somebody wants removed. */
  readonly ours: readonly string[];
}

/**
 * What somebody's words ask for. "customer-question": from somebody who sends mail themself, so that "unsubscribe" in it
 * is no wish of theirs. "silence": nothing at all, or mere courtesy; "unclear": something else.
 */
export type Ask =
  | "opt-out"
  | "complaint"
  | "complaint-and-opt-out"
  | "cancellation"
  | "legal-request"
  | "change-of-address"
  | "fewer-mails"
  | "stay"
  | "customer-question"
  | "question"
  | "praise"
  | "unclear"
  | "silence";

export interface Intent {
  readonly ask: Ask;
  /** What the words hold beside a legal request or a cancellation; [] for all other asks. */
  readonly beside: readonly ("opt-out" | "complaint")[];
  /** 0–1; the pipeline acts alone from 0.9 on. */
  readonly confidence: number;
  /** How wide a request reaches; null where nothing was said. */
  readonly reach: "sender" | "all" | null;
  /** The writer's own address where they ask for themself, those they name otherwise; [] where neither is known. */
  readonly requestedAddresses: readonly string[];
  /** The sentences that say so. */
  readonly evidence: readonly IntentEvidence[];
}

interface IntentEvidence {
  /** What the sentence was taken for: "optOut", "complaint", "stay". */
  readonly means: string;
  readonly language: string;
  readonly text: string;
}
