import { isNegated } from "./clause.ts";
import type { Finding } from "./finding.ts";
import type { Match } from "./pattern.ts";
import type { Sentence } from "./sentences.ts";
import type { TextHits } from "./text-hits.ts";
import { lengthOf, type Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** In words: how much may stand beside "unsubscribe", in the text and below it as a subject. */
const besideInText = 30;
const besideSubject = 6;

/** "Unsubscribe", "STOP": a sentence of nothing else, and hardly any others beside courtesy and a name. */
export function loneRequests(
  title: readonly Sentence[],
  body: readonly Sentence[],
  vocabulary: Vocabulary,
  hits: TextHits,
): Finding[] {
  const { polite } = vocabulary.words;
  const said = body.filter(({ tokens }) => !polite.covers(tokens));
  const length = said.reduce((sum, { tokens }) => sum + lengthOf(tokens), 0);
  return [...title, ...body].flatMap((sentence) => {
    const match = hits
      .in(sentence, "optOutAlone")
      .find((alone) => isAlone(sentence.tokens, alone, vocabulary) && !hits.meansOther(sentence, alone));
    if (!match || isNegated(sentence, match, vocabulary, hits)) return [];
    // A subject alone may be what the text is about; the text then says what is wanted.
    const isBrief = length <= (title.includes(sentence) ? besideSubject : besideInText);
    const certainty = isBrief && !sentence.isQuestion ? 0.98 : 0.75;
    return [{ means: "optOutAlone" as const, sentence, match, certainty }];
  });
}

/** The sentence is nothing but the phrase, repetition and courtesy apart. */
function isAlone(tokens: readonly Token[], match: Match, { words }: Vocabulary): boolean {
  const said = new Set(tokens.slice(match.start, match.end).map(({ word }) => word));
  for (let at = 0; at < tokens.length;) {
    const isSaid = (at >= match.start && at < match.end) || said.has(tokens[at]?.word ?? "");
    const length = isSaid ? 1 : words.polite.lengthAt(tokens, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
