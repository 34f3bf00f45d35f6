import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addressesInText } from "../../src/mail/address-in-text.ts";
import { parseAddresses } from "../../src/mail/address-list.ts";
import { decodeLatin1Units } from "../../src/mail/charset.ts";
import {
  damageCharacters,
  damagedAddresses,
  damagesOf,
  isWhole,
  listContexts,
  textContexts,
} from "../arbitraries/damaged-addresses.ts";

const given = "kim.b-o@mail.reader.example";
const inText = (text: string): string[] => [...addressesInText(text)].map(({ address }) => address);
const inList = (value: string): string[] => parseAddresses(value).map(({ address }) => address.toLowerCase());

describe.each([
  { reader: "an address list", read: inList, asRead: decodeLatin1Units, contexts: listContexts },
  { reader: "a text", read: inText, asRead: (text: string) => text, contexts: textContexts },
])("in $reader", ({ read, asRead, contexts }) => {
  test.each<readonly [string, string]>(contexts)("%j%j has its address around it", (before, behind) => {
    expect(read(before + given + behind)).toEqual([given]);
  });

  test.each<readonly [string, string]>(contexts)(
    "one damaged character between %j and %j cuts no address",
    (before, behind) => {
      const cut: string[] = [];
      for (const damaged of damagesOf(given, damageCharacters))
        for (const found of read(before + damaged + behind))
          if (!isWhole(found, { before, given, damaged: asRead(damaged), behind }))
            cut.push(`${JSON.stringify(before + damaged + behind)} gives ${found}`);
      expect(cut).toEqual([]);
    },
  );

  test("no address is cut, whatever it is and wherever it stands", () => {
    fc.assert(
      fc.property(damagedAddresses(contexts), (one) => {
        for (const found of read(one.before + one.damaged + one.behind))
          expect(isWhole(found, { ...one, damaged: asRead(one.damaged) }), found).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
