import type { Compounds } from "./compounds.ts";
import { type Alternatives, alternativesOf, lengthsAt, type Writing } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** Single words of a language pack; where the script has no blanks, a word is several tokens. */
export class WordList {
  private readonly alternatives: Alternatives;
  private readonly compounds: Compounds;

  constructor(listed: readonly string[], writing: Writing) {
    this.alternatives = alternativesOf(listed, writing);
    this.compounds = writing.compounds;
  }

  get isEmpty(): boolean {
    const { words, beginnings, sequences } = this.alternatives;
    return words.size === 0 && beginnings.length === 0 && sequences.size === 0;
  }

  /**
   * How many tokens of `tokens` from `at` on are one of the words; 0 where none is. The longest counts, and none that is
   * part of a compound.
   */
  lengthAt(tokens: readonly Token[], at: number): number {
    const longest = lengthsAt(this.alternatives, tokens, at)[0] ?? 0;
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
