/** What a character does in a text that is cut into words. */
export const Character = {
  /** Between words. */
  blank: 1,
  /** Part of a word. */
  letter: 2,
  /** A word of its own: its script writes no blanks between words. */
  single: 3,
  /** Inside a word, or between a shortened word and the next. */
  apostrophe: 4,
  /** Ends a clause. */
  comma: 5,
  /** Opens or closes what somebody else said. */
  quote: 6,
  /** Between words, but not between clauses. */
  other: 7,
  /** Inside a word, and no part of it: joiners that Persian writers put there or leave out. */
  ignored: 8,
  /** A word of its own: its script has blanks, and writers are free to leave them out (Hangul). */
  syllable: 9,
  /** Part of the character before it: vowels and tones of Thai. */
  combining: 10,
} as const;

const singles =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

function look(character: string): number {
  if (/\s/u.test(character)) return Character.blank;
  if (/[\u200B-\u200D\u00AD]/u.test(character)) return Character.ignored;
  if (singles.test(character))
    return /[\p{M}\u0E33\u0EB3]/u.test(character) ? Character.combining : Character.single;
  if (/\p{Script=Hangul}/u.test(character)) return Character.syllable;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return Character.letter;
  if (/['’‘´`׳]/u.test(character)) return Character.apostrophe;
  if (/["“”„«»「」『』״]/u.test(character)) return Character.quote;
  if (/[,;:()[\]–—，；：（）،؛]/u.test(character)) return Character.comma;
  return Character.other;
}

/** Looked up once for each of the 65,536 code units that a text brings; 0 is not looked up yet. */
const known = new Uint8Array(0x1_0000);

/** Halves of surrogate pairs are emoji mostly, which stand where a clause ends. */
function isEmoji(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** What the code unit does. */
export function characterOf(code: number): number {
  const class_ = known[code] ?? Character.other;
  if (class_ !== 0) return class_;
  const found = isEmoji(code) ? Character.comma : look(String.fromCharCode(code));
  known[code] = found;
  return found;
}
