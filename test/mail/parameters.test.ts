import fc from "fast-check";
import { expect, test } from "vitest";

import { parseParameterised } from "../../src/mail/parameters.ts";

test.each<[text: string, value: string, parameters: Record<string, string>]>([
  ["text/plain", "text/plain", {}],
  ["TEXT/Plain; CharSet=UTF-8", "text/plain", { charset: "UTF-8" }],
  ['multipart/mixed; boundary="a b\\"c"', "multipart/mixed", { boundary: 'a b"c' }],
  ["multipart/mixed; boundary=----=_Part", "multipart/mixed", { boundary: "----=_Part" }],
  [
    "text/plain; charset=us-ascii (plain text); format=flowed",
    "text/plain",
    { charset: "us-ascii", format: "flowed" },
  ],
  ["text/plain (a; comment=1); charset=utf-8", "text/plain", { charset: "utf-8" }],
  ["attachment; filename=my report.eml", "attachment", { filename: "my report.eml" }],
  ["attachment; filename*=utf-8''%e2%82%ac.eml", "attachment", { filename: "€.eml" }],
  [
    "attachment; filename*0*=utf-8'en'%e2%82; filename*1*=%ac; filename*2=.eml",
    "attachment",
    { filename: "€.eml" },
  ],
  ["attachment; filename*1=b; filename*0=a; filename*2=c", "attachment", { filename: "abc" }],
  ["attachment; filename=poor.eml; filename*=utf-8''rich.eml", "attachment", { filename: "rich.eml" }],
  ["attachment; filename*=iso-8859-1''%F6.eml", "attachment", { filename: "ö.eml" }],
  ['attachment; filename="=?utf-8?q?=E2=82=AC?="', "attachment", { filename: "€" }],
  ["attachment; filename=\xc3\xb6.eml", "attachment", { filename: "ö.eml" }],
  ["text/plain charset=utf-8", "text/plain", { charset: "utf-8" }],
  ["text/plain; charset = utf-8 ; ; format", "text/plain", { charset: "utf-8" }],
  ['text/plain; charset="utf-8; format=flowed', "text/plain", { charset: "utf-8", format: "flowed" }],
  ["text/plain; a=1; a=2", "text/plain", { a: "1" }],
  ["text/plain; __proto__=x", "text/plain", JSON.parse('{"__proto__":"x"}') as Record<string, string>],
  ["; charset=utf-8", "", { charset: "utf-8" }],
  ["", "", {}],
])("%j", (text, value, parameters) => {
  expect(parseParameterised(text)).toEqual({ value, parameters });
});

test("parameters that were written are read back, in one piece or in many", () => {
  const content = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
  fc.assert(
    fc.property(
      content,
      fc.string({ maxLength: 20 }).map((text) => text.toWellFormed()),
      fc.integer({ min: 1, max: 9 }),
      (plain, rich, size) => {
        const bytes = Buffer.from(rich, "utf8");
        const hex = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`);
        const pieces: string[] = [];
        for (let at = 0; at < Math.max(1, hex.length); at += size)
          pieces.push(hex.slice(at, at + size).join(""));
        const continued = pieces.map(
          (piece, index) => `;\r\n b*${index}*=${index === 0 ? "utf-8''" : ""}${piece}`,
        );
        const quoted = plain.replace(/["\\]/g, "\\$&");
        const { parameters } = parseParameterised(`x/y; a="${quoted}"${continued.reverse().join("")}`);
        // An encoded word in a parameter would be decoded, as mailers write them.
        if (!plain.includes("=?")) expect(parameters["a"]).toBe(plain);
        expect(parameters["b"]).toBe(bytes.toString("utf8"));
      },
    ),
  );
});

test("never throws", () => {
  const piece = fc.constantFrom(..."text/plain|;|=|\"|\\|(|)|*|*0|*0*|%4|%41|'| |a|\r\n |é".split("|"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(typeof parseParameterised(pieces.join("")).value).toBe("string");
    }),
    { numRuns: 1_000 },
  );
});

test.each(["a=b;", "a*0=b;", "(", '"', 'a="', "a=(", ";", "=", "\\", "a*99999*=%41;"])(
  "%j a hundred thousand times is read",
  (piece) => {
    expect(parseParameterised(`x/y;${piece.repeat(100_000)}`).value).toBe("x/y");
  },
);
