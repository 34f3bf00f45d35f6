import { lineOf, nextText, plainWords, type TextLine } from "../text-lines.ts";
import { readAttributionLine } from "./attribution-line.ts";
import { longestSeparator, separators } from "./client-languages/lookup.ts";
import { splitCollapsedBlock } from "./collapsed-block.ts";
import { readForeignBlock } from "./foreign-block.ts";
import { type HeaderBlock, readHeaderBlock, readLabelledLine } from "./header-block.ts";
import { readPastedHeader } from "./pasted-header.ts";
import { type SeparatorLine, splitSeparator } from "./separator-line.ts";

/**
 * Where somebody else's mail begins in a text, and how that shows:
 * - forwarded: a line that only forwards have ("---------- Forwarded message ---------").
 * - original: a line or a header block that forwards and replies have alike ("-----Original Message-----").
 * - pasted: raw header fields, as somebody copies them from the source of a mail.
 * - attribution: "On … wrote:".
 * - quote: quoted text with none of these.
 */
export interface Quotation {
  readonly opening: "forwarded" | "original" | "pasted" | "attribution" | "quote";
  /** The index of the first line that is not the writer's. */
  readonly start: number;
  /** The index of the first line of the quoted mail's own text. */
  readonly end: number;
  readonly block: HeaderBlock | null;
  /** The address that an attribution line names. */
  readonly author: string | null;
  /** The line that gave it away. */
  readonly line: string;
}

/** The first quotation of a text. `subject` is the mail's own, without its prefix. Null where all is the writer's. */
export function findQuotation(lines: readonly TextLine[], subject: string): Quotation | null {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line?.text) continue;
    const found =
      readSeparator(lines, at, subject) ??
      readBareBlock(lines, at, subject) ??
      readForeign(lines, at, subject) ??
      readPasted(lines, at) ??
      readAttribution(lines, at);
    if (found) return found;
    if (line.depth > 0)
      return { opening: "quote", start: at, end: at, block: null, author: null, line: line.text };
  }
  return null;
}

/** A separator line, with the header block below it or, its line ends lost, behind it. */
function readSeparator(lines: readonly TextLine[], at: number, subject: string): Quotation | null {
  const text = lines[at]?.text ?? "";
  const split = splitSeparator(text);
  const says = meaningOf(split);
  if (says !== undefined) {
    if (split.rest !== "") {
      const collapsed = splitCollapsedBlock(split.rest).map(lineOf);
      const block = readHeaderBlock(collapsed, 0, subject);
      if (block)
        return {
          opening: says,
          start: at,
          end: at + 1,
          block: { ...block, end: at + 1 },
          author: null,
          line: text,
        };
    }
    const found = below(lines, at, subject, says);
    if (found) return found;
    // Without a block the dashes, or the colon of "Begin forwarded message:", must vouch for the words.
    const vouched = split.hasDashes || (says === "forwarded" && text.endsWith(":"));
    if (vouched) return { opening: says, start: at, end: at + 1, block: null, author: null, line: text };
  }
  // A separator in words or a language that we do not know: the block below tells.
  return split.hasDashes ? below(lines, at, subject, "original") : null;
}

const longSeparators = [...separators].map(([words, says]) => ({ opening: `${words} `, says }));

/** Without a header block below it a separator is one by its words, and by its dashes or closing colon. */
function meaningOf({ words, hasDashes }: SeparatorLine): "forwarded" | "original" | undefined {
  // QUIRK: some translations carry the English as well: "Välitetty viesti / Fwd.Msg", "… --- Forwarded Message".
  const candidates = /--|\//u.test(words) ? [words, ...words.split(/ ?(?:-{2,3}|\/) ?/u, 2)] : [words];
  for (const candidate of candidates) {
    if (candidate.length > longestSeparator) continue;
    const known = separators.get(plainWords(candidate).replace(/\s?:$/u, ""));
    if (known) return known;
  }
  if (!hasDashes || words === "") return undefined;
  // "----- Forwarded by Jane Doe on 03/05/2026 -----": the words go on.
  const plain = plainWords(words);
  return longSeparators.find(({ opening }) => plain.startsWith(opening))?.says;
}

function below(
  lines: readonly TextLine[],
  at: number,
  subject: string,
  opening: "forwarded" | "original",
): Quotation | null {
  const next = nextText(lines, at + 1, 3);
  if (next === null) return null;
  const block =
    readHeaderBlock(lines, next, subject) ??
    readPastedHeader(lines, next) ??
    readForeignBlock(lines, next, subject);
  if (!block) return null;
  return { opening, start: at, end: block.end, block, author: null, line: lines[at]?.text ?? "" };
}

/** A block without any separator, as Outlook writes it: three fields, or two when the sender's address is one. */
function readBareBlock(lines: readonly TextLine[], at: number, subject: string): Quotation | null {
  const text = lines[at]?.text ?? "";
  if (!readLabelledLine(text)) return null;
  const block = readHeaderBlock(lines, at, subject);
  if (!block) return null;
  const fields = Object.keys(block.values).length;
  const named = (block.values.from ?? "").includes("@") && block.values.subject !== undefined;
  if (fields < 3 && !named) return null;
  return { opening: "original", start: at, end: block.end, block, author: null, line: text };
}

function readForeign(lines: readonly TextLine[], at: number, subject: string): Quotation | null {
  const block = readForeignBlock(lines, at, subject);
  if (!block) return null;
  return { opening: "original", start: at, end: block.end, block, author: null, line: lines[at]?.text ?? "" };
}

function readPasted(lines: readonly TextLine[], at: number): Quotation | null {
  const block = readPastedHeader(lines, at);
  if (!block) return null;
  return { opening: "pasted", start: at, end: block.end, block, author: null, line: lines[at]?.text ?? "" };
}

function readAttribution(lines: readonly TextLine[], at: number): Quotation | null {
  const found = readAttributionLine(lines, at);
  if (!found) return null;
  return {
    opening: "attribution",
    start: at,
    end: found.end,
    block: null,
    author: found.from,
    line: found.text,
  };
}
