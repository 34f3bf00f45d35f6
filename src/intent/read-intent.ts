import type { Ask, Intent, PersonWords } from "./intent.ts";
import { Interpretation } from "./interpretation.ts";
import { phraseIndex } from "./phrase-index.ts";
import { plausibleLanguages } from "./plausible-languages.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { vocabularies } from "./vocabulary.ts";

/** Makes what the first reading would else make, a second's work, while nobody waits for a mail. */
export function learnLanguages(): void {
  phraseIndex();
}

/** Own words beyond this say what they say before it; in a script without blanks every character is a token. */
const maxCharacters = 8_192;
const maxTokens = 2_000;
const maxSubject = 500;

/**
 * What the words ask, in whatever language they are: the text is read in each that it may be written in. Linear to the
 * length of the text, which is bounded.
 */
export function readIntent(words: PersonWords): Intent {
  const title = words.subject === null ? [] : sentencesOf(words.subject.slice(0, maxSubject));
  const body = beginningOf(sentencesOf(words.text.slice(0, maxCharacters)));
  const all = [...title, ...body];
  const languages = plausibleLanguages(all);
  const hits = phraseIndex().hits(all, languages);
  return vocabularies()
    .flatMap((vocabulary, language) =>
      languages.has(language)
        ? [new Interpretation(vocabulary, title, body, words, hits.get(language) ?? new Map()).intent()]
        : [],
    )
    .reduce((best, reading) => (isClearer(reading, best) ? reading : best));
}

function beginningOf(sentences: readonly Sentence[]): readonly Sentence[] {
  let left = maxTokens;
  const end = sentences.findIndex(({ tokens }) => {
    left -= tokens.length;
    return left < 0;
  });
  return end < 0 ? sentences : sentences.slice(0, end);
}

/**
 * Which asks outrank which, where two languages read differently in the same words. What keeps a program from acting
 * outranks what lets it act; a sure request outranks a question, an unsure one does not.
 */
const rank: Readonly<Record<Ask, number>> = {
  "legal-request": 7,
  cancellation: 6,
  stay: 6,
  "complaint-and-opt-out": 5,
  "opt-out": 5,
  complaint: 5,
  "change-of-address": 5,
  "customer-question": 4,
  "fewer-mails": 3,
  question: 2,
  praise: 2,
  silence: 1,
  unclear: 0,
};
const unsureRank = 3;
const sure = 0.9;

function rankOf({ ask, confidence }: Intent): number {
  return rank[ask] === 5 && confidence < sure ? unsureRank : rank[ask];
}

function isClearer(reading: Intent, best: Intent): boolean {
  if (rankOf(reading) !== rankOf(best)) return rankOf(reading) > rankOf(best);
  return reading.confidence > best.confidence;
}
