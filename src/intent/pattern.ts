import type { Compounds } from "./compounds.ts";
import { foldWord } from "./fold-word.ts";
import { type Token, tokensOf } from "./tokens.ts";

/**
 * A phrase as language packs write it, over words:
 * - `remove|delete me` : alternatives, then a word; case and accents do not matter
 * - `please? stop`     : a word that may be missing
 * - `unsubscrib~`      : a word that begins so
 * - `remove * list`    : up to three words between, within a clause; `**` up to six; `***` up to six, commas or not
 * - `{list}`           : one of the pack's nouns of that name
 * - `@`                : an address
 *
 * In scripts that write no blanks between words (see tokens.ts) a word is as many tokens as it has characters, so
 * `退订|取消订阅` works as anywhere; gaps count characters there and are wider.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** No comma may stand between two words that follow each other: where words are so short, that says little. */
  readonly endsAtCommas: boolean;
  readonly compounds: Compounds;
}

/** One place of a pattern, and what may stand there. */
export interface Element {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** Alternatives of more than one token, the longest first. */
  readonly sequences: readonly (readonly string[])[];
  readonly optional: boolean;
  /** How many tokens may stand before it. */
  readonly gap: number;
  /** A comma may stand before it. */
  readonly crossesClauses: boolean;
}

export interface Match {
  readonly source: string;
  readonly start: number;
  /** The index behind its last token. */
  readonly end: number;
  /** The tokens that a gap passed over. */
  readonly skipped: readonly number[];
}

/** Groups of words that a pack's patterns name: `{list}`. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** How a language writes, as far as patterns depend on it. */
export interface Writing {
  /** Its script has no blanks between words. */
  readonly unspaced: boolean;
  /** Letters that stand before a word and are written as part of it: Hebrew "ה", Arabic "ال". */
  readonly clitics: readonly string[];
  /** Letters that keyboards without them write as others: German "ö" as "oe". */
  readonly spelledOut: Readonly<Record<string, string>>;
  /** Words that hold others and mean none of them. */
  readonly compounds: Compounds;
}

export function compilePattern(
  source: string,
  groups: WordGroups,
  writing: Writing,
  crossesClauses: boolean,
): Pattern {
  const elements: Element[] = [];
  let gap = 0;
  let crosses = crossesClauses;
  const spelled = source.replace(/\{(\w{1,20})\}/gu, (_, name: string) => {
    const group = groups[name];
    if (group === undefined) throw new Error(`The pattern "${source}" names {${name}}, which is no group.`);
    return group.join("|");
  });
  for (const part of spelled.split(" ")) {
    if (/^\*{1,3}$/u.test(part)) {
      gap = (part === "*" ? 3 : 6) * (writing.unspaced ? 3 : 1);
      crosses = crossesClauses || part === "***";
      continue;
    }
    const optional = part.endsWith("?");
    const alternatives = (optional ? part.slice(0, -1) : part).split("|");
    elements.push({ ...alternativesOf(alternatives, writing), optional, gap, crossesClauses: crosses });
    gap = 0;
    crosses = crossesClauses;
  }
  return { source, elements, endsAtCommas: writing.unspaced, compounds: writing.compounds };
}

/** What one place of a pattern, or one list of words, accepts. */
export function alternativesOf(
  alternatives: readonly string[],
  writing: Writing,
): Pick<Element, "words" | "beginnings" | "sequences"> {
  const words = new Set<string>();
  const beginnings: string[] = [];
  const sequences: string[][] = [];
  for (const alternative of alternatives.flatMap((each) => spellingsOf(each, writing))) {
    if (alternative.endsWith("~")) beginnings.push(foldWord(alternative.slice(0, -1)));
    else {
      const tokens = alternative === "@" ? ["@"] : tokensOf(alternative).map(({ word }) => word);
      if (tokens.length === 1) words.add(tokens[0] ?? "");
      else if (tokens.length > 1) sequences.push(tokens);
    }
  }
  return { words, beginnings, sequences: sequences.sort((a, b) => b.length - a.length) };
}

/** A word as writers may put it: with a clitic before it, without the letters that a keyboard lacks. */
function spellingsOf(word: string, { clitics, spelledOut }: Writing): string[] {
  if (word === "@") return [word];
  const plain = Array.from(word, (letter) => spelledOut[letter] ?? letter).join("");
  const spellings = plain === word ? [word] : [word, plain];
  return ["", ...clitics].flatMap((clitic) => spellings.map((spelling) => clitic + spelling));
}

/** Where the pattern ends that begins at token `start`; null where it does not. The work is bounded by its gaps. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], start: number): Match | null {
  const skipped: number[] = [];
  const end = matchFrom(pattern, 0, tokens, start, start, skipped);
  return end === null || pattern.compounds.cuts(tokens, start, end)
    ? null
    : { source: pattern.source, start, end: endOfRun(pattern, tokens, end), skipped };
}

/** Behind the words that go on where the pattern ends: "your mailing list", "these e-mails". */
function endOfRun(pattern: Pattern, tokens: readonly Token[], end: number): number {
  const last = pattern.elements.at(-1);
  if (!last || tokens[end]?.breaks !== false) return end;
  const length = Math.max(0, ...lengthsAt(last, tokens, end));
  return length === 0 ? end : endOfRun(pattern, tokens, end + length);
}

function matchFrom(
  pattern: Pattern,
  index: number,
  tokens: readonly Token[],
  start: number,
  at: number,
  skipped: number[],
): number | null {
  const element = pattern.elements[index];
  if (!element) return at;
  const endsHere = pattern.endsAtCommas && at > start;
  for (let passed = 0; passed <= element.gap; passed += 1) {
    const token = tokens[at + passed];
    const outside = (passed > 0 && endsClause(tokens, at, passed)) || (endsHere && (token?.breaks ?? false));
    if (!token || (outside && !element.crossesClauses)) break;
    for (const length of lengthsAt(element, tokens, at + passed)) {
      const end = matchFrom(pattern, index + 1, tokens, start, at + passed + length, skipped);
      if (end === null) continue;
      for (let over = at; over < at + passed; over += 1) skipped.push(over);
      return end;
    }
  }
  return element.optional ? matchFrom(pattern, index + 1, tokens, start, at, skipped) : null;
}

/** A gap ends with the clause, and none begins behind it. */
function endsClause(tokens: readonly Token[], at: number, passed: number): boolean {
  return (tokens[at]?.breaks ?? false) || (tokens[at + passed]?.breaks ?? false);
}

const none: readonly number[] = [];
const one: readonly number[] = [1];

/** How many tokens the element takes at `at`, for each of its alternatives that stands there; the longest first. */
function lengthsAt(element: Element, tokens: readonly Token[], at: number): readonly number[] {
  const word = tokens[at]?.word ?? "";
  const isWord =
    element.words.has(word) || element.beginnings.some((beginning) => word.startsWith(beginning));
  if (element.sequences.length === 0) return isWord ? one : none;
  const lengths: number[] = [];
  for (const sequence of element.sequences)
    if (sequence[0] === word && standsAt(sequence, tokens, at)) lengths.push(sequence.length);
  if (isWord) lengths.push(1);
  return lengths;
}

/** Whether the words of the sequence stand from `at` on, with no comma between them. */
export function standsAt(sequence: readonly string[], tokens: readonly Token[], at: number): boolean {
  return sequence.every((word, index) => {
    const token = tokens[at + index];
    return token?.word === word && (index === 0 || !token.breaks);
  });
}
