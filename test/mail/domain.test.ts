import fc from "fast-check";
import { expect, test } from "vitest";

import { domainOf, isWithin, normaliseDomain, toAscii } from "../../src/mail/domain.ts";

test.each([
  ["Reader.EXAMPLE", "reader.example"],
  ["reader.example.", "reader.example"],
  ["Bücher.example", "xn--bcher-kva.example"],
  ["例え.テスト", "xn--r8jz45g.xn--zckzah"],
  ["xn--bcher-kva.example", "xn--bcher-kva.example"],
  ["[192.0.2.1]", "[192.0.2.1]"],
  ["1.2", "1.2"],
  ["１２７.1", "１２７.1"],
  ["not a domain", "not a domain"],
])("toAscii(%j)", (text, ascii) => {
  expect(toAscii(text)).toBe(ascii);
});

test.each(["", ".", "a..b", "a/b", "a:1", "a@b", "user%40x", `${"a".repeat(64)}.example`, "[x y]", "a b"])(
  "%j is no domain",
  (text) => {
    expect(normaliseDomain(text)).toBeNull();
  },
);

test("toAscii never throws and changes nothing twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
      const once = toAscii(text);
      expect(toAscii(once)).toBe(once);
    }),
  );
});

test("domainOf and isWithin", () => {
  expect(domainOf("a@b@X.example")).toBe("x.example");
  expect(domainOf("a@")).toBeNull();
  expect(isWithin("mail.shop.example", "shop.example")).toBe(true);
  expect(isWithin("shop.example", "shop.example")).toBe(true);
  expect(isWithin("workshop.example", "shop.example")).toBe(false);
});
