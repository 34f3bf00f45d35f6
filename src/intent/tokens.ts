import { addressAround } from "../mail/address-in-text.ts";
import { Character, characterOf } from "./characters.ts";
import { foldWord } from "./fold-word.ts";

/**
 * A word that can be compared: without case, accents, punctuation. People leave accents out, so they never matter;
 * scripts that write no blanks between words (Han, Kana, Thai, and Hangul, whose writers are free with them) give one
 * token a character.
 */
export interface Token {
  readonly word: string;
  /** The address that stands here; its word is "@". */
  readonly address: string | null;
  /** A comma, dash, bracket or quotation mark stands before it. */
  readonly breaks: boolean;
  /** A quotation mark opens right before it. */
  readonly quoted: boolean;
  /** A blank stands before it. */
  readonly spaced: boolean;
  /** A blank stands before it in a script that writes none between words: people pause there as others do at a comma. */
  readonly pauses: boolean;
}

const maxTokens = 2_000;
const maxWord = 64;

/** The words of a text, bounded. */
export function tokensOf(text: string): Token[] {
  const tokenizer = new Tokenizer(text);
  tokenizer.run();
  return tokenizer.tokens;
}

/** How long a text is, in words; of a script without blanks two and a half characters are one. */
export function lengthOf(tokens: readonly Token[]): number {
  let length = 0;
  for (const { word } of tokens) length += isSingle(word) ? 0.4 : 1;
  return length;
}

function isSingle(word: string): boolean {
  const character = characterOf(word.charCodeAt(0));
  return character === Character.single || character === Character.syllable;
}

/** Whether the words of the sequence stand from `at` on, with no comma between them. */
export function standsAt(sequence: readonly string[], tokens: readonly Token[], at: number): boolean {
  return sequence.every((word, index) => {
    const token = tokens[at + index];
    return token?.word === word && (index === 0 || !token.breaks);
  });
}

/** Kana of half width, and what some keyboards send in pieces: "ﾌﾞ", "フ" with a mark of its own, Hangul in letters. */
function composed(text: string): string {
  return text.normalize("NFC").replace(/[\uFF65-\uFF9F]+/gu, (kana) => kana.normalize("NFKC"));
}

/** English contractions stay one word ("dont"), elided articles and pronouns become words of their own ("m envoyer"). */
const contractions = new Set(["t", "m", "d", "s", "ve", "re", "ll"]);

/** What stands between words within a run without blanks. */
const between: ReadonlySet<number> = new Set([Character.comma, Character.quote, Character.other]);

const hebrewBefore = /^\p{Script=Hebrew}/u;
const hebrewLast = /^\p{Script=Hebrew}(?!\p{L})/u;

