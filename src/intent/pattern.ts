import type { Compounds } from "./compounds.ts";
import { foldWord } from "./fold-word.ts";
import { standsAt, type Token, tokensOf } from "./tokens.ts";

/**
 * A phrase as language packs write it, over words:
 * - `remove|delete me` : alternatives, then a word; case and accents do not matter
 * - `please? stop`     : a word that may be missing
 * - `unsubscrib~`      : a word that begins so
 * - `remove * list`    : up to three words between, within a clause; `**` up to six; `***` up to six, commas or not
 * - `{list}`           : one of the pack's nouns of that name
 * - `@`                : an address
 * - `!` at the end     : says all by itself, whatever follows in its clause
 * - `.` at the end     : says it only where its clause ends or goes on with a continuation, as requests do anyway
 *
 * In scripts that write no blanks between words (see tokens.ts) a word is as many tokens as it has characters, so
 * `退订|取消订阅` works as anywhere; gaps count characters there and are wider.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** From here on all may be missing: such an end does not reach over a comma. */
  readonly optionalFrom: number;
  /** No comma may stand between two words that follow each other: where words are so short, that says little. */
  readonly endsAtCommas: boolean;
  readonly compounds: Compounds;
  readonly ending: Ending;
}

/** What the words behind a phrase may be: anything, or nothing that it could be about; null as for its kind. */
type Ending = "anything" | "nothing" | null;

/** The words of which one stands at a place. */
export interface Alternatives {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** Alternatives of more than one token by their first, the longest of those first. */
  readonly sequences: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** One place of a pattern, and what may stand there. */
export interface Element {
  readonly alternatives: Alternatives;
  readonly optional: boolean;
  /** How many tokens may stand before it. */
  readonly gap: number;
  /** A comma may stand before it. */
  readonly crossesClauses: boolean;
}

export interface Match {
  readonly source: string;
  readonly ending: Ending;
  readonly start: number;
  /** The index behind its last token. */
  readonly end: number;
  /** The tokens that a gap passed over. */
  readonly skipped: readonly number[];
}

/** Groups of words that a pack's patterns name: `{list}`. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** What letters, or groups of them, are written as instead: German "ö" as "oe", Serbian "lj" as "љ". */
export type Spelling = Readonly<Record<string, string>>;

/** How a language writes, as far as patterns depend on it. */
export interface Writing {
  /** Its script has no blanks between words. */
  readonly unspaced: boolean;
  /** Letters that stand before a word and are written as part of it: Hebrew "ה", Arabic "ال". */
  readonly clitics: readonly string[];
  /** What its letters are written as where a keyboard lacks them, one table for each way to do it. */
  readonly spellings: readonly Spelling[];
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
  const ending = spelled.endsWith(" !") ? "anything" : spelled.endsWith(" .") ? "nothing" : null;
  for (const part of (ending === null ? spelled : spelled.slice(0, -2)).split(" ")) {
    if (/^\*{1,3}$/u.test(part)) {
      gap = (part === "*" ? 3 : 6) * (writing.unspaced ? 3 : 1);
      crosses = crossesClauses || part === "***";
      continue;
    }
    const optional = part.endsWith("?");
    const alternatives = knownAlternatives(optional ? part.slice(0, -1) : part, writing);
    elements.push({ alternatives, optional, gap, crossesClauses: crosses });
    gap = 0;
    crosses = crossesClauses;
  }
  const optionalFrom = elements.findLastIndex(({ optional }) => !optional) + 1;
  const { unspaced: endsAtCommas, compounds } = writing;
  return { source, elements, optionalFrom, endsAtCommas, compounds, ending };
}

/** Patterns of a language name the same groups; each is made once. */
const known = new WeakMap<Writing, Map<string, Alternatives>>();

function knownAlternatives(part: string, writing: Writing): Alternatives {
  const ofLanguage = known.get(writing) ?? new Map<string, Alternatives>();
  known.set(writing, ofLanguage);
  const before = ofLanguage.get(part);
  if (before) return before;
  const alternatives = alternativesOf(part.split("|"), writing);
  ofLanguage.set(part, alternatives);
  return alternatives;
}

/** What one place of a pattern, or one list of words, accepts. */
export function alternativesOf(alternatives: readonly string[], writing: Writing): Alternatives {
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
  sequences.sort((a, b) => b.length - a.length);
  return { words, beginnings, sequences: Map.groupBy(sequences, ([first = ""]) => first) };
}

/** A word as writers may put it: with a clitic before it, without the letters that a keyboard lacks. */
export function spellingsOf(word: string, { clitics, spellings }: Writing): string[] {
  if (word === "@") return [word];
  const spelled = new Set([word, ...spellings.map((spelling) => spell(word, spelling))]);
  return ["", ...clitics].flatMap((clitic) => [...spelled].map((each) => clitic + each));
}

/** The longest group of letters that the spelling names counts. */
function spell(word: string, spelling: Spelling): string {
  const longest = Math.max(...Object.keys(spelling).map((letters) => letters.length));
  let spelled = "";
  for (let at = 0; at < word.length;) {
    let length = longest;
    while (length > 1 && spelling[word.slice(at, at + length)] === undefined) length -= 1;
    const letters = word.slice(at, at + length);
    spelled += spelling[letters] ?? letters;
    at += letters.length;
  }
  return spelled;
}

/** For a token, the one behind the run of words that goes on there. */
export type Runs = Map<number, number>;

/**
 * Where the pattern ends that begins at token `start`; null where it does not. The work is bounded by its gaps.
 *
 * @param runs what was found of this pattern in these tokens before, so that a run is walked once
 */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  start: number,
  runs: Runs = new Map(),
): Match | null {
  const skipped: number[] = [];
  if (pattern.compounds.spans(tokens, start)) return null;
  const end = matchFrom(pattern, 0, tokens, start, start, skipped);
  return end === null
    ? null
    : {
        source: pattern.source,
        ending: pattern.ending,
        start,
        end: endOfRun(pattern, tokens, end, runs),
        skipped,
      };
}

