import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isAddress } from "../../src/mail/address.ts";
import { parseAddresses, plainAddress } from "../../src/mail/address-list.ts";

describe("parseAddresses", () => {
  test.each<[value: string, ...mailboxes: [name: string | null, address: string][]]>([
    ["ann@reader.example", [null, "ann@reader.example"]],
    ["<ann@reader.example>", [null, "ann@reader.example"]],
    ["Ann Reader <Ann@READER.example>", ["Ann Reader", "Ann@reader.example"]],
    ['"Reader, Ann" <ann@reader.example>', ["Reader, Ann", "ann@reader.example"]],
    ['"Ann \\"A\\" Reader" <ann@reader.example>', ['Ann "A" Reader', "ann@reader.example"]],
    ["ann@reader.example (Ann (the) Reader)", ["Ann (the) Reader", "ann@reader.example"]],
    ["a@x.example, B <b@x.example>", [null, "a@x.example"], ["B", "b@x.example"]],
    ["a@x.example; b@x.example", [null, "a@x.example"], [null, "b@x.example"]],
    [
      "Team: a@x.example, b@x.example;, c@x.example",
      [null, "a@x.example"],
      [null, "b@x.example"],
      [null, "c@x.example"],
    ],
    ['"ann reader"@x.example', [null, '"ann reader"@x.example']],
    ['"ann"@x.example', [null, "ann@x.example"]],
    ['Ann <"a@b"@x.example>', ["Ann", '"a@b"@x.example']],
    ["<@relay.example,@other.example:a@x.example>", [null, "a@x.example"]],
    ["=?utf-8?q?J=C3=B6rg?= <j@x.example>", ["Jörg", "j@x.example"]],
    ['"=?utf-8?q?J=C3=B6rg?=" <j@x.example>', ["Jörg", "j@x.example"]],
    ["=?utf-8?q?ann=40x=2Eexample?=", [null, "ann@x.example"]],
    ["J\xf6rg <j@x.example>", ["Jörg", "j@x.example"]],
    ["J\xc3\xb6rg <j\xc3\xb6rg@b\xc3\xbccher.example>", ["Jörg", "jörg@bücher.example"]],
    ["Ann <a @ x . example>", ["Ann", "a@x.example"]],
    ["a@[192.0.2.1]", [null, "a@[192.0.2.1]"]],
    ["Ann <ann@x.example", ["Ann", "ann@x.example"]],
    ["Ann <ann@x.example, B <b@x.example", ["Ann", "ann@x.example"], ["B", "b@x.example"]],
    ["<<ann@x.example>>", [null, "ann@x.example"]],
    ["Ann ann@x.example", ["Ann", "ann@x.example"]],
    ["mailto:ann@x.example", [null, "ann@x.example"]],
    ["<mailto:ann@x.example>", [null, "ann@x.example"]],
    ["a@x.example <b@x.example>", ["a@x.example", "b@x.example"]],
    // A bare CR that a relay left in place of a line end.
    ["Ann <ann@x.example>\rTo: b@x.example", ["Ann", "ann@x.example"], [null, "b@x.example"]],
    ["ann@x.example : b@x.example", [null, "ann@x.example"], [null, "b@x.example"]],
    ['"a@b list": c@x.example;', [null, "c@x.example"]],
    ["undisclosed-recipients:;"],
    ["<>"],
    ["MAILER-DAEMON"],
    ["@x.example"],
    ["ann@"],
    ["ann@x..example"],
    ["ann@x.example@y.example"],
    [`${"a".repeat(311)}@x.example`],
    [""],
  ])("%j", (value, ...mailboxes) => {
    expect(parseAddresses(value)).toEqual(mailboxes.map(([name, address]) => ({ name, address })));
  });

  const pieces = fc
    .array(fc.constantFrom(...'a@x.example|,|;|:|<|>|(|)|"|\\|@| |=?utf-8?q?|?=|\xc3\xb6|é'.split("|")), {
      maxLength: 40,
    })
    .map((parts) => parts.join(""));

  test("never throws, and gives addresses with both sides", () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string()), (value) => {
        for (const { address } of parseAddresses(value)) expect(address).toMatch(/^.+@[^@]+$/s);
      }),
      { numRuns: 1_000 },
    );
  });

  const local = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,20}$/);
  const domain = fc.stringMatching(/^[a-z0-9]{1,10}(\.[a-z0-9]{1,10}){1,3}$/);
  const name = fc.stringMatching(/^[A-Za-z ,;:<>@()]{0,20}$/).map((text) => text.replace(/\s+/g, " ").trim());

  test("a list that was written is read back", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, local, domain), { maxLength: 8 }), (list) => {
        const value = list.map(([who, left, right]) => `"${who}" <${left}@${right}>`).join(",\r\n ");
        expect(parseAddresses(value)).toEqual(
          list.map(([who, left, right]) => ({ name: who === "" ? null : who, address: `${left}@${right}` })),
        );
      }),
    );
  });

  test.each(["a@b ", "a@b,", "(", "<", '"', ":", "a:", "\\", "=?utf-8?q?", "<a@b.example>", "((a)", "@"])(
    "%j a hundred thousand times is read",
    (piece) => {
      expect(parseAddresses(piece.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
    },
  );

  // Each takes hours where the work grows with the square of the length.
  test.each(["<a@b.example,", '<"a@b.example,', "<,"])(
    "%j, never closed, a million times is read",
    (piece) => {
      expect(parseAddresses(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(1_000_000);
    },
  );
  test.each([":", "mailto:", "::@"])("an address that goes on with %j a million times is read", (piece) => {
    expect(parseAddresses(`a@b.example${piece.repeat(1_000_000)}`).length).toBeLessThanOrEqual(1);
  });
});

test.each([
  ["Ann <Ann@READER.example>", "ann@reader.example"],
  ["a@x.example, b@x.example", "a@x.example"],
  ["nobody", null],
])("plainAddress(%j)", (value, address) => {
  expect(plainAddress(value)).toBe(address);
});

describe("isAddress", () => {
  test.each(["a@x.example", "A.b+c@X.example", '"a b"@x.example', "jörg@bücher.example"])(
    "%j is one",
    (text) => {
      expect(isAddress(text)).toBe(true);
    },
  );
  test.each([
    "",
    "a",
    "@x.example",
    "a@",
    "a@localhost",
    "a b@x.example",
    "Ann <a@x.example>",
    "a@x.example,",
    "a@x_y!.example",
    `${"a".repeat(320)}@x.example`,
  ])("%j is none", (text) => {
    expect(isAddress(text)).toBe(false);
  });
});
