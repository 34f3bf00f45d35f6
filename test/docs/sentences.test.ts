import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { sentencesOf } from "./sentences.ts";

const root = join(import.meta.dirname, "../..");
const pages = globSync(["*.md", "docs/**/*.md", "schemas/*.md", "src/**/*.md", "test/**/*.md"], {
  cwd: root,
}).sort();
/** People who read in a language that is not theirs lose the beginning of a longer one. */
const mostWords = 25;

test.each(pages)("%s has no sentence that is too long", (page) => {
  const long = sentencesOf(readFileSync(join(root, page), "utf8")).filter(({ words }) => words > mostWords);
  expect(long.map(({ line, words, text }) => `${page}:${line} (${words} words) ${text}`)).toEqual([]);
});

describe("a sentence", () => {
  test.each<[title: string, markdown: string, ...sentences: string[]]>([
    ["ends at a stop", "One two. Three\nfour!\n", "One two.", "Three four!"],
    ["is an item of a list", "- One\n- two\n  three\n", "One", "two three"],
    ["is a cell of a table", "| One | two three |\n| --- | --- |\n", "One", "two three"],
    ["is a heading", "# One two\n\nThree.\n", "One two", "Three."],
    [
      "takes code for one word",
      "Run `npx heed start --once` now. Then `stop`.\n",
      "Run `code` now.",
      "Then `code`.",
    ],
    ["is not in a block of code", "Run:\n\n    npm ci && npm test\n\nThen look.\n", "Run:", "Then look."],
    ["goes on behind e.g.", "Like e.g. Mailman does.\n", "Like e.g. Mailman does."],
    ["ends within brackets", "(One two.) Three.\n", "(One two.)", "Three."],
    ["takes a link for its words", "See [the house](docs/house.md). Go.\n", "See the house.", "Go."],
  ])("%s", (_, markdown, ...sentences) => {
    expect(
      sentencesOf(markdown)
        .filter(({ words }) => words > 0)
        .map(({ text }) => text),
    ).toEqual(sentences);
  });

  test("is counted in words", () => {
    expect(sentencesOf("One two – three, 4 `a b`.\n").map(({ words }) => words)).toEqual([5]);
  });
});
