import type { Dice } from "./dice.ts";
import type { Equivalent } from "./equivalent.ts";
import { textOf, withCharset, withContent } from "./leaf-content.ts";
import { type Entity, mediaType, parameter, withField } from "./mail-source.ts";

type Writing = (text: string, dice: Dice) => string;

/** What mail programs, keyboards and gateways vary in a plain text, and nobody who reads it sees. */
const writings: Readonly<Record<string, Writing>> = {
  "no-break spaces": (text) => between(text, 3, () => "\u00a0"),
  "invisible characters between words": (text, dice) => {
    const mark = dice.pick(["\u200b", "\u200e", "\ufeff", "\u2060"]) ?? "\u200b";
    return between(text, 4, (blank) => blank + mark);
  },
  "several blanks between words": (text) => between(text, 2, () => "  "),
  "soft hyphens": (text) =>
    text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, (_, at: number) => (at % 40 === 0 ? "\u00ad" : "")),
  "marks of direction": (text) => text.replace(/^(?=\p{L})/gmu, "\u200f"),
  "curly apostrophes": (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, "\u2019"),
  "accents apart from their letters": (text) => text.normalize("NFD"),
  "blanks in empty lines": (text) => text.replace(/\n\n/g, "\n \n"),
  "quote marks without a blank": (text) => text.replace(/^> (?=[^>\s])/gm, ">"),
};

export const textEquivalents: Readonly<Record<string, Equivalent>> = {
  ...Object.fromEntries(Object.entries(writings).map(([name, write]) => [name, rewriting(write)])),
  "HTML in place of text": (entity, dice) => {
    const text = plainTextOf(entity);
    // Indented lines are folds of a header that was pasted; HTML has no other indent than its own.
    if (text === null || /^[ \t]/m.test(text)) return null;
    const typed = withField(entity, "Content-Type: text/html; charset=utf-8");
    return withContent(typed, Buffer.from(htmlOf(text, dice.roll(2) === 0), "utf8"), "quoted-printable");
  },
};

function rewriting(write: Writing): Equivalent {
  return (entity, dice) => {
    const text = plainTextOf(entity);
    if (text === null) return null;
    const written = write(text, dice);
    if (written === text) return null;
    return withContent(withCharset(entity, "utf-8"), Buffer.from(written, "utf8"), "quoted-printable");
  };
}

function plainTextOf(entity: Entity): string | null {
  const isPlain = mediaType(entity) === "text/plain" && parameter(entity, "format") === null;
  return isPlain ? textOf(entity) : null;
}

/** Every so many blanks between words become something else. */
function between(text: string, every: number, change: (blank: string) => string): string {
  let count = 0;
  return text.replace(/(?<=\p{L}) (?=\p{L})/gu, (blank) => (++count % every === 0 ? change(blank) : blank));
}

function htmlOf(text: string, inDivisions: boolean): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").split("\n");
  const lines = inDivisions
    ? escaped.map((line) => `<div>${line === "" ? "<br>" : line}</div>`)
    : escaped.map((line) => `${line}<br>`);
  return `<html><body>${lines.join("\n")}</body></html>`;
}
