import { plainWords } from "../../text-lines.ts";
import { clientLanguages } from "./all.ts";
import type { BlockField, ClientLanguage } from "./client-language.ts";

/** What a label stands for: one field in all the languages that have the word. */
export interface Label {
  readonly field: BlockField;
  readonly languages: readonly string[];
}

function table<T>(
  entries: (language: ClientLanguage) => Iterable<readonly [string, T]>,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const language of clientLanguages)
    for (const [words, meaning] of entries(language)) {
      const key = plainWords(words);
      if (!found.has(key)) found.set(key, meaning);
    }
  return found;
}

export const labels: ReadonlyMap<string, Label> = (() => {
  const found = new Map<string, { field: BlockField; languages: string[] }>();
  for (const { language, labels } of clientLanguages)
    for (const field of Object.keys(labels) as BlockField[])
      for (const words of labels[field] ?? []) {
        const key = plainWords(words).replace(/[.:]$/u, "");
        const label = found.get(key);
        if (label) label.languages.push(language);
        else found.set(key, { field, languages: [language] });
      }
  return found;
})();

/** What a separator line says of the mail below it. */
export const separators = table<"forwarded" | "original">(function* ({ forwarded, original }) {
  for (const words of forwarded) yield [words, "forwarded"] as const;
  for (const words of original) yield [words, "original"] as const;
});

function words(pick: (language: ClientLanguage) => readonly string[]): readonly string[] {
  return [...new Set(clientLanguages.flatMap(pick).map(plainWords))];
}

/** Longer text is no separator, however it is spaced. */
export const longestSeparator = 2 * Math.max(...[...separators.keys()].map((words) => words.length));

/** The longest first, so that "het volgende geschreven" is found before "geschreven". */
export const wroteWords = words((language) => language.wrote).toSorted((a, b) => b.length - a.length);
export const wroteOpenings = words((language) => language.wroteOpenings);
export const onBehalfOf = words((language) => language.onBehalfOf);

/** Asks of every line of a mail whether it begins with one of many phrases: most do not begin with the first letters of any. */
function openings(pick: (language: ClientLanguage) => readonly string[]): (plain: string) => boolean {
  const byLetters = Map.groupBy(words(pick), (opening) => opening.slice(0, 2));
  return (plain) => byLetters.get(plain.slice(0, 2))?.some((opening) => plain.startsWith(opening)) ?? false;
}

export const opensSignature = openings((language) => language.signatures);
export const opensDisclaimer = openings((language) => language.disclaimers);

/** The languages in which a prefix means a forward, and those in which it means a reply ("VS" is either in the north). */
export interface PrefixMeaning {
  readonly forward: readonly string[];
  readonly reply: readonly string[];
}

export const prefixes: ReadonlyMap<string, PrefixMeaning> = (() => {
  const found = new Map<string, { forward: string[]; reply: string[] }>();
  const add = (prefix: string, language: string, kind: "forward" | "reply"): void => {
    const key = plainWords(prefix).replace(/\.$/u, "");
    const meaning = found.get(key) ?? { forward: [], reply: [] };
    meaning[kind].push(language);
    found.set(key, meaning);
  };
  for (const { language, forwardPrefixes, replyPrefixes } of clientLanguages) {
    for (const prefix of forwardPrefixes) add(prefix, language, "forward");
    for (const prefix of replyPrefixes) add(prefix, language, "reply");
  }
  return found;
})();
