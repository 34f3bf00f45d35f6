import { Compounds } from "./compounds.ts";
import { compilePattern, type Pattern, spellingsOf, type Writing } from "./pattern.ts";
import { languages } from "./phrases/all.ts";
import type { IntentLanguage } from "./phrases/language.ts";
import { WordList } from "./word-list.ts";

/** The fields of a language pack that hold single words. */
const wordFields = [
  "common",
  "negations",
  "conditions",
  "others",
  "conjunctions",
  "continuations",
  "polite",
  "addressNouns",
  "senderPrepositions",
  "senderPostpositions",
  "genitives",
  "mailNouns",
  "self",
  "matters",
] as const satisfies readonly (keyof IntentLanguage)[];

type WordField = (typeof wordFields)[number];

/** Those that hold patterns. */
const patternFields = [
  "optOut",
  "optOutAlone",
  "optOutMaybe",
  "complaint",
  "cancellation",
  "legal",
  "forOther",
  "stay",
  "fewer",
  "tooMuch",
  "changeOfAddress",
  "asSender",
  "otherSenses",
  "question",
  "praise",
  "sarcasm",
  "footer",
  "reachAll",
  "reachSender",
  "politeConditions",
  "politeRequests",
  "threats",
] as const satisfies readonly (keyof IntentLanguage)[];

export type PatternField = (typeof patternFields)[number];

/** What says something about the sentence it stands in, commas or not. */
const wholeSentence: ReadonlySet<PatternField> = new Set([
  "asSender",
  "changeOfAddress",
  "footer",
  "otherSenses",
  "politeConditions",
  "sarcasm",
  "threats",
]);

/** A language pack, compiled. */
export interface Vocabulary {
  readonly language: string;
  readonly negatesAfter: boolean;
  readonly negatesBefore: boolean;
  readonly unspaced: boolean;
  readonly phrases: Readonly<Record<PatternField, readonly Pattern[]>>;
  readonly words: Readonly<Record<WordField, WordList>>;
  /** Every word that its lists name, in each of its spellings. */
  readonly lexicon: readonly string[];
}

function compile(pack: IntentLanguage): Vocabulary {
  const writing: Writing = {
    unspaced: pack.unspaced ?? false,
    clitics: pack.clitics ?? [],
    spellings: pack.spellings ?? [],
    compounds: new Compounds(pack.compounds ?? []),
  };
  const lists = wordFields.map((field): [WordField, WordList] => [
    field,
    new WordList(pack[field] ?? [], writing),
  ]);
  const sets = patternFields.map((field): [PatternField, readonly Pattern[]] => [
    field,
    (pack[field] ?? []).map((source) =>
      compilePattern(source, pack.groups, writing, wholeSentence.has(field)),
    ),
  ]);
  return {
    language: pack.language,
    negatesAfter: pack.negatesAfter,
    negatesBefore: pack.negatesBefore ?? true,
    unspaced: writing.unspaced,
    phrases: Object.fromEntries(sets) as Vocabulary["phrases"],
    words: Object.fromEntries(lists) as Vocabulary["words"],
    lexicon: wordFields.flatMap((field) => (pack[field] ?? []).flatMap((word) => spellingsOf(word, writing))),
  };
}

let compiled: readonly Vocabulary[] | null = null;

/** Every pack, compiled at the first call: that takes as long as a command that reads no words may last. */
export function vocabularies(): readonly Vocabulary[] {
  return (compiled ??= languages.map(compile));
}
