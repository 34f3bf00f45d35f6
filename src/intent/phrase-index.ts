import { type Alternatives, type Element, type Match, matchAt, type Pattern, type Runs } from "./pattern.ts";
import type { Sentence } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";
import { type PatternField, vocabularies, type Vocabulary } from "./vocabulary.ts";

/** A phrase of a language that stands in a sentence. */
export interface Hit {
  readonly sentence: Sentence;
  readonly match: Match;
}

/** What of one language stands in a text, by the field of its pack, in the order of the text. */
export type Hits = ReadonlyMap<PatternField, readonly Hit[]>;

/**
 * A pattern, reached from the word of it that is rarest in ordinary text: nearly every word of a mail is no such word,
 * so that looking for the phrases of all languages costs one look per word.
 */
interface Anchor {
  readonly language: number;
  readonly field: PatternField;
  readonly pattern: Pattern;
  /** How many tokens of the pattern may stand before its anchor. */
  readonly least: number;
  readonly most: number;
}

/** What a word says: the languages that know it (their places in `vocabularies`), and the patterns it may be part of. */
interface Entry {
  readonly languages: readonly number[];
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>;
}

const nothing: Entry = { languages: [], anchors: new Map() };
const none: readonly Anchor[] = [];
/** Entries made for words that begin like one of a pattern's; emptied before they grow. */
const mostEntries = 20_000;

class PhraseIndex {
  private readonly anchors = new Map<string, Anchor[]>();
  private readonly beginnings = new Map<string, Anchor[]>();
  private readonly languages = new Map<string, Set<number>>();
  private readonly entries = new Map<string, Entry>();
  private readonly keys = new Map<Alternatives, Keys>();
  private longestBeginning = 0;

  constructor(known: readonly Vocabulary[]) {
    for (const [language, vocabulary] of known.entries()) {
      const frequent = this.learnWords(language, vocabulary);
      for (const [field, patterns] of Object.entries(vocabulary.phrases))
        for (const pattern of patterns) this.anchor(language, field as PatternField, pattern, frequent);
    }
  }

  entry(word: string): Entry {
    const known = this.entries.get(word);
    if (known) return known;
    const anchors = [...(this.anchors.get(word) ?? [])];
    for (let length = 1; length <= Math.min(word.length, this.longestBeginning); length += 1)
      anchors.push(...(this.beginnings.get(word.slice(0, length)) ?? []));
    const languages = [...(this.languages.get(word) ?? [])];
    const entry =
      anchors.length === 0 && languages.length === 0
        ? nothing
        : { anchors: Map.groupBy(anchors, ({ language }) => language), languages };
    if (this.entries.size >= mostEntries) this.entries.clear();
    this.entries.set(word, entry);
    return entry;
  }

  /** Every phrase of these languages that stands in the sentences, by language. */
  hits(sentences: readonly Sentence[], among: ReadonlySet<number>): ReadonlyMap<number, Hits> {
    const found = new Map<number, Map<PatternField, Hit[]>>();
    for (const language of among) found.set(language, new Map());
    for (const sentence of sentences) {
      const tried: Tried = new Map();
      for (const [at, { word }] of sentence.tokens.entries()) {
        const { anchors } = this.entry(word);
        if (anchors.size === 0) continue;
        for (const [language, hits] of found)
          for (const anchor of anchors.get(language) ?? none) collect(hits, anchor, sentence, at, tried);
      }
    }
    for (const fields of found.values()) for (const hits of fields.values()) hits.sort(inOrderOf(sentences));
    return found;
  }

  /** The words of the pack's lists are those that tell the language, and the frequent ones. */
  private learnWords(language: number, { lexicon, phrases }: Vocabulary): ReadonlySet<string> {
    const frequent = new Set(
      lexicon.flatMap((word) => tokensOf(word.replace("~", "")).map((token) => token.word)),
    );
    const named = new Set(
      Object.values(phrases).flatMap((patterns) =>
        patterns.flatMap(({ elements }) => elements.map(({ alternatives }) => alternatives)),
      ),
    );
    const inPatterns = [...named].flatMap(({ words, sequences }) => [
      ...words,
      ...[...sequences.values()].flat(2),
    ]);
    for (const word of [...frequent, ...inPatterns]) {
      if (word === "@" || /^\p{N}/u.test(word)) continue;
      const languages = this.languages.get(word);
      if (languages) languages.add(language);
      else this.languages.set(word, new Set([language]));
    }
    return frequent;
  }

