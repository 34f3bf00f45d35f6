import { standsAt } from "./pattern.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Words that hold others and mean none of them, where no blanks tell words apart: 特别 (very) holds 别 (do not). */
export class Compounds {
  /** By a token of theirs: the compound, and where the token stands in it. */
  private readonly byToken = new Map<
    string,
    { readonly compound: readonly string[]; readonly at: number }[]
  >();

  constructor(listed: readonly string[]) {
    for (const word of listed) {
      const compound = tokensOf(word).map((token) => token.word);
      for (const [at, token] of compound.entries())
        this.byToken.set(token, [...(this.byToken.get(token) ?? []), { compound, at }]);
    }
  }

  /** Whether the words from `start` and before `end` begin or end in the middle of a compound. */
  cuts(tokens: readonly Token[], start: number, end: number): boolean {
    return this.spans(tokens, start) || this.spans(tokens, end);
  }

  /** Whether a compound stands on both sides of `place`. */
  private spans(tokens: readonly Token[], place: number): boolean {
    const word = tokens[place]?.word;
    if (word === undefined) return false;
    const behind = this.byToken.get(word) ?? [];
    return behind.some(({ compound, at }) => at > 0 && standsAt(compound, tokens, place - at));
  }
}
