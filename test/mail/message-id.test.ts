import fc from "fast-check";
import { expect, test } from "vitest";

import { parseMessageIds } from "../../src/mail/message-id.ts";

test.each<[string, ...string[]]>([
  ["<a@x.example>", "a@x.example"],
  ["<a@x.example>\r\n <b@x.example> <a@x.example>", "a@x.example", "b@x.example"],
  ["<a@x.example><b@x.example>", "a@x.example", "b@x.example"],
  ["Your mail of Tuesday <a@x.example>", "a@x.example"],
  ["<a@x.\r\n example>", "a@x.example"],
  ["<broken <a@x.example>", "a@x.example"],
  ["a@x.example", "a@x.example"],
  ["<no-at-sign>", "no-at-sign"],
  ["<a@x.example"],
  ["<>"],
  ["words"],
  [""],
])("%j", (value, ...ids) => {
  expect(parseMessageIds(value)).toEqual(ids);
});

test("never throws, and never gives brackets or blanks", () => {
  const piece = fc.constantFrom("<", ">", "a", "@", " ", "\r\n ", ",", "<a@b>");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const id of parseMessageIds(pieces.join(""))) expect(id).toMatch(/^[^<>\s]+$/);
    }),
  );
});
