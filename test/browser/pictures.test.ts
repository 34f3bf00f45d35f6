import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { available } from "../services/available.ts";
import { type Browser, startBrowser } from "./browser.ts";
import { linesOfCells, placedWords } from "./placed-words.ts";

const root = join(import.meta.dirname, "../..");
const pictures = globSync("docs/**/*.{svg,png,jpg,gif,webp}", { cwd: root });
const lineHeight = 17;
const character = 7.25;
/** Half a pixel is nothing that an eye sees. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;

test("every picture that a page shows is there, and every one that is there is shown", () => {
  const pages = globSync(["*.md", "docs/**/*.md", "schemas/*.md", "test/**/*.md"], { cwd: root });
  const shown = pages.flatMap((page) =>
    [
      ...readFileSync(join(root, page), "utf8").matchAll(/!\[[^\]]*\]\(([^)]+)\)|<img[^>]*src="([^"]+)"/g),
    ].map(([, markdown, html]) => join(dirname(page), markdown ?? html ?? "")),
  );
  expect([...new Set(shown)].sort()).toEqual(pictures.sort());
});

describe.skipIf(!available.chromium)("docs/demo.svg as a browser draws it", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  async function drawn(font: string | null) {
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
    try {
      await page.goto(pathToFileURL(join(root, "docs/demo.svg")).href);
      if (font !== null)
        await page.evaluate((family) => {
          for (const text of document.querySelectorAll<SVGElement>("text")) text.style.fontFamily = family;
        }, font);
      const { width, height } = await page.evaluate(() => {
        const box = document.documentElement.getBoundingClientRect();
        return { width: box.width, height: box.height };
      });
      return { words: await placedWords(page), width, height };
    } finally {
      await page.close();
    }
  }

  // The reader's machine chooses the font: its own monospaced one, or one that has no columns at all.
  const fonts = [null, "DejaVu Sans Mono", "DejaVu Sans", "DejaVu Serif"];

  test.each(fonts)("its columns line up in the font %s", async (font) => {
    const { words } = await drawn(font);
    const lines = linesOfCells(words, lineHeight, 1.6 * character);
    const tables = ["What they were", "List", "Account", "Mails"].map((first) => {
      const begin = lines.findIndex(([cell]) => cell?.text === first);
      const end = lines.findIndex((cells, at) => at > begin && cells.length === 0);
      return begin < 0 ? [] : lines.slice(begin, end);
    });
    for (const [titles = [], ...rows] of tables) {
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(titles.length).toBeGreaterThanOrEqual(3);
      for (const row of rows) {
        // What was too long for the line before stands alone in the last column.
        const columns = row.length === 1 ? titles.slice(-1) : titles;
        expect(row.map(({ text }) => text)).toHaveLength(columns.length);
        for (const [column, { text, left, right }] of row.entries()) {
          const title = columns[column];
          const isInColumn =
            near(left, title?.left ?? 0) ||
            near(right, title?.right ?? 0) ||
            isInNumbers(rows, column, right);
          expect(isInColumn, `${text} under ${title?.text ?? ""}`).toBe(true);
        }
      }
    }
  });

  test.each(fonts)("no word is cut, outside, or over another in the font %s", async (font) => {
    const { words, width, height } = await drawn(font);
    expect(words.length).toBeGreaterThan(200);
    expect(words.filter(({ text }) => /…|\.\.\./.test(text))).toEqual([]);
    const outside = words.filter(
      ({ left, right, top, bottom }) => left < 1 || top < 1 || right > width - 1 || bottom > height - 1,
    );
    expect(outside).toEqual([]);
    const overlapping = words.flatMap((a, at) =>
      words
        .slice(at + 1)
        .filter((b) => near(a.bottom, b.bottom) && a.left < b.right - 0.5 && b.left < a.right - 0.5)
        .map((b) => [a.text, b.text]),
    );
    expect(overlapping).toEqual([]);
  });

  test.each(["light", "dark"] as const)("it is seen in a page in %s colours", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    try {
      await page.goto(pathToFileURL(join(root, "docs/")).href);
      await page.setContent('<img src="demo.svg" alt="">');
      const loaded = await page.evaluate(async () => {
        const [image] = document.images;
        await image?.decode();
        return { width: image?.naturalWidth, height: image?.naturalHeight };
      });
      const { width, height } = await drawn(null);
      expect(loaded).toEqual({ width, height });
    } finally {
      await page.close();
    }
  });

  test("it brings its own ground, on which every text can be read", async () => {
    const page = await browser.newPage();
    try {
      await page.goto(pathToFileURL(join(root, "docs/demo.svg")).href);
      const { ground, covers, inks } = await page.evaluate(() => {
        const card = document.querySelector("rect");
        const [box, whole] = [
          card?.getBoundingClientRect(),
          document.documentElement.getBoundingClientRect(),
        ];
        const fill = (element: Element | null): string =>
          element === null ? "" : getComputedStyle(element).fill;
        return {
          ground: fill(card),
          covers: (box?.width ?? 0) >= whole.width - 1 && (box?.height ?? 0) >= whole.height - 1,
          inks: [...new Set([...document.querySelectorAll("text")].map(fill))],
        };
      });
      expect(covers).toBe(true);
      // WCAG 2.2, 1.4.3: 4.5 to 1.
      expect(inks.filter((ink) => contrast(ink, ground) < 4.5)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

/** Numbers stand to the right of their column, which may be wider than its title. */
function isInNumbers(
  rows: readonly (readonly { text: string; right: number }[])[],
  column: number,
  right: number,
) {
  const cells = rows.filter((row) => row.length > 1).map((row) => row[column]);
  return cells.every((cell) => /^[\d,]+$/.test(cell?.text ?? "") && near(cell?.right ?? 0, right));
}

/** WCAG's ratio of two colours as "rgb(1, 2, 3)". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
