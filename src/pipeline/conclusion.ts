import type { Attributed } from "../attribute/attribution.ts";
import type { Decision } from "../attribute/decide.ts";
import type { Mark } from "../flood/marks.ts";
import type { MessageReceived } from "../generated/events.ts";
import type { Report } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";

/** What one message means and what is to be done. */
export interface Conclusion {
  readonly received: MessageReceived;
  readonly report: Report;
  readonly attribution: Attributed;
  readonly decision: Decision;
  /** Null unless it is a complaint. */
  readonly complaint: string | null;
  /** Identifies the report; null unless it is feedback. */
  readonly feedback: string | null;
  /** What it shares with other mails of its source. */
  readonly sources: readonly Mark[];
  /** The flood that holds it; null for almost all. */
  readonly flood: string | null;
  /** Null unless no reader knows the mail and a person looks at it. */
  readonly shape: NamedShape | null;
}
