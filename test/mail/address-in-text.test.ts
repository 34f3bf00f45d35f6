import { expect, test } from "vitest";

import { addressesInText } from "../../src/mail/address-in-text.ts";

test.each<[text: string, ...addresses: string[]]>([
  ["a@x.example,b@x.example;c@x.example", "a@x.example", "b@x.example", "c@x.example"],
  ["<a@x.example<mailto:a@x.example>>", "a@x.example", "a@x.example"],
  ["请从名单中删除a@x.example、b@x.example", "a@x.example", "b@x.example"],
  ["A.B+c@X.Example", "a.b+c@x.example"],
  ["o'neil@x.example", "o'neil@x.example"],
  ["jörg@bücher.example", "jörg@bücher.example"],
  ["почта:b@x.example", "b@x.example"],
  ['email="b@x.example"', "b@x.example"],
  ["b@x.example'den çıkarın", "b@x.example"],
  ["**b@x.example**.", "b@x.example"],
  ["«b@x.example»,", "b@x.example"],
  ["b@x.example<br>", "b@x.example"],
  ["<b@x.example>wrote:", "b@x.example"],
  ["<b@x.example>님이 작성:", "b@x.example"],
  ["\u200bb@x.example\u200b", "b@x.example"],
  ["b@x.example-", "b@x.example"],
  ["_b@x.example_", "b@x.example"],
  ["...b@x.example...", "b@x.example"],
  // Broken, so nobody's.
  ["b@host.ex`mple"],
  ["b@host.ex,mple"],
  ["kim,b@x.example"],
  ["kim:b@x.example"],
  ["kim\u200bb@x.example"],
  ["kim\ufeffb@x.example"],
  ["kim\ufffdb@x.example"],
  ["kim\0b@x.example"],
  ["kim乤b@x.example"],
  ["b@x.exam乤ple"],
  ["b@x.ex⌢ample"],
  ["<kim<b@x.example>"],
  ["<kim@x.ex>ample>"],
  ["<kim@x.ex ample>"],
  ["<kim b@x.example>"],
  ["mailto:b@x.ex?mple?subject=stop"],
  ["(it is kim(b@x.example)"],
  ["a@x.example@y.example"],
  ["b@x.ex-.example"],
  ["a@x.example/b@x.example"],
  ["https://b@x.example/"],
  [`'kim"'b@x.example'`],
  ["b@localhost"],
])("%j", (text, ...addresses) => {
  expect([...addressesInText(text)].map(({ address }) => address)).toEqual(addresses);
});

test.each([
  "a@b.example,",
  "a@",
  "@",
  "(a@b.example",
  "我a@b.example",
  "<a@b.example>",
  "a@b.example:",
  "'a@b.example",
])("%j twenty thousand times is read", (piece) => {
  expect([...addressesInText(piece.repeat(20_000))].length).toBeLessThanOrEqual(20_000);
});
