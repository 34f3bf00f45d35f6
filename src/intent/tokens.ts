/**
 * A text as words that can be compared: without case, accents, punctuation. People leave accents out, so they never
 * matter; scripts that write no blanks between words (Han, Kana, Thai) give one token a character.
 */
export interface Token {
  readonly word: string;
  /** The address that stands here; its word is "@". */
  readonly address: string | null;
  /** A comma, dash, bracket or quotation mark stands before it. */
  readonly breaks: boolean;
  /** A quotation mark stands right before it. */
  readonly quoted: boolean;
}

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** As it stood in the text. */
  readonly text: string;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const maxTokens = 2_000;
/** A longer run without a full stop is read in pieces, so that the work per phrase stays small. */
const maxSentence = 120;

/** Folds what people vary in writing the same word. */
export function foldWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/gu, "")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe");
}

/**
 * Splits into sentences: at ".", "!", "?" and their like before a blank, at empty lines, and at the end of a line that
 * the next one does not visibly continue.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let open = "";
  const close = (): void => {
    const sentence = open.trim();
    open = "";
    if (sentence === "") return;
    const isQuestion = /[?？؟]["”»)\s]{0,3}$/u.test(sentence);
    const tokens = tokensOf(sentence);
    for (let at = 0; at < tokens.length; at += maxSentence)
      sentences.push({ tokens: tokens.slice(at, at + maxSentence), isQuestion, text: sentence });
  };
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    for (const piece of line.split(
      /(?<=[.!?…。！？؟।]["”»)]?)(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
    )) {
      open += piece;
      if (/[.!?…。！？؟।]["”»)]?$/u.test(piece) && !endsWithAbbreviation(piece)) close();
    }
    if (continues(line, lines[index + 1])) open += " ";
    else close();
  }
  close();
  return sentences;
}

function continues(line: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === "" || line.trim() === "") return false;
  const first = /^\s{0,100}([\p{L}\p{N}])/u.exec(next)?.[1];
  if (first === undefined) return false;
  return (
    (first !== first.toUpperCase() && line.trim().length >= 12) ||
    line.length >= 60 ||
    (/,\s?$/u.test(line) && line.length >= 30)
  );
}

/** "No.", "Art. 17", "z. B.": a short word with a dot, not the end of a sentence. */
function endsWithAbbreviation(text: string): boolean {
  return /(?:^|\s)(?:art|abs|nr|no|mr|mrs|ms|dr|prof|st|bzw|ca|usw|sr|sra|srta|ud|uds|núm|av|p|z|b|u|a|e|g|i)\.$/iu.test(
    text,
  );
}

/** The words of a text, bounded. */
export function tokensOf(text: string): Token[] {
  const tokenizer = new Tokenizer();
  for (const chunk of text.split(/\s/u)) {
    if (tokenizer.tokens.length >= maxTokens) break;
    if (chunk !== "") tokenizer.add(chunk);
  }
  return tokenizer.tokens;
}

function addressIn(chunk: string): string | null {
  if (!chunk.includes("@") || chunk.length > 320) return null;
  const bare = chunk.replace(/^[<("'[:;,„“«]{0,5}(?:mailto:)?/iu, "").replace(/[>)"'\].,;:!?“”»]{0,9}$/u, "");
  return /^[^\s@<>()[\]",;:]{1,64}@[\p{L}\p{N}.-]{1,253}\.[\p{L}\p{N}-]{2,63}$/u.test(bare)
    ? bare.toLowerCase()
    : null;
}

/** English contractions stay one word ("dont"), elided articles and pronouns become words of their own ("m envoyer"). */
const contractions = new Set(["t", "m", "d", "s", "ve", "re", "ll"]);

class Tokenizer {
  readonly tokens: Token[] = [];
  private word = "";
  private breaks = false;
  private quoted = false;

  /** A run of characters without blanks. */
  add(chunk: string): void {
    const address = addressIn(chunk);
    if (address !== null) this.push("@", address);
    else this.addWords(Array.from(chunk));
  }

  private addWords(characters: readonly string[]): void {
    for (const [at, character] of characters.entries()) {
      if (unspaced.test(character)) {
        this.endWord();
        this.push(character, null);
      } else if (/[\p{L}\p{M}\p{N}]/u.test(character)) this.word += character;
      else if (/['’‘´`]/u.test(character) && this.word !== "") {
        const next = /^\p{L}{1,3}/u.exec(
          characters
            .slice(at + 1, at + 4)
            .join("")
            .toLowerCase(),
        )?.[0];
        if (next === undefined || !contractions.has(next)) this.endWord();
      } else {
        this.endWord();
        if (/[,;:()[\]–—"“”„«»、，؛،「」]/u.test(character)) this.breaks = true;
        if (/["“”„«»‘'「`]/u.test(character)) this.quoted = true;
      }
    }
    this.endWord();
  }

  private endWord(): void {
    if (this.word !== "") this.push(foldWord(this.word), null);
    this.word = "";
  }

  private push(word: string, address: string | null): void {
    this.tokens.push({ word, address, breaks: this.breaks, quoted: this.quoted });
    this.breaks = false;
    this.quoted = false;
  }
}
