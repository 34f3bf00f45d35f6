import { foldWord, type Token, tokensOf } from "./tokens.ts";

/**
 * A phrase as language packs write it, over words:
 * - `remove|delete me` : alternatives, then a word; case and accents do not matter
 * - `please? stop`     : a word that may be missing
 * - `unsubscrib~`      : a word that begins so
 * - `remove * list`    : up to three words between, within a clause; `**` up to six
 * - `{list}`           : one of the pack's nouns of that name
 * - `@`                : an address
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly optional: boolean;
  /** How many words may stand before it. */
  readonly gap: number;
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

function compilePattern(source: string, groups: WordGroups): Pattern {
  const elements: Element[] = [];
  let gap = 0;
  const spelled = source.replace(/\{(\w{1,20})\}/gu, (_, name: string) => (groups[name] ?? []).join("|"));
  for (const part of spelled.split(" ")) {
    if (part === "*" || part === "**") {
      gap = part === "*" ? 3 : 6;
      continue;
    }
    const optional = part.endsWith("?");
    const alternatives = (optional ? part.slice(0, -1) : part).split("|");
    for (const element of elementsOf(alternatives, optional)) {
      elements.push({ ...element, gap });
      gap = 0;
    }
  }
  return { source, elements };
}

/** A word of a script without blanks is as many tokens as it has characters. */
function elementsOf(alternatives: readonly string[], optional: boolean): Omit<Element, "gap">[] {
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined && !/[~@]/u.test(only)) {
    const tokens = tokensOf(only).map((token) => token.word);
    if (tokens.length > 1)
      return tokens.map((word) => ({ words: new Set([word]), beginnings: [], optional }));
  }
  const words = alternatives.filter((word) => !word.endsWith("~")).map(foldWord);
  const beginnings = alternatives
    .filter((word) => word.endsWith("~"))
    .map((word) => foldWord(word.slice(0, -1)));
  return [{ words: new Set(words), beginnings, optional }];
}

/** Many patterns, found in one walk over the tokens. */
export class PatternSet {
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly crossesClauses: boolean;
  private readonly byBeginning = new Map<string, Pattern[]>();

  /** `crossesClauses`: gaps may pass over a comma. */
  constructor(sources: readonly string[], groups: WordGroups, crossesClauses = false) {
    this.crossesClauses = crossesClauses;
    for (const pattern of sources.map((source) => compilePattern(source, groups))) {
      const [first] = pattern.elements;
      for (const word of first?.words ?? []) push(this.byWord, word, pattern);
      for (const beginning of first?.beginnings ?? []) push(this.byBeginning, beginning.slice(0, 3), pattern);
    }
  }

  /** Every match, in the order of the text. */
  *matches(tokens: readonly Token[]): Generator<Match> {
    for (let start = 0; start < tokens.length; start += 1) {
      const word = tokens[start]?.word ?? "";
      // Nearly every word begins no pattern: that answer must cost next to nothing.
      const whole = this.byWord.get(word);
      if (whole) yield* this.matchesAt(start, whole, tokens);
      const begun = this.byBeginning.size === 0 ? undefined : this.byBeginning.get(word.slice(0, 3));
      if (begun) yield* this.matchesAt(start, begun, tokens);
    }
  }

  private *matchesAt(
    start: number,
    patterns: readonly Pattern[],
    tokens: readonly Token[],
  ): Generator<Match> {
    for (const pattern of patterns) {
      const skipped: number[] = [];
      const end = matchFrom(pattern.elements, 0, tokens, start, skipped, this.crossesClauses);
      if (end !== null) yield { source: pattern.source, start, end, skipped };
    }
  }

  first(tokens: readonly Token[]): Match | null {
    for (const match of this.matches(tokens)) return match;
    return null;
  }
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const patterns = map.get(key);
  if (patterns) patterns.push(pattern);
  else map.set(key, [pattern]);
}

/** Tries the elements from `index` on at token `at`; gaps are short, so the work per start is bounded. */
function matchFrom(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  skipped: number[],
  crossesClauses: boolean,
): number | null {
  const element = elements[index];
  if (!element) return at;
  for (let passed = 0; passed <= element.gap; passed += 1) {
    const token = tokens[at + passed];
    // A gap ends with the clause.
    if (!token || (passed > 0 && token.breaks && !crossesClauses)) break;
    if (fits(element, token.word)) {
      const end = matchFrom(elements, index + 1, tokens, at + passed + 1, skipped, crossesClauses);
      if (end !== null) {
        for (let over = at; over < at + passed; over += 1) skipped.push(over);
        return end;
      }
    }
  }
  return element.optional ? matchFrom(elements, index + 1, tokens, at, skipped, crossesClauses) : null;
}

function fits(element: Element, word: string): boolean {
  return element.words.has(word) || element.beginnings.some((beginning) => word.startsWith(beginning));
}
