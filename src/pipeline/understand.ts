import type { Message } from "../mail/message.ts";
import { readReport } from "../report/read-report.ts";
import type { Report } from "../report/report.ts";

/** What a mail is and says. */
export function understand(message: Message): Report {
  return readReport(message).report;
}