/** Behind the words that go on where the pattern ends: "your mailing list", "these e-mails". */
function endOfRun(pattern: Pattern, tokens: readonly Token[], end: number, runs: Runs): number {
  const last = pattern.elements.at(-1);
  const walked: number[] = [];
  let at = end;
  while (last && tokens[at]?.breaks === false && !runs.has(at)) {
    const length = Math.max(0, ...lengthsAt(last.alternatives, tokens, at));
    if (length === 0) break;
    walked.push(at);
    at += length;
  }
  const behind = runs.get(at) ?? at;
  for (const place of walked) runs.set(place, behind);
  return behind;
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
  if (!element) return pattern.compounds.spans(tokens, at) ? null : at;
  const endsHere = at > start && (pattern.endsAtCommas || index >= pattern.optionalFrom);
  for (let passed = 0; passed <= element.gap; passed += 1) {
    const token = tokens[at + passed];
    const outside = (passed > 0 && endsClause(tokens, at, passed)) || (endsHere && (token?.breaks ?? false));
    if (!token || (outside && !element.crossesClauses)) break;
    for (const length of lengthsAt(element.alternatives, tokens, at + passed)) {
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
  return beginsClause(tokens[at]) || beginsClause(tokens[at + passed]);
}

export function beginsClause(token: Token | undefined): boolean {
  return token !== undefined && (token.breaks || token.pauses);
}

const none: readonly number[] = [];
const one: readonly number[] = [1];

/** How many tokens each of the alternatives takes that stands at `at`; the longest first. */
export function lengthsAt(
  { words, beginnings, sequences }: Alternatives,
  tokens: readonly Token[],
  at: number,
): readonly number[] {
  const word = tokens[at]?.word ?? "";
  const isWord = words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
  const beginSo = sequences.get(word);
  if (beginSo === undefined) return isWord ? one : none;
  const lengths = beginSo.filter((sequence) => standsAt(sequence, tokens, at)).map(({ length }) => length);
  if (isWord) lengths.push(1);
  return lengths;
}
