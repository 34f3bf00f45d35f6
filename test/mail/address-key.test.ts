import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { exactKey, foldKey, personKey } from "../../src/mail/address-key.ts";
import { mailboxProviders } from "../../src/mail/mailbox-providers.ts";

test.each([
  [" Ann@READER.example ", "Ann@reader.example", "ann@reader.example"],
  ["Ann@Bücher.example", "Ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"],
  ["Jo\u0308rg@x.example", "Jörg@x.example", "jörg@x.example"],
  ["ann@x.example.", "ann@x.example", "ann@x.example"],
  ["no address", "no address", "no address"],
])("exact and fold key of %j", (address, exact, fold) => {
  expect(exactKey(address)).toBe(exact);
  expect(foldKey(address)).toBe(fold);
});

describe("personKey", () => {
  test.each([
    ["A.n.n+news@gmail.com", "ann@gmail.com"],
    ["ann@googlemail.com", "ann@gmail.com"],
    ["a.nn+x@outlook.com", "a.nn@outlook.com"],
    ["ann+x@hotmail.co.uk", "ann@hotmail.co.uk"],
    ["ann+x@me.com", "ann@icloud.com"],
    ["ann+x@protonmail.com", "ann@proton.me"],
    ["ann+x@fastmail.com", "ann@fastmail.com"],
    ["ann-shop@yahoo.fr", "ann@yahoo.fr"],
    ["ann+shop@yahoo.fr", "ann+shop@yahoo.fr"],
    ["an-n+x@gmail.com", "an-n@gmail.com"],
    ["+x@gmail.com", "+x@gmail.com"],
  ])("%j is %j", (address, person) => {
    expect(personKey(address)).toBe(person);
  });

  test.each(["a.n.n+news@reader.example", "ann-x@sub.yahoo.com", "ann+x@mail.gmail.com"])(
    "%j at an unknown domain keeps everything",
    (address) => {
      expect(personKey(address)).toBe(foldKey(address));
    },
  );

  test("keys are their own keys", () => {
    const domain = fc.constantFrom(
      ...mailboxProviders.flatMap(({ domains }) => domains),
      "reader.example",
      "bücher.example",
    );
    const local = fc.string({ unit: fc.constantFrom(...'aB.+-ö"'.split("")), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(local, domain, (left, right) => {
        for (const key of [exactKey, foldKey, personKey]) {
          const once = key(`${left}@${right}`);
          expect(key(once)).toBe(once);
        }
      }),
    );
  });

  test("no domain stands in two rows of the table", () => {
    const domains = mailboxProviders.flatMap((provider) => provider.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });
});
