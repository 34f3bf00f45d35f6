import { isNegated } from "./clause.ts";
import type { Match } from "./pattern.ts";
import type { Finding } from "./reading.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** In words: how much may stand beside "unsubscribe", in the text and below it as a subject. */
const besideInText = 14;
const besideSubject = 6;

/** "Unsubscribe", "STOP": a sentence of nothing else, and hardly any others beside courtesy and a name. */
export function loneRequests(
  title: readonly Sentence[],
  body: readonly Sentence[],
  vocabulary: Vocabulary,
): Finding[] {
  const { phrases, words } = vocabulary;
  const said = body.filter(({ tokens }) => tokens.some(({ word }) => !words.polite.has(word)));
  const length = said.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return [...title, ...body].flatMap((sentence) => {
    const match = aloneIn(sentence.tokens, phrases.optOutAlone, words.polite);
    if (!match || isNegated(sentence.tokens, match, vocabulary)) return [];
    // A subject alone may be what the text is about; the text then says what is wanted.
    const isBrief = length <= (title.includes(sentence) ? besideSubject : besideInText);
    const certainty = isBrief && !sentence.isQuestion ? 0.98 : 0.75;
    return [{ means: "optOutAlone" as const, sentence, match, certainty }];
  });
}

/** The phrase where the sentence is nothing but it, repetition and courtesy apart. */
function aloneIn(
  tokens: readonly Token[],
  phrases: Vocabulary["phrases"]["optOutAlone"],
  polite: ReadonlySet<string>,
): Match | null {
  for (const match of phrases.matches(tokens)) {
    const said = new Set(tokens.slice(match.start, match.end).map(({ word }) => word));
    const isRest = (_: Token, at: number): boolean => at < match.start || at >= match.end;
    if (tokens.filter(isRest).every(({ word }) => polite.has(word) || said.has(word))) return match;
  }
  return null;
}
