import { nextText, plainWords, type TextLine } from "../text-lines.ts";
import { wroteOpenings, wroteWords } from "./client-languages/lookup.ts";
import { addressesIn } from "./pasted-addresses.ts";

/** "On 3 May 2026, Jane Doe <jane@example.org> wrote:", as mail programs put it above a quoted mail. */
export interface AttributionLine {
  /** The address it names. */
  readonly from: string | null;
  readonly text: string;
  /** The index of the first line below it. */
  readonly end: number;
}

/** The line wraps at any blank: up to this many lines are read as one. */
const maxLines = 4;
const maxLength = 400;

/**
 * Reads an attribution line that begins at `start`. It says that somebody wrote, ends the paragraph or ends with a
 * colon, and names a time or an address or stands above a quote; a sentence that merely has the word in it does not.
 */
export function readAttributionLine(lines: readonly TextLine[], start: number): AttributionLine | null {
  const first = lines[start];
  if (!first?.text || !endsSoon(lines, start)) return null;
  if (!namesSomebody(first.text) && !standsAboveQuote(lines, start)) return null;
  let text = "";
  for (let at = start; at < start + maxLines; at += 1) {
    const line = lines[at];
    if (!line?.text || line.depth !== first.depth) return null;
    text = text === "" ? line.text : `${text} ${line.text}`;
    if (text.length > maxLength || (at > start && opensAttribution(line.text))) return null;
    if (/[:：]$/u.test(line.text) && (saysWrote(text) || isBare(text)))
      return { from: addressesIn(text).at(-1) ?? null, text, end: at + 1 };
  }
  return null;
}

/** Most lines are none: the cheap look comes first. */
function endsSoon(lines: readonly TextLine[], start: number): boolean {
  for (let at = start; at < start + maxLines; at += 1) {
    const text = lines[at]?.text;
    if (!text) return false;
    if (/[:：]$/u.test(text)) return true;
  }
  return false;
}

/** "Jane Doe wrote:" names neither time nor address, but what follows is marked as a quote. */
function standsAboveQuote(lines: readonly TextLine[], at: number): boolean {
  const next = nextText(lines, at + 1, 1);
  return next !== null && (lines[next]?.depth ?? 0) > (lines[at]?.depth ?? 0);
}

/** The writer's last line may stand right above: an attribution that opens later is the one that counts. */
function opensAttribution(text: string): boolean {
  const words = plainWords(text);
  return namesSomebody(text) && wroteOpenings.some((opening) => words.startsWith(`${opening} `));
}

/** QUIRK: Gmail leaves the verb out in Russian and older Japanese: "пн, 2 мар. 2026 г. в 09:31, A <a@b.example>:". */
function isBare(text: string): boolean {
  return /@[^\s@]{1,200}>\s?[:：]$/u.test(text) && /\p{N}{1,2}[:.]\p{N}{2}/u.test(text);
}

function saysWrote(text: string): boolean {
  const words = plainWords(text);
  return wroteWords.some((wrote) => {
    const at = words.lastIndexOf(wrote);
    return at !== -1 && isWord(words, at, wrote.length);
  });
}

/** Scripts without blanks between words have no borders to look at. */
function isWord(text: string, at: number, length: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
      text.slice(at, at + length),
    )
  )
    return true;
  return !letter.test(text[at - 1] ?? " ") && !letter.test(text[at + length] ?? " ");
}

/** A time in figures, or an address. */
function namesSomebody(text: string): boolean {
  return /\p{N}/u.test(text) || text.includes("@");
}