/** Brackets and marks that belong to the address, and are no pause between words. */
const marksBeforeAddress = /[<("'[:;,„“«]{0,5}(?:mailto:)?$/iu;
const marksBehindAddress = /^[>)"'\].,;:!?“”»]{0,9}/u;

class Tokenizer {
  readonly tokens: Token[] = [];
  private readonly text: string;
  private at = 0;
  private word = "";
  private breaks = false;
  private quoted = false;
  private blank = false;
  /** The last token was a character of a script without blanks. */
  private afterSingle = false;

  constructor(text: string) {
    this.text = composed(text);
  }

  run(): void {
    while (this.at < this.text.length && this.tokens.length < maxTokens) {
      if (characterOf(this.text.charCodeAt(this.at)) === Character.blank) {
        this.blank = true;
        this.at += 1;
      } else this.takeChunk();
    }
  }

  /** A run of characters without blanks. */
  private takeChunk(): void {
    let end = this.at;
    let sign = -1;
    for (; end < this.text.length; end += 1) {
      const code = this.text.charCodeAt(end);
      if (code === 0x40 && sign < 0) sign = end;
      else if (characterOf(code) === Character.blank) break;
    }
    for (; sign >= 0 && sign < end; sign = this.text.indexOf("@", sign + 1)) {
      const found = addressAround(this.text, sign);
      if (found === null || found.start < this.at) continue;
      const marksBefore = marksBeforeAddress.exec(
        this.text.slice(Math.max(this.at, found.start - 12), found.start),
      );
      const marksBehind = marksBehindAddress.exec(this.text.slice(found.end, Math.min(end, found.end + 9)));
      this.takeWords(found.start - (marksBefore?.[0].length ?? 0));
      this.push("@", found.address);
      this.at = found.end + (marksBehind?.[0].length ?? 0);
    }
    this.takeWords(end);
    this.at = end;
  }

  private takeWords(end: number): void {
    let start = this.at;
    for (let at = this.at; at < end; at += 1) {
      const character = characterOf(this.text.charCodeAt(at));
      if (character === Character.letter) continue;
      if (at > start) this.word += this.text.slice(start, at);
      start = at + 1;
      if (character === Character.ignored || character === Character.combining) continue;
      const inside = this.word !== "";
      if (character === Character.quote && inside && this.isGershayim(at)) {
        // Part of the word: עו"ד is a lawyer, עוד is "more".
        this.word += '"';
        continue;
      }
      if (character === Character.apostrophe && inside && this.isContraction(at + 1, end)) continue;
      if (character === Character.other && this.isElectronic(at)) continue;
      this.endWord();
      if (character === Character.single || character === Character.syllable) {
        while (start < end && characterOf(this.text.charCodeAt(start)) === Character.combining) start += 1;
        this.push(folded(this.text.slice(at, start)), null, character === Character.single);
        at = start - 1;
      } else if (character === Character.comma || character === Character.quote) this.breaks = true;
      const quotes = character === Character.quote || (character === Character.apostrophe && !inside);
      if (quotes && !this.closes(at, end)) this.quoted = true;
    }
    if (end > start) this.word += this.text.slice(start, end);
    this.endWord();
  }

  /** Whether the quotation mark there ends what it quotes: it stands behind something, and before a blank or a stop. */
  private closes(at: number, end: number): boolean {
    return at > this.at && (at + 1 >= end || between.has(characterOf(this.text.charCodeAt(at + 1))));
  }

  /** Hebrew marks an abbreviation before its last letter, with a quotation mark as a rule: דוא"ל, ז"ל. */
  private isGershayim(at: number): boolean {
    return hebrewBefore.test(this.text.slice(at - 1, at)) && hebrewLast.test(this.text.slice(at + 1, at + 3));
  }

  /** The hyphen of "e-mail", which is the same word as "email". */
  private isElectronic(at: number): boolean {
    return /^e$/iu.test(this.word) && /^[-‐‑]mail/iu.test(this.text.slice(at, at + 5));
  }

  private isContraction(start: number, end: number): boolean {
    let at = start;
    while (at < end && at < start + 3 && characterOf(this.text.charCodeAt(at)) === Character.letter) at += 1;
    return contractions.has(this.text.slice(start, at).toLowerCase());
  }

  private endWord(): void {
    if (this.word !== "") this.push(folded(this.word), null);
    this.word = "";
  }

  private push(word: string, address: string | null, isSingle = false): void {
    const { breaks, quoted, blank: spaced } = this;
    this.tokens.push({
      word,
      address,
      breaks,
      quoted,
      spaced,
      pauses: spaced && this.afterSingle && isSingle,
    });
    this.breaks = false;
    this.quoted = false;
    this.blank = false;
    this.afterSingle = isSingle;
  }
}

/** Words repeat; folding one costs more than looking it up. Emptied before it grows. */
const foldedWords = new Map<string, string>();
const mostFolded = 20_000;

function folded(raw: string): string {
  const word = raw.length > maxWord ? raw.slice(0, maxWord) : raw;
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  if (foldedWords.size >= mostFolded) foldedWords.clear();
  const result = foldWord(word);
  foldedWords.set(word, result);
  return result;
}
