import type { MessageReceived } from "../generated/events.ts";
import type { Recognised } from "./recognise.ts";

/** What one message means and what is to be done. */
export interface Conclusion extends Recognised {
  readonly received: MessageReceived;
  /** The flood that holds it; null for almost all. */
  readonly flood: string | null;
}
