import { describe, expect, test } from "vitest";

import { tokensOf } from "../../src/intent/tokens.ts";

const quoted = (text: string): string[] =>
  tokensOf(text)
    .filter((token) => token.quoted)
    .map(({ word }) => word);

test.each([
  ["she wrote “please remove me” and left", ["please"]],
  ['she wrote "stop" and left', ["stop"]],
  ["napisała „proszę mnie usunąć” i tyle", ["prosze"]],
  ["er schrieb »bitte löschen« und ging", ["bitte"]],
  ["a list ('stop', 'off')", ["stop", "off"]],
])("what a quotation mark opens: %s", (text, words) => {
  expect(quoted(text)).toEqual(words);
});

describe("Hebrew abbreviations", () => {
  const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

  test.each(['עו"ד', "עו״ד", "עו”ד"])("the mark before the last letter is part of the word: %s", (lawyer) => {
    expect(wordsOf(`פניתי אל ${lawyer} אחר`)).toEqual(["פניתי", "אל", 'עו"ד', "אחר"]);
    expect(tokensOf(lawyer)[0]).toMatchObject({ breaks: false, quoted: false });
  });

  test("a quotation behind a prefix stays a quotation", () => {
    expect(tokensOf('כתב ש"הסר אותי" לא עזר')[2]).toMatchObject({ word: "הסר", quoted: true });
  });

  test("a quotation mark inside other scripts ends the word", () => {
    expect(wordsOf('5"x "stop"s')).toEqual(["5", "x", "stop", "s"]);
  });
});
