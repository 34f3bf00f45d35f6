import { hanVariants } from "./han-variants.ts";

/** Marks that writers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, the Hindi nukta. */
const combiningMarks = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640\u093C]/gu;

/** Letters that writers use for one another, beside what decomposition brings together. */
const letters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ı", "i"],
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ς", "σ"],
  // Arabic and Persian keyboards have letters of their own for the same sound; the end of a word varies.
  ["ى", "ي"],
  ["ی", "ي"],
  ["ک", "ك"],
  ["ة", "ه"],
  ["ۀ", "ه"],
  ["ٱ", "ا"],
  ...hanVariants,
]);
const exchanged = new RegExp(`[${[...letters.keys()].join("")}]`, "gu");

/** Folds what people vary in writing the same word: case, width, accents, letters that stand for one another. */
export function foldWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(combiningMarks, "")
    .normalize("NFC")
    .replace(exchanged, (letter) => letters.get(letter) ?? letter);
}
