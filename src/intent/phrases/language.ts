import type { Spelling, WordGroups } from "../pattern.ts";

/**
 * What people write when they want something, in one language. Phrases are patterns (see pattern.ts); all of it is
 * data, so a language is one file and one line in all.ts.
 */
export interface IntentLanguage {
  /** BCP 47. */
  readonly language: string;
  /** Its script has no blanks between words: Chinese, Japanese, Thai; and Korean, whose writers are free with them. */
  readonly unspaced?: boolean;
  /** Where no blanks tell words apart: those that hold a listed word and mean something else, 特别 (very) beside 别 (not). */
  readonly compounds?: readonly string[];
  /** Letters that stand before a word and are written as part of it: Hebrew "ה", Arabic "ال". Every word may have one. */
  readonly clitics?: readonly string[];
  /**
   * What its letters are written as instead, one table for each way to do it: German "ö" as "oe", Russian in Latin
   * letters. Mere loss of an accent never matters.
   */
  readonly spellings?: readonly Spelling[];
  /** The most frequent words, by which a text of this language is known: articles, pronouns, prepositions. */
  readonly common: readonly string[];
  /** Groups of words that its patterns name. */
  readonly groups: WordGroups;
  /** Asks plainly, by itself, that mail to the writer ends: "remove me", "stop sending me". Includes its own negation. */
  readonly optOut: readonly string[];
  /** Asks it when the mail says nothing else: "unsubscribe", "stop". */
  readonly optOutAlone: readonly string[];
  /** May ask it; a person decides: "not interested", "how do I unsubscribe". */
  readonly optOutMaybe: readonly string[];
  /** Calls the mail unwanted or unlawful: "I never signed up", "this is spam". */
  readonly complaint: readonly string[];
  /** Wants an account, contract or paid subscription ended. */
  readonly cancellation: readonly string[];
  /** Invokes a law, a lawyer or a right to their data. */
  readonly legal: readonly string[];
  /** Asks for someone else, or for another address: "my old address", "my late husband". */
  readonly forOther: readonly string[];
  /** Wants to stay or to come back: "please add me back". */
  readonly stay: readonly string[];
  /** Wants part of the mail, or less of it: "only once a week". */
  readonly fewer: readonly string[];
  /** Says that it is too much: less is wanted where nothing is asked; beside "remove me" it is only the reason. */
  readonly tooMuch?: readonly string[];
  /** Gives a new address: "my new address is". */
  readonly changeOfAddress: readonly string[];
  /** Speaks as one who sends mail, or of opting out as a thing: "our campaign", "the unsubscribe link works". */
  readonly asSender: readonly string[];
  /** Holds words of a request or complaint but means something else: "spam folder", "bus stop". */
  readonly otherSenses: readonly string[];
  /** Opens a question: "how do I". */
  readonly question: readonly string[];
  readonly praise: readonly string[];
  /** Scorn that says the opposite of what it means: "keep up the great spam". */
  readonly sarcasm: readonly string[];
  /** Small print of mailings, which stands in a text only when it is not the writer's own. */
  readonly footer: readonly string[];
  /** The writer means everything we send. */
  readonly reachAll: readonly string[];
  /** The writer means this sender or list. */
  readonly reachSender: readonly string[];
  /** Single words for the writer as the one who gets the mail: "me", "us". */
  readonly self?: readonly string[];
  /**
   * Words for what people write to a shop or a provider about: "invoice", "parcel". A complaint in their sentence is
   * about them, unless mail is named there: "I did not agree to the new delivery date".
   */
  readonly matters?: readonly string[];
  /** Single words that turn a request around: "not", "never". */
  readonly negations: readonly string[];
  /** Whether a negation may follow its verb, as in German. */
  readonly negatesAfter: boolean;
  /** False where it never stands before it, as in Japanese. */
  readonly negatesBefore?: boolean;
  /** Single words that make a request hang on something: "if", "unless". */
  readonly conditions: readonly string[];
  /** Conditions that are mere politeness: "if possible". */
  readonly politeConditions: readonly string[];
  /** Questions that are requests: "could you", "would it be possible". */
  readonly politeRequests: readonly string[];
  /** What the writer will do otherwise: "or I will report you". Such words are no legal request yet. */
  readonly threats: readonly string[];
  /** Single words for people other than the writer: "they", "customers". */
  readonly others: readonly string[];
  /** Single words that begin another clause: "and", "but". */
  readonly conjunctions: readonly string[];
  /**
   * Single words that may follow a request within its clause. Behind any other word the request may be about something
   * else: "don't send me the invoice". Where none is listed any may follow: the object stands before its verb.
   */
  readonly continuations: readonly string[];
  /** Single words around a one-word request that add nothing: "please", "thanks", "hello". */
  readonly polite: readonly string[];
  /** Single words that announce an address: "address", "email". */
  readonly addressNouns: readonly string[];
  /** Single words before an address that make it a sender: "from", "by". */
  readonly senderPrepositions: readonly string[];
  /** Those that do so behind it: Japanese "から". */
  readonly senderPostpositions?: readonly string[];
  /** Those that do so behind a word for mail only: "newsletters of", but not "the address of". */
  readonly genitives: readonly string[];
  /** Single words for mail as a sender sends it. */
  readonly mailNouns: readonly string[];
}

/** A list of words, as they are read most easily: one after the other. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Every stem with every ending, for verbs of many forms: forms("borr quit", "e en ar"). */
export function forms(stems: string, endings: string): readonly string[] {
  return words(stems).flatMap((stem) => words(endings).map((ending) => stem + ending));
}

/** Every word of the first list before every one of the second, as words of several parts: pairs(no, words("want")). */
export function pairs(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((one) => second.map((other) => `${one}-${other}`));
}
