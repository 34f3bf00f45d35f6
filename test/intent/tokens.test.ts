import { expect, test } from "vitest";

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
