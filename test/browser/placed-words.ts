import type { Page } from "./browser.ts";

/** A word as the browser drew it, in pixels. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** Words with no more than a blank between them. */
export type Cell = Pick<PlacedWord, "text" | "left" | "right">;

/** All words of the SVG that the page shows, in the order of their source. */
export function placedWords(page: Page): Promise<PlacedWord[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("text")].flatMap((element) => {
      const source = element.textContent;
      // Where blanks collapse, the places count what is left.
      const isWhole = element.getNumberOfChars() === source.length;
      const text = isWhole ? source : source.trim().replaceAll(/\s+/g, " ");
      return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
        const { x: left, y: top, height } = element.getExtentOfChar(index);
        const { x: right } = element.getEndPositionOfChar(index + word.length - 1);
        return { text: word, left, right, top, bottom: top + height };
      });
    }),
  );
}

/** The lines from above, each with its cells from the left; a blank line has none. */
export function linesOfCells(words: readonly PlacedWord[], lineHeight: number, blank: number): Cell[][] {
  const lines: PlacedWord[][] = [];
  for (const word of words.toSorted((a, b) => a.bottom - b.bottom)) {
    const above = lines.at(-1);
    const gap = above === undefined ? Infinity : word.bottom - (above[0]?.bottom ?? 0);
    if (above !== undefined && gap < lineHeight / 2) above.push(word);
    else {
      if (gap > 1.5 * lineHeight && gap !== Infinity) lines.push([]);
      lines.push([word]);
    }
  }
  return lines.map((line) => {
    const cells: Cell[] = [];
    for (const { text, left, right } of line.toSorted((a, b) => a.left - b.left)) {
      const before = cells.at(-1);
      if (before !== undefined && left - before.right < blank)
        cells[cells.length - 1] = { text: `${before.text} ${text}`, left: before.left, right };
      else cells.push({ text, left, right });
    }
    return cells;
  });
}
