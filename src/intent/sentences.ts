import { type Token, tokensOf } from "./tokens.ts";

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** As it stood in the text. */
  readonly text: string;
}

/** A longer run without a full stop is read in pieces, so that the work per phrase stays small. */
const maxSentence = 120;

/**
 * Splits into sentences: at ".", "!", "?" and their like before a blank, at empty lines, and at the end of a line that
 * the next one does not visibly continue.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let open = "";
  const close = (): void => {
    const sentence = open.trim();
    open = "";
    if (sentence === "") return;
    const isQuestion = endsAsQuestion(sentence);
    const tokens = tokensOf(sentence);
    for (let at = 0; at < tokens.length; at += maxSentence)
      sentences.push({ tokens: tokens.slice(at, at + maxSentence), isQuestion, text: sentence });
  };
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    let start = 0;
    for (const { index: at } of line.matchAll(stop)) {
      const end = endOfStop(line, at);
      const piece = line.slice(start, end);
      if (end < start || !endsThere(line, end) || endsWithAbbreviation(piece)) continue;
      open += piece;
      start = end;
      close();
    }
    open += line.slice(start);
    const next = lines[index + 1];
    if (continues(line, next)) open += unspaced.test(line.slice(-1) + (next ?? "").charAt(0)) ? "" : " ";
    else close();
  }
  close();
  return sentences;
}

const stops = ".!?…。｡！？؟।۔";
const stop = new RegExp(`[${stops}]`, "gu");
/** A line's end and the next one's beginning in a script without blanks: the line was broken in the middle. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，]{1,2}$/u;

/** Behind the run of stops that begins at `at`, and the quotation mark or bracket that closes there. */
function endOfStop(line: string, at: number): number {
  let end = at + 1;
  while (end < line.length && stops.includes(line.charAt(end))) end += 1;
  return '"”»)」』）'.includes(line.charAt(end)) && end < line.length ? end + 1 : end;
}

/**
 * A stop ends a sentence before a blank or the end; one of full width, or before letters of a script without blanks,
 * always does. But Thai has abbreviations with dots inside: "พ.ร.บ.".
 */
function endsThere(line: string, end: number): boolean {
  if (end >= line.length || "。｡！？".includes(line.charAt(end - 1))) return true;
  const next = line.charAt(end);
  if (/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(next)) return true;
  return line.charAt(end - 1) !== "." && /\p{Script=Thai}/u.test(next);
}

/** The Greek question mark is a semicolon, on keyboards and in Unicode's own canonical form. */
function endsAsQuestion(sentence: string): boolean {
  const end = sentence.slice(-6);
  return (
    /[?？؟]["”»)」』）\s]{0,3}$/u.test(end) || (/[;\u037E]$/u.test(end) && /\p{Script=Greek}/u.test(end))
  );
}

function continues(line: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === "" || line.trim() === "") return false;
  const first = /^\s{0,100}([\p{L}\p{N}])/u.exec(next)?.[1];
  if (first === undefined) return false;
  const width = widthOf(line);
  return (
    (first !== first.toUpperCase() && line.trim().length >= 12) ||
    width >= 60 ||
    (/[,、，]\s?$/u.test(line) && width >= 30)
  );
}

/** In columns: characters of Chinese, Japanese and Korean take two, and so do their marks. */
function widthOf(line: string): number {
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu;
  return line.length + (line.match(wide)?.length ?? 0);
}

/** "No.", "Art. 17", "z. B.": a short word with a dot, not the end of a sentence. */
function endsWithAbbreviation(text: string): boolean {
  return /(?:^|\s)(?:art|abs|nr|no|mr|mrs|ms|dr|prof|st|bzw|ca|usw|sr|sra|srta|ud|uds|núm|av|sig|dott|tel|el|č|čl|par|ust|ст|г|гг|п|p|z|b|u|a|e|g|i)\.$/iu.test(
    text.slice(-8),
  );
}
