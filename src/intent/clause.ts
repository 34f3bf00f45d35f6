import type { Match } from "./pattern.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How far a "not" reaches. */
const negationReach = 3;
const othersReach = 8;

/** Whether "not" or "never" turns a phrase around: before it in its clause, inside its gaps, or behind it in German. */
export function isNegated(
  tokens: readonly Token[],
  match: Match,
  { words, negatesAfter }: Vocabulary,
): boolean {
  if (match.skipped.some((at) => words.negations.has(tokens[at]?.word ?? ""))) return true;
  // "Ne … jamais donné": the phrase begins with the second half of one negation.
  const beginsNegated = words.negations.has(tokens[match.start]?.word ?? "");
  for (let at = match.start - 1; at >= match.start - negationReach && !beginsNegated; at -= 1) {
    const token = tokens[at];
    if (!token || (tokens[at + 1]?.breaks ?? false)) break;
    if (words.negations.has(token.word)) return true;
    if (words.conjunctions.has(token.word)) break;
  }
  // A phrase that has its own "not" is none that a second one turns around: "n'écrivez plus jamais".
  if (!negatesAfter || tokens.slice(match.start, match.end).some(({ word }) => words.negations.has(word)))
    return false;
  for (let at = match.end; at < match.end + negationReach; at += 1) {
    const token = tokens[at];
    if (!token || token.breaks || words.conjunctions.has(token.word)) return false;
    if (words.negations.has(token.word)) return true;
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
  asksForSelf: boolean,
): number {
  const { tokens } = sentence;
  let most = 1;
  if (tokens[match.start]?.quoted) most = Math.min(most, 0.5);
  if (asksForSelf && !isWhole(tokens, match, vocabulary)) most = Math.min(most, 0.8);
  if (hangsOnCondition(tokens, match, vocabulary)) most = Math.min(most, 0.7);
  const before = tokens.slice(Math.max(0, match.start - othersReach), match.start);
  const polite = asksPolitely(tokens, vocabulary);
  if (asksForSelf && !polite && before.some((token) => vocabulary.words.others.has(token.word)))
    most = Math.min(most, 0.6);
  if (!polite && sentence.isQuestion) most = Math.min(most, 0.75);
  return most;
}

/** The clause ends behind the phrase, or goes on with a word that leaves it what it is. */
function isWhole(tokens: readonly Token[], match: Match, { words }: Vocabulary): boolean {
  const next = tokens[match.end];
  if (!next || next.breaks || next.address !== null) return true;
  return [words.conjunctions, words.continuations].some((known) => known.has(next.word));
}

function hangsOnCondition(tokens: readonly Token[], match: Match, { phrases, words }: Vocabulary): boolean {
  const polite = new Set<number>();
  for (const { start, end } of phrases.politeConditions.matches(tokens))
    for (let at = start; at < end; at += 1) polite.add(at);
  return tokens.some(
    ({ word }, at) => (at < match.start || at >= match.end) && !polite.has(at) && words.conditions.has(word),
  );
}

/** "Could you take me off your list?" asks for it; "how do people unsubscribe?" asks how. */
function asksPolitely(tokens: readonly Token[], { phrases }: Vocabulary): boolean {
  return phrases.politeRequests.first(tokens) !== null;
}
