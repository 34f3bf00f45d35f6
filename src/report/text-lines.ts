import type { Message } from "../mail/message.ts";

/** One line of a mail's text, ready to be compared. */
export interface TextLine {
  /** Without quote marks, invisible characters and blanks at the ends; one blank for several; letters composed. */
  readonly text: string;
  /** How many quote marks stood before it. */
  readonly depth: number;
}

const maxCharacters = 65_536;
const maxLines = 2_000;
const maxLineLength = 4_000;

/** Direction and width marks that clients sprinkle over labels and addresses, and the byte order mark Outlook leaves. */

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** Blanks that are none of ASCII's, or several of any kind. */
const blanks =
  /[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{2,}|[\t\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

const maxPlainText = 256 * 1024;
const plainTexts = new WeakMap<Message, string>();

/**
 * The text with what gateways and mail programs vary made one: nothing invisible, one blank for blanks of every kind and
 * number, letters composed. Machines' phrases are looked for in it. Bounded; made once for each message.
 */
export function plainText(message: Message): string {
  const before = plainTexts.get(message);
  if (before !== undefined) return before;
  const text = message.humanText().slice(0, maxPlainText);
  const plain = text.replace(invisible, "").replace(blanks, " ").normalize("NFC");
  plainTexts.set(message, plain);
  return plain;
}

/** The text in lines, bounded: what a person wrote and what they quote stand at the beginning. */
export function linesOf(text: string): TextLine[] {
  return text
    .slice(0, maxCharacters)
    .replaceAll("\r\n", "\n")
    .split(/[\n\r\u2028]/u, maxLines)
    .map((line) => lineOf(line));
}

/** One line, without its end. */
export function lineOf(raw: string): TextLine {
  const line = raw.slice(0, maxLineLength).replace(invisible, "").replace(blanks, " ").normalize("NFC");
  let at = 0;
  let depth = 0;
  for (; at < line.length; at += 1) {
    const character = line[at];
    if (character === ">" || (character === "|" && (line[at + 1] ?? " ") === " ")) depth += 1;
    else if (character !== " ") break;
  }
  return { text: line.slice(at).trim(), depth };
}

/** The index of the next line with text, at most `within` lines on; null where there is none. */
export function nextText(lines: readonly TextLine[], from: number, within: number): number | null {
  for (let at = from; at < lines.length && at <= from + within; at += 1) if (lines[at]?.text) return at;
  return null;
}

const lines = new WeakMap<Message, readonly TextLine[]>();

/** The lines of the text that a person would read; cut once for each message, for all readers. */
export function textLinesOf(message: Message): readonly TextLine[] {
  const known = lines.get(message) ?? linesOf(message.humanText());
  lines.set(message, known);
  return known;
}

/** Printable ASCII needs none of what other texts do. */
const ascii = /^[ -~]*$/u;

/** A word or label without what clients vary: case, composition, emphasis, kinds of blank and quote. */
export function plainWords(text: string): string {
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/[*_`"]/gu, "")
      .replace(/ {2,50}/gu, " ")
      .trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u0307\u064B-\u0652]/gu, "")
    .replace(invisible, "")
    .replace(/[*_`"“”„«»]/gu, "")
    .replace(/[’‘´]/gu, "'")
    .replace(/\s{1,50}/gu, " ")
    .trim()
    .normalize("NFC");
}
