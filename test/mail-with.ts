import { parseMessage } from "../src/adapters/mime/parse-message.ts";
import type { Message } from "../src/mail/message.ts";

/** A mail of a person, with this text. */
export function mailWith(text: string, header: Readonly<Record<string, string>> = {}): Message {
  const fields = { From: "Kim Reader <kim@reader.example>", To: "abuse@esp.example", ...header };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return parseMessage(
    Buffer.from([...lines, "Content-Type: text/plain; charset=utf-8", "", text].join("\r\n")),
  );
}
