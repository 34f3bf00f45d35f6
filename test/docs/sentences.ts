/** Where a sentence of a page begins, and how many words it has. */
export interface Sentence {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly words: number;
}

interface Passage {
  readonly line: number;
  readonly text: string;
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, "");
const itemOrHeading = /^\s*(?:[-*+] |\d+\. |#+ |>)/;
/** A stop, and behind it a blank and what may begin a sentence. */
const stop = /(?<=[.!?…]["”’)*_]*)\s+(?=["“(*_[`]*[\p{Lu}\p{N}`])/u;
const abbreviation = /(?:\b(?:e\.g|i\.e|cf|vs|approx|St|Dr|no)\.)$/;

/** The sentences of a Markdown page. Each item of a list, heading and cell of a table stands for itself; code is one word. */
export function sentencesOf(markdown: string): Sentence[] {
  return passagesOf(withoutCodeBlocks(markdown)).flatMap(({ line, text }) =>
    splitAtStops(plain(text)).map((sentence) => ({
      line,
      text: sentence,
      words: sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    })),
  );
}

function withoutCodeBlocks(markdown: string): string {
  return markdown
    .replaceAll(/^<!--[^]*?-->/gm, blank)
    .replaceAll(/^```[^]*?^```/gm, blank)
    .replaceAll(/(?<=\n\n)(?: {4}\S.*\n(?:(?: {4}.*)?\n)*)+/g, blank);
}

function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let open: { line: number; lines: string[] } | null = null;
  const close = (): void => {
    if (open !== null) passages.push({ line: open.line, text: open.lines.join(" ") });
    open = null;
  };
  for (const [at, line] of text.split("\n").entries()) {
    if (line.startsWith("|")) {
      close();
      passages.push(...line.split(/(?<!\\)\|/).map((cell) => ({ line: at + 1, text: cell })));
    } else if (line.trim() === "") close();
    else {
      if (open === null || itemOrHeading.test(line)) {
        close();
        open = { line: at + 1, lines: [] };
      }
      open.lines.push(line.replace(itemOrHeading, "").trim());
    }
  }
  close();
  return passages;
}

function plain(text: string): string {
  return text
    .replaceAll(/(`+)[^]*?\1/g, "`code`")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
}

function splitAtStops(text: string): string[] {
  const sentences: string[] = [];
  let begun = "";
  for (const part of text.split(stop)) {
    begun = begun === "" ? part : `${begun} ${part}`;
    if (abbreviation.test(part)) continue;
    sentences.push(begun);
    begun = "";
  }
  if (begun !== "") sentences.push(begun);
  return sentences;
}
