import type { Dice } from "./dice.ts";

/** Writes a mail's bytes another way that means the same. Its line ends are "\n" when it comes. */
type ByteEquivalent = (text: string, dice: Dice) => string | null;

/** The last step: line ends and what stands before the header. Takes and gives latin1 text. */
export const byteEquivalents: Readonly<Record<string, ByteEquivalent>> = {
  "LF line ends": (text) => text,
  "CRLF line ends": (text) => text.replaceAll("\n", "\r\n"),
  "CR line ends": (text) => text.replaceAll("\n", "\r"),
  "CR CR LF line ends": (text) => text.replaceAll("\n", "\r\r\n"),
  "empty lines before the header": (text, dice) => "\n".repeat(1 + dice.roll(3)) + text,
  "a byte order mark": (text) => `\xef\xbb\xbf${text}`,
  "a line of an mbox": (text) => `From kim@reader.example Tue Mar  3 10:15:00 2026\n${text}`,
  "no line end at the end": (text) => (text.endsWith("\n") ? text.replace(/\n+$/, "") : null),
  "in UTF-16": (text) =>
    /[^\n\t\x20-\x7e]/.test(text) ? null : Buffer.from(`\ufeff${text}`, "utf16le").toString("latin1"),
};
