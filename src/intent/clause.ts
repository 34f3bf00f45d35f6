import { beginsClause, type Match } from "./pattern.ts";
import type { Sentence } from "./sentences.ts";
import type { TextHits } from "./text-hits.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How far a "not" and the people before a phrase reach, in words; a word of a script without blanks is two or three tokens. */
const negationReach = 3;
const othersReach = 8;
const tokensPerWord = 2;

function reachOf(words: number, { unspaced }: Vocabulary): number {
  return unspaced ? words * tokensPerWord : words;
}

/** Whether "not" or "never" turns a phrase around: before it in its clause, inside its gaps, or behind it in German. */
export function isNegated(sentence: Sentence, match: Match, vocabulary: Vocabulary, hits: TextHits): boolean {
  const { tokens } = sentence;
  const { words, negatesAfter } = vocabulary;
  const reach = reachOf(negationReach, vocabulary);
  if (match.skipped.some((at) => isNegatedInGap(at, sentence, match, vocabulary, hits))) return true;
  if (!beginsNegated(tokens, match, vocabulary) && isNegatedBefore(sentence, match, vocabulary, hits, reach))
    return true;
  // A phrase that has its own "not" is none that a second one turns around: "n'écrivez plus jamais".
  if (!negatesAfter || words.negations.standsWithin(tokens, match.start, match.end)) return false;
  for (let at = match.end; at < match.end + reach; at += 1) {
    if (!tokens[at] || beginsClause(tokens[at])) return false;
    if (words.negations.standsAt(tokens, at)) return true;
    if (words.conjunctions.standsAt(tokens, at)) return false;
  }
  return false;
}

/** A "not" at `at` in a gap, and no word behind it there that begins another clause. */
function isNegatedInGap(
  at: number,
  sentence: Sentence,
  { skipped }: Match,
  { words }: Vocabulary,
  hits: TextHits,
): boolean {
  const { tokens } = sentence;
  const length = words.negations.lengthAt(tokens, at);
  if (length === 0 || isCourtesy(at, sentence, hits)) return false;
  for (let behind = at + length; skipped.includes(behind); behind += 1)
    if (words.conjunctions.standsAt(tokens, behind)) return false;
  return true;
}

/** "Ne … jamais donné": the phrase begins with the second half of one negation. */
function beginsNegated(tokens: readonly Token[], match: Match, { words }: Vocabulary): boolean {
  return words.negations.standsAt(tokens, match.start);
}

/** "Kan I ikke slette mig", "könnten Sie mich nicht löschen": the "not" of a polite question turns nothing around. */
function isCourtesy(at: number, sentence: Sentence, hits: TextHits): boolean {
  return hits.in(sentence, "politeRequests").some(({ start, end }) => at >= start && at < end);
}

function isNegatedBefore(
  sentence: Sentence,
  match: Match,
  { words, negatesBefore }: Vocabulary,
  hits: TextHits,
  reach: number,
): boolean {
  const { tokens } = sentence;
  if (!negatesBefore || words.conjunctions.standsAt(tokens, match.start)) return false;
  for (let at = match.start - 1; at >= match.start - reach; at -= 1) {
    if (!tokens[at] || beginsClause(tokens[at + 1])) return false;
    const length = words.negations.lengthAt(tokens, at);
    if (length > 0 && at + length <= match.start && !isCourtesy(at, sentence, hits)) return true;
    if (words.conjunctions.standsAt(tokens, at)) return false;
  }
  return false;
}

/**
 * What about its sentence makes a phrase less sure, and how sure it can be at most. 1 where nothing does. A request
 * (`asksForSelf`) that other people stand before may be theirs; a complaint is about other people.
 */
export function certaintyIn(
  sentence: Sentence,
  match: Match,
  vocabulary: Vocabulary,
  hits: TextHits,
  asksForSelf: boolean,
): number {
  const { tokens } = sentence;
  let most = 1;
  if (beginsQuoted(tokens, match.start, vocabulary)) most = Math.min(most, 0.5);
  const mustEnd = asksForSelf || match.ending === "nothing";
  if (mustEnd && !isWhole(tokens, match, vocabulary)) most = Math.min(most, 0.8);
  if (hangsOnCondition(sentence, match, vocabulary, hits)) most = Math.min(most, 0.7);
  // "Could you take me off your list?" asks for it; "how do people unsubscribe?" asks how.
  const polite = hits.in(sentence, "politeRequests").length > 0;
  const before = match.start - reachOf(othersReach, vocabulary);
  if (asksForSelf && !polite && vocabulary.words.others.standsWithin(tokens, before, match.start))
    most = Math.min(most, 0.6);
  // "I never signed up, why do I get this?" says it all the same.
  const says = !asksForSelf && vocabulary.words.negations.standsWithin(tokens, match.start, match.end);
  if (!polite && !says && sentence.isQuestion) most = Math.min(most, 0.75);
  return most;
}

/** A quotation mark opens the clause that the phrase stands in: “please remove me”. */
function beginsQuoted(tokens: readonly Token[], start: number, { words }: Vocabulary): boolean {
  let at = start;
  while (at > 0 && !tokens[at]?.breaks && !words.conjunctions.standsAt(tokens, at)) at -= 1;
  return tokens[at]?.quoted ?? false;
}

/** The clause ends behind the phrase, or goes on with a word that leaves it what it is. */
function isWhole(tokens: readonly Token[], match: Match, { words }: Vocabulary): boolean {
  const next = tokens[match.end];
  if (match.ending === "anything" || words.continuations.isEmpty) return true;
  if (!next || beginsClause(next) || next.address !== null) return true;
  return words.conjunctions.standsAt(tokens, match.end) || words.continuations.standsAt(tokens, match.end);
}

function hangsOnCondition(sentence: Sentence, match: Match, vocabulary: Vocabulary, hits: TextHits): boolean {
  const { tokens } = sentence;
  const { words, unspaced } = vocabulary;
  const polite = hits.in(sentence, "politeConditions");
  const isPolite = (at: number): boolean => polite.some(({ start, end }) => at >= start && at < end);
  // Gaps are so wide without blanks that they hold words of their own.
  const isPart = (at: number): boolean =>
    at >= match.start && at < match.end && !(unspaced && match.skipped.includes(at));
  return tokens.some((_, at) => !isPart(at) && words.conditions.standsAt(tokens, at) && !isPolite(at));
}
