import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isRedacted, readRecipient } from "../../src/report/redaction.ts";

describe("isRedacted", () => {
  test.each([
    "redacted@mailbox.example",
    "REDACTED@mailbox.example",
    "undisclosed@mailbox.example",
    "x@mailbox.example",
    "xxxx@mailbox.example",
    "9f86d081884c7d659a2feaa0c55ad015@mailbox.example",
    "0cc175b9c0f1b6a831c399e2@mailbox.example",
    "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3@mailbox.example",
    "6ba7b810-9dad-11d1-80b4-00c04fd430c8@mailbox.example",
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=@mailbox.example",
    "2jmj7l5rSw0yVb_vlWAYkK_YBwk@mailbox.example",
    "ad***@mailbox.example",
    "a...@mailbox.example",
    "ada@redacted",
    "ada@hidden.invalid",
  ])("hides somebody: %s", (address) => expect(isRedacted(address)).toBe(true));

  test.each([
    "ada@mailbox.example",
    "ada.lovelace+lists@mailbox.example",
    "xavier@mailbox.example",
    "deadbeef@mailbox.example",
    "bounce+2d998f.371096-ada=mailbox.example@send.example",
    "info@redactedgames.example",
    "redactedit@mailbox.example",
    "1234567890@mobile.example",
  ])("names somebody: %s", (address) => expect(isRedacted(address)).toBe(false));

  test("every digest of 24 hexadecimal digits or more is one, whatever its case", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-fA-F]{24,64}$/), (digest) => {
        expect(isRedacted(`${digest}@mailbox.example`)).toBe(true);
      }),
    ));
});

describe("readRecipient", () => {
  test.each([
    ["ada@mailbox.example", "ada@mailbox.example"],
    ["<Ada@Mailbox.Example>", "ada@mailbox.example"],
    ["rfc822;ada@mailbox.example", "ada@mailbox.example"],
    ["rfc822; <ada@mailbox.example>", "ada@mailbox.example"],
    ["Ada <ada@mailbox.example> (customer)", "ada@mailbox.example"],
  ])("reads %s", (value, address) => expect(readRecipient(value)).toEqual({ address, redacted: false }));

  test.each(["redacted", "<redacted>", "redacted@", "[redacted]", "rfc822;redacted@mailbox.example", "x"])(
    "sees that %s hides the recipient",
    (value) => expect(readRecipient(value)).toEqual({ address: null, redacted: true }),
  );

  test.each(["", "undefined", "<>", "postmaster"])("makes nothing of %j", (value) =>
    expect(readRecipient(value)).toEqual({ address: null, redacted: false }),
  );

  test("never gives a redacted address", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom("@a.example", "", ">"), (local, rest) => {
        const { address, redacted } = readRecipient(`${local}${rest}`);
        expect(address === null || (!redacted && !isRedacted(address))).toBe(true);
      }),
    ));
});
