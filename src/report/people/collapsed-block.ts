import { labels } from "./client-languages/lookup.ts";
import { readLabelledLine } from "./header-block.ts";

interface Span {
  readonly at: number;
  readonly end: number;
}

/**
 * A header block whose line ends were lost, so that all labels stand in one line; each comes back as a line of its own.
 * QUIRK: seen in plain-text forwards of Yahoo Mail, where no blank stands before a label either, and where the Polish
 * Cc and the Portuguese Subject lack their colon: "Od: A <a@b>Do: c@dDw E <e@f>Wysłano: …Temat: …".
 */
export function splitCollapsedBlock(collapsed: string): string[] {
  // As the labels are: "ำ" is one character or two.
  const text = collapsed.normalize("NFKC");
  const first = readLabelledLine(text);
  if (!first) return [text];
  const spans: Span[] = [];
  for (const [label, { languages }] of labels) {
    if (!languages.some((language) => language === "en" || first.languages.includes(language))) continue;
    const at = findLabel(text, label);
    if (at > 0) spans.push({ at, end: at + label.length });
  }
  // A label inside a longer one is none: "موضوع" in "الموضوع", "to" in "Reply-To".
  const cuts = spans.filter(({ at, end }) => !spans.some((other) => other.at < at && other.end >= end));
  const starts = [...new Set([0, ...cuts.map(({ at }) => at)])].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const line = text.slice(start, starts[index + 1]).trim();
    const end = Math.max(0, ...cuts.filter(({ at }) => at === start).map((cut) => cut.end - start));
    return end === 0 || /^ ?:/u.test(line.slice(end))
      ? line
      : `${line.slice(0, end)}: ${line.slice(end).trim()}`;
  });
}

/** Where the label stands with a capital and a colon, else where it stands right behind an address; -1 where neither. */
function findLabel(text: string, label: string): number {
  const lower = text.toLowerCase();
  // Lower-casing changed the length (İ): positions would not fit.
  if (lower.length !== text.length) return text.indexOf(`${capital(label)}:`);
  let behindAddress = -1;
  for (let at = lower.indexOf(label); at !== -1; at = lower.indexOf(label, at + 1)) {
    if (isLowerCase(text[at] ?? "")) continue;
    const follows = text.slice(at + label.length, at + label.length + 2);
    if (/^ ?:/u.test(follows)) return at;
    if (behindAddress === -1 && isGlued(text, at) && !/^\p{Ll}/u.test(follows)) behindAddress = at;
  }
  return behindAddress;
}

/** Right behind the ">" of an address, or behind a time zone: nothing but a label begins there. */
function isGlued(text: string, at: number): boolean {
  return (
    text[at - 1] === ">" ||
    /\d{2}:\d{2} [A-Z]{2,5}(?:[+-]\d{1,2})?$/u.test(text.slice(Math.max(0, at - 16), at))
  );
}

const cased = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;

/** False for capitals and for scripts that begin no word with one. */
function isLowerCase(character: string): boolean {
  return cased.test(character) && character !== character.toUpperCase();
}

function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}
