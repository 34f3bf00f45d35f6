import fc from "fast-check";
import { expect, test } from "vitest";

import { parseAuthenticationResults } from "../../src/mail/authentication-results.ts";

test("methods, properties, reasons, comments and versions (RFC 8601)", () => {
  const value =
    'MX.esp.example 1; dkim/1=pass (2048-bit; good) header.d=sender.example header.b="a=b;c" header.b=second;\r\n' +
    ' spf = FAIL reason="not; listed" smtp.mailfrom=bounce@sender.example; dmarc=pass header.from=sender.example';
  expect(parseAuthenticationResults(value)).toEqual({
    authservId: "mx.esp.example",
    results: [
      {
        method: "dkim",
        result: "pass",
        reason: null,
        properties: { "header.d": "sender.example", "header.b": "a=b;c" },
      },
      {
        method: "spf",
        result: "fail",
        reason: "not; listed",
        properties: { "smtp.mailfrom": "bounce@sender.example" },
      },
      { method: "dmarc", result: "pass", reason: null, properties: { "header.from": "sender.example" } },
    ],
  });
});

test.each([
  ["mx.esp.example; none", { authservId: "mx.esp.example", results: [] }],
  [
    "spf=pass smtp.mailfrom=a.example",
    {
      authservId: "",
      results: [
        { method: "spf", result: "pass", reason: null, properties: { "smtp.mailfrom": "a.example" } },
      ],
    },
  ],
  [
    "mx; dkim=pass header.b=aGk=",
    {
      authservId: "mx",
      results: [{ method: "dkim", result: "pass", reason: null, properties: { "header.b": "aGk=" } }],
    },
  ],
  ["", null],
  ["(only a comment", null],
])("%j", (value, expected) => {
  expect(parseAuthenticationResults(value)).toEqual(expected);
});

test("a comment or a quoted string cannot make a result", () => {
  const value = 'mx.esp.example; spf=fail (dkim=pass header.d=bank.example) reason="; dmarc=pass"';
  expect(
    parseAuthenticationResults(value)?.results.map(({ method, result }) => `${method}=${result}`),
  ).toEqual(["spf=fail"]);
});

test("never throws", () => {
  const piece = fc.constantFrom(...'mx|;|=|dkim|pass|(|)|"|\\| |header.d|x'.split("|"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const parsed = parseAuthenticationResults(pieces.join(""));
      for (const { method } of parsed?.results ?? []) expect(method).toBe(method.toLowerCase());
    }),
    { numRuns: 1_000 },
  );
});
