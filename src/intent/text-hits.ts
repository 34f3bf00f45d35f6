import type { Match } from "./pattern.ts";
import type { Hit, Hits } from "./phrase-index.ts";
import type { Sentence } from "./sentences.ts";
import type { PatternField } from "./vocabulary.ts";

const none: readonly Hit[] = [];
const noMatches: readonly Match[] = [];

/** The phrases of one language in a text, asked by what they mean and by where they stand. */
export class TextHits {
  private readonly hits: Hits;
  private readonly bySentence = new Map<PatternField, Map<Sentence, Match[]>>();

  constructor(hits: Hits) {
    this.hits = hits;
  }

  of(means: PatternField): readonly Hit[] {
    return this.hits.get(means) ?? none;
  }

  in(sentence: Sentence, means: PatternField): readonly Match[] {
    const hits = this.hits.get(means);
    if (!hits) return noMatches;
    const sentences = this.bySentence.get(means) ?? bySentenceOf(hits);
    this.bySentence.set(means, sentences);
    return sentences.get(sentence) ?? noMatches;
  }

  /** The phrase is part of words that mean something else: "spam folder", "thanks for unsubscribing me". */
  meansOther(sentence: Sentence, { start, end }: Match, wholly = false): boolean {
    return this.in(sentence, "otherSenses").some((sense) =>
      wholly ? sense.start <= start && sense.end >= end : sense.start < end && sense.end > start,
    );
  }
}

function bySentenceOf(hits: readonly Hit[]): Map<Sentence, Match[]> {
  const sentences = new Map<Sentence, Match[]>();
  for (const { sentence, match } of hits) {
    const matches = sentences.get(sentence);
    if (matches) matches.push(match);
    else sentences.set(sentence, [match]);
  }
  return sentences;
}
