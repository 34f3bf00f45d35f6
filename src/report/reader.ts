import type { Message } from "../mail/message.ts";
import type { Outcome } from "./outcome.ts";
import type { Report } from "./report.ts";

/** What a person wrote: without quotes, forwarded mail, signature. Still to be asked for its intent. */
interface Words {
  readonly subject: string | null;
  readonly text: string;
}

/** What a reader gives: the report, and the person's words that decide its kind. `words` is null for machines' mail. */
export interface ReadMail {
  readonly report: Report;
  readonly words: Words | null;
}

/**
 * A reader of one format. `foreign`: not that format, the next reader is asked. `malformed`: that format, but without
 * the facts it needs; no other reader is asked and a person sees the mail with the reason. The quirks of the outcome are
 * added to the report's.
 */
export interface Reader {
  readonly name: string;
  readonly read: (message: Message) => Outcome<ReadMail>;
}
