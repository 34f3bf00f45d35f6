import type { Ask, Intent, PersonWords } from "./intent.ts";
import { phraseIndex } from "./phrase-index.ts";
import { plausibleLanguages } from "./plausible-languages.ts";
import { Reading } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { vocabularies } from "./vocabulary.ts";

/** Own words beyond this say what they say before it. */
const maxCharacters = 8_192;
const maxSubject = 500;

/**
 * What the words ask, in whatever language they are: the text is read in each that it may be written in. Linear to the
 * length of the text, which is bounded.
 */
export function readIntent(words: PersonWords): Intent {
  const title = words.subject === null ? [] : sentencesOf(words.subject.slice(0, maxSubject));
  const body = sentencesOf(words.text.slice(0, maxCharacters));
  const all = [...title, ...body];
  const languages = plausibleLanguages(all);
  const hits = phraseIndex.hits(all, languages);
  return vocabularies
    .flatMap((vocabulary, language) =>
      languages.has(language)
        ? [new Reading(vocabulary, title, body, words, hits.get(language) ?? new Map()).intent()]
        : [],
    )
    .reduce((best, reading) => (isClearer(reading, best) ? reading : best));
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