  private anchor(
    language: number,
    field: PatternField,
    pattern: Pattern,
    frequent: ReadonlySet<string>,
  ): void {
    let rarest: { element: Element; least: number; most: number; cost: number } | null = null;
    let least = 0;
    let most = 0;
    for (const element of pattern.elements) {
      most += element.gap;
      const { cost } = this.keysOf(element.alternatives, frequent);
      if (!element.optional && (rarest === null || cost < rarest.cost))
        rarest = { element, least, most, cost };
      const lengths = lengthsOf(element.alternatives);
      if (!element.optional) least += Math.min(...lengths);
      most += Math.max(...lengths);
    }
    if (rarest === null) throw new Error(`Every word of the pattern "${pattern.source}" may be missing.`);
    const { alternatives } = rarest.element;
    const anchors = new Map<number, Anchor>();
    for (const { word, offset } of this.keysOf(alternatives, frequent).keys) {
      const anchor = anchors.get(offset) ?? {
        language,
        field,
        pattern,
        least: rarest.least + offset,
        most: rarest.most + offset,
      };
      anchors.set(offset, anchor);
      put(this.anchors, word, anchor);
    }
    for (const beginning of alternatives.beginnings) {
      this.longestBeginning = Math.max(this.longestBeginning, beginning.length);
      put(this.beginnings, beginning, { language, field, pattern, least: rarest.least, most: rarest.most });
    }
  }

  /** Of alternatives that many patterns of a language name, found once. */
  private keysOf(alternatives: Alternatives, frequent: ReadonlySet<string>): Keys {
    const known = this.keys.get(alternatives) ?? keysOf(alternatives, frequent);
    this.keys.set(alternatives, known);
    return known;
  }
}

/** The words by which alternatives are found, each with its place among the words of its alternative. */
interface Keys {
  readonly keys: readonly { readonly word: string; readonly offset: number }[];
  /** How often they are met in texts that do not hold the phrase: short and frequent words are. */
  readonly cost: number;
}

function keysOf({ words, beginnings, sequences }: Alternatives, frequent: ReadonlySet<string>): Keys {
  const keys = [...words].map((word) => ({ word, offset: 0 }));
  for (const sequence of [...sequences.values()].flat()) {
    const costs = sequence.map((word) => wordCost(word, frequent));
    const offset = costs.indexOf(Math.min(...costs));
    keys.push({ word: sequence[offset] ?? "", offset });
  }
  const cost =
    keys.reduce((sum, { word }) => sum + wordCost(word, frequent), 0) +
    beginnings.reduce((sum, beginning) => sum + 2 * wordCost(beginning, frequent), 0);
  return { keys, cost };
}

function wordCost(word: string, frequent: ReadonlySet<string>): number {
  return (frequent.has(word) ? 8 : 1) * Math.exp(-Math.min(word.length, 12) / 2);
}

function lengthsOf({ words, beginnings, sequences }: Alternatives): number[] {
  const lengths = [...sequences.values()].flat().map((sequence) => sequence.length);
  return words.size > 0 || beginnings.length > 0 ? [1, ...lengths] : lengths;
}

function put(map: Map<string, Anchor[]>, key: string, anchor: Anchor): void {
  const anchors = map.get(key);
  if (anchors) anchors.push(anchor);
  else map.set(key, [anchor]);
}

/** Where in a sentence each pattern was tried, for two anchors of one phrase give one hit, and the runs found there. */
type Tried = Map<Pattern, { readonly starts: Set<number>; readonly runs: Runs }>;

/** Adds the matches of the anchor's pattern in which token `at` is the anchor. */
function collect(
  hits: Map<PatternField, Hit[]>,
  { field, pattern, least, most }: Anchor,
  sentence: Sentence,
  at: number,
  tried: Tried,
): void {
  const { starts, runs } = tried.get(pattern) ?? { starts: new Set(), runs: new Map() };
  tried.set(pattern, { starts, runs });
  for (let start = Math.max(at - most, 0); start <= at - least; start += 1) {
    if (starts.has(start)) continue;
    starts.add(start);
    const match = matchAt(pattern, sentence.tokens, start, runs);
    if (!match) continue;
    const known = hits.get(field);
    if (known) known.push({ sentence, match });
    else hits.set(field, [{ sentence, match }]);
  }
}

function inOrderOf(sentences: readonly Sentence[]): (a: Hit, b: Hit) => number {
  const order = new Map(sentences.map((sentence, at) => [sentence, at]));
  return (a, b) =>
    (order.get(a.sentence) ?? 0) - (order.get(b.sentence) ?? 0) || a.match.start - b.match.start;
}

let index: PhraseIndex | null = null;

/** The phrases of all packs, made at the first call. */
export function phraseIndex(): PhraseIndex {
  return (index ??= new PhraseIndex(vocabularies()));
}
