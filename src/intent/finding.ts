import type { Match } from "./pattern.ts";
import type { Sentence } from "./sentences.ts";
import type { PatternField } from "./vocabulary.ts";

/** A phrase in a sentence, and how sure it means what it says: 1 where nothing about the sentence speaks against it. */
export interface Finding {
  readonly means: PatternField;
  readonly sentence: Sentence;
  readonly match: Match;
  readonly certainty: number;
}

/** "Cancel my subscription to your newsletter" asks for an opt-out although it begins like a cancellation. */
export function covers(ask: Finding, other: Finding): boolean {
  return (
    ask.sentence === other.sentence && ask.match.start < other.match.end && ask.match.end > other.match.end
  );
}

/** The other phrase begins inside the request, behind its "not". */
export function holds(ask: Finding, other: Finding): boolean {
  return (
    ask.sentence === other.sentence &&
    ask.match.start < other.match.start &&
    ask.match.end > other.match.start
  );
}

/** How sure the surest of them is; 0 where there is none. */
export function mostCertain(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ certainty }) => certainty));
}

/** One finding for each meaning of each sentence: it is evidence once, however often it is said. */
export function firstOfEachSentence(findings: readonly Finding[]): Finding[] {
  const said = new Map<Sentence, Set<Finding["means"]>>();
  return findings.filter(({ sentence, means }) => {
    const before = said.get(sentence) ?? new Set();
    said.set(sentence, before);
    if (before.has(means)) return false;
    before.add(means);
    return true;
  });
}
