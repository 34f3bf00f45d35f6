import type { Attributed } from "../attribute/attribution.ts";
import type { Decision } from "../attribute/decide.ts";
import type { MessageReceived } from "../generated/events.ts";
import type { Report } from "../report/report.ts";

/** What one message means and what is to be done. */
export interface Conclusion {
  readonly received: MessageReceived;
  readonly report: Report;
  readonly attribution: Attributed;
  readonly decision: Decision;
  /** Null unless it is a complaint. */
  readonly complaint: string | null;
}
