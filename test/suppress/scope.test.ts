import { expect, test } from "vitest";

import { foldKey, personKey } from "../../src/mail/address-key.ts";
import { covers, formatScope, matchedBy, parseScope } from "../../src/suppress/scope.ts";

const spring = { account: "acme", list: "spring" };

test.each([
  ["all", true],
  ["account:acme", true],
  ["account:birch", false],
  ["list:spring", true],
  ["list:autumn", false],
])("%s covers a contact of list spring of account acme: %s", (text, expected) => {
  const scope = parseScope(text);
  expect(scope && covers(scope, spring)).toBe(expected);
  expect(scope && formatScope(scope)).toBe(text);
});

test("a mail that comes from no list is covered by no list", () => {
  expect(covers({ kind: "list", id: "spring" }, { account: "acme", list: null })).toBe(false);
});

test("a category covers nothing: no account has any", () => {
  for (const id of ["acme", "spring", "news"])
    expect(covers({ kind: "category", id }, { account: "acme", list: "spring" })).toBe(false);
});

test.each([
  "",
  "everything",
  "account",
  "account:",
  "account: acme",
  "list:../x",
  "all:acme",
  "category:news",
])("%j is no scope", (text) => {
  expect(parseScope(text)).toBeNull();
});

/** Keys in clear: hashing keeps equal equal and different different. */
const keys = (address: string) => ({ fold: foldKey(address), person: personKey(address) });

test.each([
  // The case of a local part never matters: "Foo@" and "foo@" are one.
  ["Foo@mail.example", "foo@MAIL.example", "opt-out", "fold"],
  ["Foo@mail.example", "foo@mail.example", "invalid-address", "fold"],
  // At a host whose rules nobody knows, these are two people.
  ["anne-marie@mail.example", "anne@mail.example", "complaint", null],
  ["ann+news@mail.example", "ann@mail.example", "complaint", null],
  ["a.nn@mail.example", "ann@mail.example", "opt-out", null],
  // At Gmail they are one, but a bounce or a manual entry speaks of one spelling only.
  ["an.n+news@gmail.com", "ann@gmail.com", "opt-out", "person"],
  ["an.n+news@gmail.com", "ann@gmail.com", "complaint", "person"],
  ["ann@gmail.com", "A.N.N@googlemail.com", "legal-order", "person"],
  ["an.n+news@gmail.com", "ann@gmail.com", "invalid-address", null],
  ["an.n+news@gmail.com", "ann@gmail.com", "manual", null],
  ["anne-marie@gmail.com", "anne@gmail.com", "complaint", null],
] as const)("a suppression of %s matches %s for %s: %s", (barred, address, reason, expected) => {
  expect(matchedBy({ address: keys(barred), reason }, keys(address))).toBe(expected);
});
