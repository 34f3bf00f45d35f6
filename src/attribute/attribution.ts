import type { Attribution } from "../generated/events.ts";

/** Nothing is known of whose mailing it was. */
export const unattributed: Attribution = { account: null, mailing: null, trust: "claimed", clues: [] };
