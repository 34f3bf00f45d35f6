/** What a character does beside or within an address in a text. */
export const Sign = {
  blank: 1,
  /** Part of the address, or damage within it. */
  inner: 2,
  /** A bracket, quotation mark or stop that may stand around an address. */
  border: 3,
  /** As `border`, but no damaged byte makes it: the brackets and stops of East Asia. */
  free: 4,
  /** A letter of a script that writes without blanks between words, or an emoji. */
  single: 5,
} as const;

const singles =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

const pictures = /[\p{So}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Looked up once for each of the 65,536 code units that a text brings; 0 is not looked up yet. */
const known = new Uint8Array(0x1_0000);

/** What the character at `at` does; both halves of a surrogate pair do the same. */
export function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff)
    return look(String.fromCodePoint(text.codePointAt(unit >= 0xdc00 ? at - 1 : at) ?? unit));
  const before = known[unit] ?? Sign.inner;
  if (before !== 0) return before;
  const found = look(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

function look(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // A byte order mark is a blank to JavaScript, and nobody sees it.
  if (/\s/.test(character) && code !== 0xfeff) return Sign.blank;
  if (singles.test(character)) return Sign.single;
  if (code < 0x80) return '<>()[]",;:'.includes(character) ? Sign.border : Sign.inner;
  if (/[\u3000-\u303f\uff00-\uffef]/.test(character) && !/[\p{L}\p{N}]/u.test(character)) return Sign.free;
  if (pictures.test(character) && code >= 0x2190 && code !== 0xfffd) return Sign.single;
  return /\p{P}/u.test(character) ? Sign.border : Sign.inner;
}
