import { hr } from "./hr.ts";
import type { IntentLanguage } from "./language.ts";

/**
 * Serbian, in Cyrillic; in Latin letters it is read with Croatian's words, among which its own are. Loan words keep
 * their Latin letters in many a Cyrillic text.
 */
export const sr: IntentLanguage = {
  ...hr,
  language: "sr",
  spellings: [
    {
      a: "а",
      b: "б",
      c: "ц",
      č: "ч",
      ć: "ћ",
      d: "д",
      dž: "џ",
      đ: "ђ",
      e: "е",
      f: "ф",
      g: "г",
      h: "х",
      i: "и",
      j: "ј",
      k: "к",
      l: "л",
      lj: "љ",
      m: "м",
      n: "н",
      nj: "њ",
      o: "о",
      p: "п",
      r: "р",
      s: "с",
      š: "ш",
      t: "т",
      u: "у",
      v: "в",
      z: "з",
      ž: "ж",
    },
  ],
};
