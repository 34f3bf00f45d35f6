import type { ReadMessage, ReadOutlook } from "../../ports.ts";
import { parseWithOutlook } from "./parse-with-outlook.ts";
import { recoverText } from "./recover-text.ts";

/**
 * Reads a mail's structure, what Outlook's own attachments in it hold, and its text from a second reader where ours
 * finds none (ports.ts: ReadMessage).
 *
 * @param outlook gives a reader for the attachments of one mail; null where they are not read
 */
export function messageReader(outlook: (() => ReadOutlook) | null): ReadMessage {
  return async (raw) => recoverText(await parseWithOutlook(raw, outlook?.() ?? null));
}

/** The same without Outlook's attachments. */
export const readMessage: ReadMessage = messageReader(null);
