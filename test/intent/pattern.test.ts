import { describe, expect, test } from "vitest";

import { Compounds } from "../../src/intent/compounds.ts";
import { compilePattern, matchAt, type Writing } from "../../src/intent/pattern.ts";
import { tokensOf } from "../../src/intent/tokens.ts";

const plain: Writing = { unspaced: false, clitics: [], spellings: [], compounds: new Compounds([]) };

function matched(pattern: string, text: string, writing = plain): string | null {
  const tokens = tokensOf(text);
  const match = matchAt(compilePattern(pattern, { list: ["list", "letter"] }, writing, false), tokens, 0);
  return (
    match &&
    tokens
      .slice(match.start, match.end)
      .map(({ word }) => word)
      .join(" ")
  );
}

describe("patterns", () => {
  test.each([
    ["remove|delete me", "Delete me now", "delete me"],
    ["please? stop", "stop that", "stop"],
    ["unsubscrib~", "unsubscribing", "unsubscribing"],
    ["off * {list}", "off this long letter", "off this long letter"],
    ["off * {list}", "off this, a letter", null],
    ["left ** still", "left a year ago, still", null],
    ["left *** still", "left a year ago, still", "left a year ago still"],
    ["left *** still", "left a year ago, and so on and on, still", null],
    ["off the {list} {list}?", "off the list, letter", "off the list"],
    ["please? off the {list}", "please, off the list", "please off the list"],
    ["remove @", "remove a@b.example", "remove @"],
    ["remove me", "remove him", null],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(matched(pattern, text)).toBe(expected);
  });

  test("a mark at the end says what may stand behind it", () => {
    const tokens = tokensOf("off the letter");
    const match = (pattern: string) =>
      matchAt(compilePattern(pattern, { list: ["letter"] }, plain, false), tokens, 0);
    expect(match("off the {list} !")?.ending).toBe("anything");
    expect(match("off the {list} .")?.ending).toBe("nothing");
    expect(match("off the {list}")?.ending).toBeNull();
  });

  test.each([
    [{ ö: "oe" }, "lösche|lösch~", ["lösche", "losche", "loesche", "loeschen"], ["leosche"]],
    [{ lj: "љ", l: "л", j: "ј", u: "у", i: "и" }, "ljuj|ulij", ["љуј", "улиј", "ljuj"], ["лјуј"]],
  ])("letters are spelled as %j", (spelling, pattern, spelled, others) => {
    const writing = { ...plain, spellings: [spelling] };
    for (const word of spelled) expect(matched(pattern, word, writing)).not.toBeNull();
    for (const word of others) expect(matched(pattern, word, writing)).toBeNull();
  });
});
