import fc from "fast-check";
import { expect, it } from "vitest";

import { fromBase32, toBase32 } from "../../src/mail/base32.ts";

it.each([
  ["", ""],
  ["f", "my"],
  ["fo", "mzxq"],
  ["foo", "mzxw6"],
  ["foob", "mzxw6yq"],
  ["fooba", "mzxw6ytb"],
  ["foobar", "mzxw6ytboi"],
])("writes the vectors of RFC 4648 §10, without padding: %j", (text, code) => {
  expect(toBase32(Buffer.from(text))).toBe(code);
  expect(fromBase32(code.toUpperCase())).toEqual(Buffer.from(text));
});

it("reads what it wrote, and only that", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(Buffer.from(bytes));
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", "y", "z", "2", "7", "0", "8", "=", "İ") }),
      (text) => {
        const bytes = fromBase32(text);
        if (bytes !== null) expect(toBase32(bytes)).toBe(text.toLowerCase());
      },
    ),
  );
});
