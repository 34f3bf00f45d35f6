import type { Message } from "../../mail/message.ts";
import { plainWords, type TextLine, textLinesOf } from "../text-lines.ts";
import { readAttributionLine } from "./attribution-line.ts";
import { confidential } from "./client-languages/confidential.ts";
import { opensDisclaimer, opensSignature } from "./client-languages/lookup.ts";
import { findQuotation, type Quotation } from "./quotation.ts";

/** A person's own words and what they stand beside. */
export interface OwnWords {
  readonly text: string;
  /** The mail they quote or forward; null where all is their own. */
  readonly quotation: Quotation | null;
}

const known = new WeakMap<Message, OwnWords & { readonly subject: string }>();

/** The own words of a message's text; found once for each message, for all readers that ask with the same subject. */
export function ownWordsOf(message: Message, subject: string): OwnWords {
  const before = known.get(message);
  if (before?.subject === subject) return before;
  const words = ownWords(textLinesOf(message), subject);
  known.set(message, { ...words, subject });
  return words;
}

/**
 * Splits a mail's text into the writer's own words and the rest: quotes, attribution lines, header blocks, signatures,
 * disclaimers. One pass over the lines. `subject` is the mail's own, without its prefix.
 */
export function ownWords(lines: readonly TextLine[], subject: string): OwnWords {
  const quotation = findQuotation(lines, subject);
  const above = lines.slice(0, quotation?.start ?? lines.length);
  const kept = [withoutSignature(above.map((line) => line.text))];
  if (quotation) kept.push(...answersBetweenQuotes(lines, quotation));
  const text = kept.filter((paragraph) => paragraph !== "").join("\n\n");
  return { text, quotation };
}

/**
 * Answers below and between quoted lines. They can be told apart only where the quotes carry marks: after a header
 * block or an attribution line without marked quotes, everything belongs to the other mail. Above a forward nobody
 * answers, so only what follows its last quoted line is the writer's.
 */
function answersBetweenQuotes(lines: readonly TextLine[], quotation: Quotation): string[] {
  const first = lines.slice(quotation.end).find((line) => line.text !== "");
  if (!first || first.depth === 0) return [];
  let lastQuoted = quotation.end;
  for (let at = quotation.end; at < lines.length; at += 1) if ((lines[at]?.depth ?? 0) > 0) lastQuoted = at;
  const between =
    quotation.opening === "forwarded" || quotation.opening === "original" ? lastQuoted : quotation.end;
  const answers: string[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    answers.push(withoutSignature(paragraph));
    paragraph = [];
  };
  for (let at = between; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const attribution = line.depth === 0 ? readAttributionLine(lines, at) : null;
    if (attribution) {
      close();
      at = attribution.end - 1;
    } else if (line.depth > 0) close();
    else if (isWrapped(lines, at)) continue;
    else paragraph.push(line.text);
  }
  close();
  return answers;
}

/** QUIRK: programs that wrap quoted text leave the rest of a long line without its mark, between two that have it. */
function isWrapped(lines: readonly TextLine[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  return Boolean(before && after && before.depth > 0 && after.depth > 0 && before.text !== "");
}

/** RFC 3676 §4.3: "-- " begins the signature. The blank is lost as often as not; underscores are seen as well. */
const signatureLine = /^(?:--|—|__|-{2,3}\s?|_{2,40}|\*{3,40}|={3,40}|-{5,80})$/u;

/** A paragraph below the letter that speaks of confidence is the house's, and may ask to delete the mail. */
function isConfidential(line: string): boolean {
  const lower = line.slice(0, 400).toLowerCase();
  return line.length >= 40 && confidential.some((word) => lower.includes(word));
}

/** Cuts a signature off, and a disclaimer: from its opening line to the end of the text. */
function withoutSignature(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    if (signatureLine.test(line)) break;
    const words = plainWords(line.slice(0, 80));
    if (opensDisclaimer(words) || (kept.at(-1) === "" && kept.length > 2 && isConfidential(line))) break;
    if (line.length < 80 && opensSignature(words)) continue;
    kept.push(line);
  }
  return kept.join("\n").trim();
}
