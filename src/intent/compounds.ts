import { standsAt, type Token, tokensOf } from "./tokens.ts";

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
  spans(tokens: readonly Token[], place: number): boolean {
    const word = tokens[place]?.word;
    if (word === undefined) return false;
    const known = this.byToken.get(word) ?? [];
    return known.some(({ compound, at }) => at > 0 && standsTogether(compound, tokens, place - at));
  }
}

/** Korean has blanks, and no compound goes over one: 이제 안 holds no 제안. */
function standsTogether(compound: readonly string[], tokens: readonly Token[], start: number): boolean {
  return (
    standsAt(compound, tokens, start) &&
    !tokens.slice(start + 1, start + compound.length).some(({ spaced }) => spaced)
  );
}
