import type { Message } from "../mail/message.ts";
import type { Report } from "../report/report.ts";
import { isMadeByMachine } from "./made-by-machine.ts";

/**
 * Whether no reader knows the mail's format. Where none took it, or one took it for its format and found that broken.
 * Where one guessed from a word or two that a machine wrote, and of what. And where it was taken for a person's letter
 * for want of anything better, and looks made by a machine.
 *
 * A person's letter has no format, and so none that is unknown.
 */
export function isUnknown(message: Message, report: Report): boolean {
  switch (report.format) {
    case null:
    case "machine-notice":
    case "abuse-notice":
      return true;
    case "letter":
    case "reply":
      return isMadeByMachine(message);
    default:
      return false;
  }
}
