import { simpleParser } from "mailparser";

import { type Message, partsOf } from "../../mail/message.ts";
import { limits } from "./limits.ts";
import { noting } from "./mime-message.ts";

/** Larger mails get no second opinion: mailparser's reading of HTML grows faster than the HTML. */
const maxBytes = 256 * 1024;

/** What mailparser need not do for us, and what it must: embedded messages are no text of this one. */
const options = {
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
};

/**
 * The message as it is, or, where its own reading has no human text although a text part holds bytes, with the text
 * that mailparser finds: a second opinion before a person is told that a mail says nothing. It differs where a mail
 * hides all of its text by styles, which ours leaves out and mailparser's reading of HTML does not. Never rejects.
 */
export async function recoverText(message: Message): Promise<Message> {
  if (message.humanText().trim() !== "" || !promisesText(message)) return message;
  const text = await secondOpinion(message.raw);
  // The addresses of pictures and links, which it writes in brackets, are nobody's words.
  if (text.replace(/\[[^[\]\n]{0,500}\]/g, "").trim() === "") return message;
  const quirk = { code: "text-recovered", detail: "the text was found by a second reader only" };
  return { ...noting(message, [quirk]), humanText: () => text };
}

/** A text part that holds something, in a mail without embedded messages, whose words are not the writer's. */
function promisesText(message: Message): boolean {
  if (message.raw.length > maxBytes) return false;
  const parts = [...partsOf(message)];
  if (parts.some((part) => part.message !== null)) return false;
  return parts.some(
    (part) =>
      part.type.startsWith("text/") &&
      part.type !== "text/calendar" &&
      /\S/.test(part.rawBody.toString("latin1", 0, 4_096)),
  );
}

async function secondOpinion(raw: Buffer): Promise<string> {
  try {
    const { text = "" } = await simpleParser(raw, options);
    return text.slice(0, limits.textBytes).replaceAll("\0", "");
  } catch {
    // mailparser refuses mails beyond its own limits; then there is no second opinion.
    return "";
  }
}
