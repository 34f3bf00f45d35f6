import type { Decision } from "../attribute/decide.ts";
import { type Mark, markedAccount } from "./marks.ts";

/** Holds a claim: it suppresses nobody, and does not count, until a person has decided about the flood as a whole. */
export function hold(decision: Decision, mark: Mark): Decision {
  const crowd = markedAccount(mark) === null ? "from one source" : "against one account";
  return {
    ...decision,
    disposition: "review",
    counts: false,
    addresses: decision.addresses.map((entry) => ({ ...entry, suppress: false })),
    why: `${decision.why} It is held: more came ${crowd} within an hour than is usual, and nothing proves them; a person decides about all of them.`,
    otherwise: "An authenticated writer, our signed stamp or a known mailing would act.",
  };
}
