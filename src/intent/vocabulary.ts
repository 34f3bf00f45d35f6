import { PatternSet } from "./pattern.ts";
import { languages } from "./phrases/all.ts";
import type { IntentLanguage } from "./phrases/language.ts";
import { foldWord } from "./tokens.ts";

/** A field of a language pack that holds patterns. */
export type PatternField = {
  [Field in keyof IntentLanguage]: Field extends WordField
    ? never
    : IntentLanguage[Field] extends readonly string[]
      ? Field
      : never;
}[keyof IntentLanguage];

type WordField =
  | "negations"
  | "conditions"
  | "others"
  | "conjunctions"
  | "continuations"
  | "polite"
  | "addressNouns"
  | "senderPrepositions"
  | "genitives"
  | "mailNouns";

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
  readonly phrases: Readonly<Record<PatternField, PatternSet>>;
  readonly words: Readonly<Record<WordField, ReadonlySet<string>>>;
}

export const vocabularies: readonly Vocabulary[] = languages.map((pack) => {
  const set = (field: PatternField): PatternSet =>
    new PatternSet(pack[field], pack.groups, wholeSentence.has(field));
  const wordSet = (field: WordField): ReadonlySet<string> => new Set(pack[field].map(foldWord));
  return {
    language: pack.language,
    negatesAfter: pack.negatesAfter,
    phrases: {
      optOut: set("optOut"),
      optOutAlone: set("optOutAlone"),
      optOutMaybe: set("optOutMaybe"),
      complaint: set("complaint"),
      cancellation: set("cancellation"),
      legal: set("legal"),
      forOther: set("forOther"),
      stay: set("stay"),
      fewer: set("fewer"),
      changeOfAddress: set("changeOfAddress"),
      asSender: set("asSender"),
      otherSenses: set("otherSenses"),
      question: set("question"),
      praise: set("praise"),
      sarcasm: set("sarcasm"),
      footer: set("footer"),
      reachAll: set("reachAll"),
      reachSender: set("reachSender"),
      politeConditions: set("politeConditions"),
      politeRequests: set("politeRequests"),
      threats: set("threats"),
    },
    words: {
      negations: wordSet("negations"),
      conditions: wordSet("conditions"),
      others: wordSet("others"),
      conjunctions: wordSet("conjunctions"),
      polite: wordSet("polite"),
      addressNouns: wordSet("addressNouns"),
      continuations: wordSet("continuations"),
      senderPrepositions: wordSet("senderPrepositions"),
      genitives: wordSet("genitives"),
      mailNouns: wordSet("mailNouns"),
    },
  };
});
