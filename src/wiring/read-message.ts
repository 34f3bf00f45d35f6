import { messageReader } from "../adapters/mime/read-message.ts";
import { outlookReaders } from "../adapters/outlook/read-outlook.ts";
import type { Config } from "../config.ts";
import type { ReadMessage } from "../ports.ts";

/** Reads mails, with Outlook's own attachments where the settings say so. */
export function readMessageOf({ attachments }: Pick<Config, "attachments">): ReadMessage {
  return messageReader(attachments.outlook ? outlookReaders(attachments) : null);
}
