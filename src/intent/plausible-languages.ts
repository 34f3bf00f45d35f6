import { phraseIndex } from "./phrase-index.ts";
import type { Sentence } from "./sentences.ts";
import { vocabularies } from "./vocabulary.ts";

/** A language must know so large a part of the words that the best one knows. */
const enough = 0.75;
/** Shorter texts are read in every language that knows most of their words: "stop, bitte". In tokens. */
const shortText = 4;
/** The language of opting out: people put its words into texts of any other. */
const international = "en";
const shortForInternational = 24;

/**
 * The languages that a text may be written in, as places in `vocabularies`: those whose words it uses. Words that many
 * languages share tell little, so each counts the less the more languages have it.
 */
export function plausibleLanguages(sentences: readonly Sentence[]): ReadonlySet<number> {
  const all = vocabularies();
  const index = phraseIndex();
  const votes = new Float64Array(all.length);
  const known = new Float64Array(all.length);
  let length = 0;
  for (const { tokens } of sentences)
    for (const { word } of tokens) {
      length += 1;
      const { languages } = index.entry(word);
      for (const language of languages) {
        votes[language] = (votes[language] ?? 0) + 1 / languages.length;
        known[language] = (known[language] ?? 0) + 1;
      }
    }
  const shares = length <= shortText ? known : votes;
  const least = Math.max(...shares) * (length <= shortText ? 1 : enough);
  const isRead = (language: string, at: number): boolean =>
    (shares[at] ?? 0) >= least || (language === international && length <= shortForInternational);
  return new Set(all.flatMap(({ language }, at) => (isRead(language, at) ? [at] : [])));
}
