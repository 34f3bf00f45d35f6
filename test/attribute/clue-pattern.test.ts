import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { matchClue, type NamedByClue, parseCluePattern } from "../../src/attribute/clue-pattern.ts";

function match(pattern: string, value: string): NamedByClue | null {
  const read = parseCluePattern(pattern);
  if ("problem" in read) throw new Error(read.problem);
  return matchClue(read.pattern, value);
}

describe("a pattern names", () => {
  test.each<[string, string, Partial<NamedByClue> | null]>([
    ["{account}", "acme", { account: "acme" }],
    ["{mailing}:{account}:*:esp", "spring-1:acme:news:esp", { mailing: "spring-1", account: "acme" }],
    ["{mailing}:{account}:*:esp", "spring-1:acme:a:b:c:esp", { mailing: "spring-1", account: "acme" }],
    ["{mailing}:{account}:*:esp", "spring-1:acme:news:other", null],
    ["acme-{mailing}@bounces.esp.example", "ACME-spring@Bounces.ESP.example", { mailing: "spring" }],
    ["acme-{mailing}@bounces.esp.example", "acme-spring@bounces.esp.example.org", null],
    [
      "b-{mailing}-{recipient}@bounces.esp.example",
      "b-7-Ada=mailbox.example@bounces.esp.example",
      { mailing: "7", recipient: "ada@mailbox.example" },
    ],
    ["b-{recipient}@bounces.esp.example", "b-ada@bounces.esp.example", null],
    ["https://*.esp.example/c/{account}/*", "https://click.esp.example/c/acme/9f?u=1", { account: "acme" }],
    ["https://*.esp.example/c/{account}/*", "https://click.esp.example/c/a/", { account: "a" }],
    ['*"cid":"{account}"*', '{"r":"x","cid":"4711","t":1}', { account: "4711" }],
    ["{account}", "no id, this", null],
    ["{account}.x", ".x", null],
    ["{account}-end", "a-end-b-end", { account: "a-end-b" }],
    ["{account}-*-end", "a-end", null],
    ["{account}", "", null],
    ["İ{account}", "İacme", { account: "acme" }],
  ])("%s of %s", (pattern, value, expected) => {
    const nothing = { account: null, mailing: null, recipient: null };
    expect(match(pattern, value)).toEqual(expected === null ? null : { ...nothing, ...expected });
  });
});

test.each([
  ["", "must hold {account}"],
  ["*", "must hold {account}"],
  ["{account}{mailing}", "text between"],
  ["{account}*", "text between"],
  ["{account}-{account}", "only once"],
  ["{acount}-{mailing}", "no braces"],
  ["{account", "no braces"],
  [`{account}${"x".repeat(500)}`, "longer"],
])("%s is no pattern", (pattern, problem) => {
  const read = parseCluePattern(pattern);
  expect("problem" in read ? read.problem : "").toContain(problem);
});

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9]{0,20}$/);

test("what a pattern is filled with is what it finds", () =>
  fc.assert(
    fc.property(id, id, fc.stringMatching(/^[^/]{0,20}$/), (account, mailing, rest) => {
      const found = match("x:{account}/{mailing}/*/y", `x:${account}/${mailing}/${rest}/y`);
      expect(found).toMatchObject({ account, mailing });
    }),
  ));

test("whatever the value, matching ends, and only ids and addresses come out", () =>
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      fc.constantFrom("{account}-*-{mailing}", "*a{recipient}b*"),
      (value, pattern) => {
        const found = match(pattern, value);
        for (const one of [found?.account, found?.mailing])
          if (one !== null && one !== undefined) expect(one).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/);
        if (found !== null && found.recipient !== null)
          expect(found.recipient).toMatch(/^[^\s@]+@[a-z0-9.-]+$/);
      },
    ),
  ));
