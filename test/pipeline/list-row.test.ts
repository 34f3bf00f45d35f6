import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { contactOf, type ListRow, mailableAddress } from "../../src/pipeline/list-row.ts";

const list = { list: "spring", vouched: false, uploadedAt: new Date("2025-06-01T00:00:00Z") };
const row = (given: Partial<ListRow>): ListRow => ({
  row: 2,
  address: "ann@mail.example",
  source: "web",
  time: "2025-01-02",
  ip: null,
  form: null,
  isTooLong: false,
  ...given,
});
/** Keys in clear. */
const contact = (given: Partial<ListRow>) => contactOf(row(given), list, (key) => `hash of ${key}`);

describe("the one address of a cell", () => {
  test.each([
    ["ann@mail.example", "ann@mail.example"],
    ["  Ann@Mail.Example ", "Ann@mail.example"],
    ["<ann@mail.example>", "ann@mail.example"],
    ["Ann Bee <ann@mail.example>", "ann@mail.example"],
    ['"Bee, Ann" <ann@mail.example>', "ann@mail.example"],
    ["mailto:ann@mail.example", "ann@mail.example"],
    ["ann@bücher.example", "ann@xn--bcher-kva.example"],
    ["zoë@mail.example", "zoë@mail.example"],
    ["o'hara+x=y@mail.example", "o'hara+x=y@mail.example"],
    ["a.@mail.example", "a.@mail.example"],
  ])("%j is %s", (cell, address) => {
    expect(mailableAddress(cell)).toBe(address);
    expect(contact({ address: cell }).verdict.state).toBe("kept");
  });

  test.each([
    ["", "no-address"],
    ["   ", "no-address"],
    ["ann", "not-an-address"],
    ["ann@", "not-an-address"],
    ["@mail.example", "not-an-address"],
    ["ann@localhost", "not-an-address"],
    ["ann@mail..example", "not-an-address"],
    // A guess would mail a stranger.
    ["ann bee@mail.example", "not-an-address"],
    ["ann@mail.example and more", "not-an-address"],
    ["ann @mail.example", "not-an-address"],
    ["see ann@mail.example", "not-an-address"],
    ["a(comment)nn@mail.example", "not-an-address"],
    ["ann@mail.example\nBcc: eve@mail.example", "several-addresses"],
    ["ann,bee@mail.example", "not-an-address"],
    [`${"a".repeat(65)}@mail.example`, "not-an-address"],
    [`ann@${"a".repeat(400)}.example`, "not-an-address"],
    ["ann@mail.example, eve@mail.example", "several-addresses"],
    ["ann@mail.example; eve@mail.example", "several-addresses"],
    ["ann@mail.example eve@mail.example", "several-addresses"],
  ])("%j is none: %s", (cell, reason) => {
    expect(mailableAddress(cell)).toBeNull();
    expect(contact({ address: cell })).toMatchObject({
      foldKey: null,
      personKey: null,
      verdict: { state: "invalid", reason },
    });
  });

  test("what is mailed is never another address than the one given", () => {
    const letters = fc.constantFrom(...Array.from("aZ0.+-_=' \"(),;<>@é\t\n"));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (cell) => {
        const address = mailableAddress(cell);
        if (address === null) return;
        expect(address).not.toMatch(/[\s"(),;<>]/);
        expect(cell.normalize("NFC").toLowerCase()).toContain(
          address.slice(0, address.lastIndexOf("@")).toLowerCase(),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

test("a contact carries its keys; the person key only where it differs", () => {
  expect(contact({ address: "Ann@Mail.Example" })).toMatchObject({
    foldKey: "hash of ann@mail.example",
    personKey: null,
  });
  expect(contact({ address: "A.nn+x@gmail.com" })).toMatchObject({
    foldKey: "hash of a.nn+x@gmail.com",
    personKey: "hash of ann@gmail.com",
  });
});

test("a row that is too long was not read", () => {
  expect(contact({ isTooLong: true, address: null }).verdict).toMatchObject({
    state: "invalid",
    reason: "row-too-long",
  });
});

test("what is kept of a row is bounded and holds no NUL", () => {
  const { value, evidence } = contact({
    address: `x\0${"y".repeat(1000)}`,
    source: `a\0${"b".repeat(1000)}`,
  });
  for (const kept of [value, evidence?.source ?? ""]) {
    expect(kept.length).toBeLessThan(450);
    expect(kept).not.toContain("\0");
  }
});
