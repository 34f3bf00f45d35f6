import type { Compounds } from "./compounds.ts";
import { alternativesOf, standsAt, type Writing } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** Single words of a language pack; where the script has no blanks, a word is several tokens. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  private readonly beginnings: readonly string[];
  private readonly sequences = new Map<string, (readonly string[])[]>();
  private readonly compounds: Compounds;

  constructor(listed: readonly string[], writing: Writing) {
    const { words, beginnings, sequences } = alternativesOf(listed, writing);
    this.words = words;
    this.beginnings = beginnings;
    this.compounds = writing.compounds;
    for (const sequence of sequences) {
      const first = sequence[0] ?? "";
      this.sequences.set(first, [...(this.sequences.get(first) ?? []), sequence]);
    }
  }

  get isEmpty(): boolean {
    return this.words.size === 0 && this.beginnings.length === 0 && this.sequences.size === 0;
  }

  /**
   * How many tokens of `tokens` from `at` on are one of the words; 0 where none is. The longest counts, and none that is
   * part of a compound.
   */
  lengthAt(tokens: readonly Token[], at: number): number {
    const word = tokens[at]?.word;
    if (word === undefined) return 0;
    let longest =
      this.words.has(word) || this.beginnings.some((beginning) => word.startsWith(beginning)) ? 1 : 0;
    for (const sequence of this.sequences.get(word) ?? [])
      if (sequence.length > longest && standsAt(sequence, tokens, at)) longest = sequence.length;
    return longest > 0 && this.compounds.cuts(tokens, at, at + longest) ? 0 : longest;
  }

  standsAt(tokens: readonly Token[], at: number): boolean {
    return this.lengthAt(tokens, at) > 0;
  }

  /** Whether one of the words stands whole between `from` and before `end`. */
  standsWithin(tokens: readonly Token[], from: number, end: number): boolean {
    for (let at = Math.max(0, from); at < end; at += 1) {
      const length = this.lengthAt(tokens, at);
      if (length > 0 && at + length <= end) return true;
    }
    return false;
  }

  /** Whether the tokens are nothing but these words. */
  covers(tokens: readonly Token[]): boolean {
    for (let at = 0; at < tokens.length;) {
      const length = this.lengthAt(tokens, at);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }
}
