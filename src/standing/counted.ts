import type { ComplaintReceived } from "../generated/events.ts";

/** Whether a complaint counts against a sender: it is proved, and whose mailing it was is known. */
export function isCounted({
  attribution,
  counts,
}: Pick<ComplaintReceived, "attribution" | "counts">): boolean {
  return counts && attribution.account !== null;
}
