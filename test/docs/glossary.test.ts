import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

const house = join(import.meta.dirname, "../..");
const text = readFileSync(join(house, "docs/glossary.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:word|-)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, word = "", field = "", meaning = "", where = ""]) => ({ word, field, meaning, where }));

describe("the glossary", () => {
  test("has rows", () => expect(rows.length).toBeGreaterThan(50));

  test("has each word once", () => {
    const words = rows.map(({ word }) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test.each(rows)("$word: has the field's word, and lives where it says", ({ field, meaning, where }) => {
    expect(field).not.toBe("");
    const path = /^`([a-z/.-]+)`$/.exec(where)?.[1] ?? "";
    expect(path).not.toBe("");
    expect(existsSync(join(house, path)), where).toBe(true);
    for (const sentence of meaning.split(/(?<=\.) /)) expect(sentence.split(/\s+/).length).toBeLessThan(26);
  });
});
