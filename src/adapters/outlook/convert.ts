import type { OutlookFormat } from "../../ports.ts";
import type { Answer } from "./answer.ts";
import { composeMail, composeParts, isMail } from "./compose-mail.ts";
import { readMsg } from "./read-msg.ts";
import { readTnef } from "./read-tnef.ts";

const malformed: Answer = { outcome: "malformed", mime: Buffer.alloc(0) };

/**
 * Makes MIME of what Outlook wrote: a whole mail of a message file, the parts of a mail of TNEF. Runs in a process of
 * its own (outlook-child.ts), for it may take all time and memory.
 */
export async function convert(bytes: Buffer, format: OutlookFormat): Promise<Answer> {
  try {
    const message = format === "msg" ? readMsg(bytes) : readTnef(bytes);
    if (message === null) return malformed;
    if (format === "msg" && !isMail(message)) return { outcome: "foreign", mime: Buffer.alloc(0) };
    const { bytes: mime, isWhole } = await (format === "msg" ? composeMail(message) : composeParts(message));
    return { outcome: isWhole ? "read" : "damaged", mime };
  } catch {
    // The libraries throw what they like at files that break their rules.
    return malformed;
  }
}
