import fc from "fast-check";
import { expect, test } from "vitest";

import { decodeWords } from "../../src/mail/encoded-word.ts";

test.each([
  ["plain", "plain"],
  ["=?utf-8?q?J=C3=B6rg?=", "Jörg"],
  ["=?UTF-8?B?SsO2cmc=?=", "Jörg"],
  ["=?utf-8*de?Q?J=C3=B6rg?=", "Jörg"],
  ["=?iso-8859-1?q?a_b=5F?= c", "a b_ c"],
  ["=?utf-8?q?a?= =?utf-8?q?b?=", "ab"],
  ["=?utf-8?q?a?=\r\n =?iso-8859-1?q?=F6?=", "aö"],
  ["=?utf-8?q?a?= and =?utf-8?q?b?=", "a and b"],
  ["=?utf-8?q?=C3?= =?utf-8?q?=B6?=", "ö"],
  ["=?utf-8?b?4pY=?==?utf-8?b?iw==?=", "▋"],
  ["=?iso-2022-jp?b?GyRCRnxLXBsoQg==?=", "日本"],
  ["=?gb2312?b?xOO6ww==?=", "你好"],
  ["=?cp-1252?q?=80?= =?win-1251?q?=CF?=", "€П"],
  ["=?x-nobody-knows?q?J=C3=B6rg?=", "Jörg"],
  ["=?utf-8?q?two words?=", "two words"],
  ["=?utf-8?q?=ZZ=4?=", "=ZZ=4"],
  ["=?utf-8?x?a?= =?utf-8?q?b", "=?utf-8?x?a?= =?utf-8?q?b"],
  ["=?utf-8?q?cut =?utf-8?q?off?=", "=?utf-8?q?cut off"],
  ["J\xc3\xb6rg", "Jörg"],
  ["J\xf6rg", "Jörg"],
  ["J\xf6rg =?utf-8?q?=E2=82=AC?=", "Jörg €"],
  ["Jörg is text already, 日本", "Jörg is text already, 日本"],
])("%j", (value, text) => {
  expect(decodeWords(value)).toBe(text);
});

test("what was encoded is decoded, however it is cut into words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, size) => {
      const bytes = Buffer.from(text.toWellFormed(), "utf8");
      const words: string[] = [];
      for (let at = 0; at < bytes.length; at += size) {
        words.push(`=?utf-8?b?${bytes.subarray(at, at + size).toString("base64")}?=`);
      }
      expect(decodeWords(words.join("\r\n "))).toBe(bytes.toString("utf8"));
    }),
  );
});

test("never throws", () => {
  const piece = fc.constantFrom(..."=?|?=|?q?|?b?|utf-8|=C3|=| |_|\xff|QUJD|é".split("|"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(typeof decodeWords(pieces.join(""))).toBe("string");
    }),
    { numRuns: 1_000 },
  );
});

test.each(["=?", "=?utf-8?q?", "=?utf-8?q?a?=", "?=", "=?utf-8?q?a ", "=?utf-8?b?"])(
  "%j a hundred thousand times is read",
  (piece) => {
    expect(decodeWords(piece.repeat(100_000)).length).toBeLessThanOrEqual(piece.length * 100_000);
  },
);
