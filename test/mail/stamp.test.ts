import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { stampKeyring } from "../../src/adapters/stamp-keys.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import { prefixesOf, type Stamp, type StampKeyring, stampPurposes } from "../../src/mail/stamp.ts";
import { localPartMaker, stampAddressesIn } from "../../src/mail/stamp-address.ts";
import { formatFeedbackId, parseStampedFeedbackId } from "../../src/mail/stamp-feedback-id.ts";
import { parseStampToken, stampTokensIn, tokenMaker } from "../../src/mail/stamp-token.ts";
import { stampableId } from "../arbitraries/stamps.ts";

const keys = stampKeyring("a secret of this test");
const { hashAddress } = addressKeyring("a secret of this test");
const ada = hashAddress(foldKey("ada@recipient.example"));
const addressPurposes = ["return-path", "cfbl", "opt-out"] as const;

const tokensIn = (text: string, by: StampKeyring = keys) => [...stampTokensIn(text, by, { left: 200 })];
const addressesIn = (text: string, by: StampKeyring = keys) => [...stampAddressesIn(text, by, { left: 200 })];

/** Each form with its reader: whatever is no stamp gives none. */
const forms: readonly [name: string, written: string, read: (text: string, by: StampKeyring) => Stamp[]][] = [
  ["token", tokenMaker("acme", "spring-2026", keys)("header", ada), tokensIn],
  ["local part", localPartMaker("acme", "spring-2026", keys)("return-path", ada), addressesIn],
  [
    "Feedback-ID",
    formatFeedbackId("acme", "spring-2026", "esp-example", keys),
    (text, by) => [parseStampedFeedbackId(text, by)].filter((stamp) => stamp !== null),
  ],
];

describe("reads what was written, for every id and purpose:", () => {
  it("a token", () => {
    fc.assert(
      fc.property(
        stampableId,
        stampableId,
        fc.constantFrom(...stampPurposes),
        fc.emailAddress(),
        (account, mailing, purpose, address) => {
          const key = hashAddress(foldKey(address));
          const text = tokenMaker(account, mailing, keys)(purpose, key);
          expect(parseStampToken(text, purpose, keys)).toEqual({
            purpose,
            prefixes: prefixesOf(account, mailing, keys),
            account,
            mailing,
            recipient: { prefix: key.slice(9, 21), key },
          });
          // In a URL, in angle brackets, in front of what rewriters of links append.
          for (const around of [`https://go.example/u/${text}?x=1`, `<${text}>`, `url=${text}__;!!x$`])
            expect(tokensIn(around)).toHaveLength(1);
        },
      ),
    );
  });

  it("a local part, in at most 64 octets and in any case of letters", () => {
    fc.assert(
      fc.property(
        stampableId,
        stampableId,
        fc.constantFrom(...addressPurposes),
        fc.emailAddress(),
        (account, mailing, purpose, address) => {
          const key = hashAddress(foldKey(address));
          const text = localPartMaker(account, mailing, keys)(purpose, key);
          expect(text.length).toBeLessThanOrEqual(64);
          const expected = {
            purpose,
            prefixes: prefixesOf(account, mailing, keys),
            account: null,
            mailing: null,
            recipient: { prefix: key.slice(9, 21), key: null },
          };
          expect(addressesIn(`<${text.toUpperCase()}@ESP.EXAMPLE>`)).toEqual([expected]);
          expect(addressesIn(`SRS0=ab1=xy=esp.example=${text}@forwarder.example`)).toEqual([expected]);
        },
      ),
    );
  });

  it("a Feedback-ID, the same for every recipient", () => {
    fc.assert(
      fc.property(stampableId, stampableId, (account, mailing) => {
        const text = formatFeedbackId(account, mailing, "esp-example", keys);
        expect(text.split(":")).toHaveLength(4);
        expect(parseStampedFeedbackId(text, keys)).toMatchObject({ account, mailing, recipient: null });
      }),
    );
  });
});

describe.each(forms)("a %s", (_, written, read) => {
  it("in which one character is another is no stamp", () => {
    for (let at = 0; at < written.length; at++)
      for (const other of ["A", "b", "2", "-", " "]) {
        const forged = written.slice(0, at) + other + written.slice(at + 1);
        if (forged.toLowerCase() === written.toLowerCase()) continue;
        // The sender's own part of a Feedback-ID is nobody's to sign.
        if (at >= written.lastIndexOf(":") && written.includes(":")) continue;
        expect(read(forged, keys), `${forged} at ${at}`).toEqual([]);
      }
  });

  it("cut short at any place is no stamp", () => {
    const end = written.includes(":") ? written.lastIndexOf(":") : written.length;
    for (let length = 0; length < end; length++) expect(read(written.slice(0, length), keys)).toEqual([]);
  });

  it("is verified by every key that is live, and by no other", () => {
    const rotated = stampKeyring("a secret of this test", ["a new one", "another"]);
    expect(read(written, rotated)).toHaveLength(1);
    expect(read(written, stampKeyring("a new one"))).toEqual([]);
  });

  it("shows nothing of the address", () => {
    const shown = [
      written,
      ...["base64url", "hex"].map((code) => Buffer.from(written, code as "hex").toString("latin1")),
    ];
    expect(shown.join(" ").toLowerCase()).not.toMatch(/ada|recipient/);
  });
});

it("a new key signs as soon as it is there", () => {
  const rotated = stampKeyring("a secret of this test", ["a new one"]);
  const written = tokenMaker("acme", "m", rotated)("header", ada);
  expect(tokensIn(written)).toEqual([]);
  expect(tokensIn(written, stampKeyring("a new one"))).toHaveLength(1);
});

it("a token of one purpose is refused for every other", () => {
  for (const made of stampPurposes)
    for (const asked of stampPurposes) {
      const stamp = parseStampToken(tokenMaker("acme", "m", keys)(made, ada), asked, keys);
      expect(stamp?.purpose ?? null).toBe(made === asked ? made : null);
    }
});

it("a local part under another purpose's prefix is no stamp", () => {
  const code = localPartMaker("acme", "m", keys)("return-path", ada).slice("b-".length);
  expect(addressesIn(`b-${code}@esp.example`)).toHaveLength(1);
  expect(addressesIn(`unsub-${code}@esp.example fbl-${code}@esp.example`)).toEqual([]);
});

it("whatever the text, nothing is thrown, and what verifies was written", () => {
  const pieces = fc.constantFrom(
    "hs1-",
    "b-",
    "unsub-",
    "AAAA",
    "a".repeat(58),
    "@",
    "\n",
    ":",
    "%3A",
    "É",
    ...forms.map(([, text]) => text),
    ...forms.map(([, text]) => text.slice(0, 40)),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      for (const [, written, read] of forms)
        if (read(text, keys).length > 0)
          expect(text.toLowerCase()).toContain(written.split(":", 1)[0]?.toLowerCase());
    }),
  );
});

it("tries no more words than it may", () => {
  let verified = 0;
  const counting: StampKeyring = {
    ...keys,
    verify: (...given) => {
      verified += 1;
      return keys.verify(...given);
    },
  };
  const forged = forms.map(([, text]) => `${text.slice(0, -1)}${text.endsWith("a") ? "b" : "a"} `);
  const tries = { left: 50 };
  expect([...stampTokensIn((forged[0] ?? "").repeat(10_000), counting, tries)]).toEqual([]);
  expect([...stampAddressesIn((forged[1] ?? "").repeat(10_000), counting, tries)]).toEqual([]);
  expect(tries.left).toBe(0);
  expect(verified).toBeLessThanOrEqual(50);
});
