import fc from "fast-check";
import { expect, test } from "vitest";

import {
  type ContactState,
  type RowFlaw,
  screenContact,
  type ScreenedContact,
} from "../../src/permission/screening.ts";
import { coveringSuppressions } from "../arbitraries/suppressions.ts";

const uploadedAt = new Date("2025-06-01T00:00:00Z");
const contact = (given: Partial<ScreenedContact>): ScreenedContact => ({
  permission: "express",
  flaw: null,
  duplicateOf: null,
  list: "spring",
  uploadedAt,
  ...given,
});

const table: [Partial<ScreenedContact>, ContactState, string][] = [
  [{ permission: "express" }, "kept", "permission-express"],
  [{ permission: "asserted" }, "held", "permission-asserted"],
  [{ permission: "none" }, "suppressed", "no-permission"],
  [{ permission: "express", duplicateOf: 2 }, "duplicate", "duplicate"],
  [{ permission: "asserted", duplicateOf: 2 }, "duplicate", "duplicate"],
  [{ permission: "none", duplicateOf: 2 }, "duplicate", "duplicate"],
  [{ flaw: "no-address" }, "invalid", "no-address"],
  [{ flaw: "not-an-address" }, "invalid", "not-an-address"],
  [{ flaw: "several-addresses" }, "invalid", "several-addresses"],
  [{ flaw: "row-too-long", permission: "none" }, "invalid", "row-too-long"],
];

test.each(table)("%j without suppressions is %s: %s", (given, state, reason) => {
  expect(screenContact(contact(given), [])).toMatchObject({ state, reason });
});

test("a list-wide reason says since when and for which list", () => {
  expect(screenContact(contact({ permission: "none" }), [])).toMatchObject({
    since: uploadedAt,
    scope: { kind: "list", id: "spring" },
  });
});

const contacts: fc.Arbitrary<ScreenedContact> = fc.record({
  permission: fc.constantFrom("express", "asserted", "none"),
  flaw: fc.constant(null),
  duplicateOf: fc.constantFrom(null, 2),
  list: fc.constant("spring"),
  uploadedAt: fc.constant(uploadedAt),
});

test("a suppression always wins, whatever the row says", () => {
  fc.assert(
    fc.property(contacts, fc.array(coveringSuppressions, { minLength: 1 }), (given, suppressions) => {
      const verdict = screenContact(given, suppressions);
      expect(verdict.state).toBe("suppressed");
      expect(suppressions).toContainEqual({
        reason: verdict.reason,
        scope: verdict.scope,
        since: verdict.since,
      });
    }),
  );
});

test("the order of the suppressions does not matter", () => {
  fc.assert(
    fc.property(
      contacts,
      fc
        .array(coveringSuppressions)
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      (given, [all, shuffled]) => {
        expect(screenContact(given, shuffled)).toEqual(screenContact(given, all));
      },
    ),
  );
});

test("one more suppression never frees a contact", () => {
  fc.assert(
    fc.property(
      contacts,
      fc.array(coveringSuppressions),
      coveringSuppressions,
      (given, suppressions, more) => {
        expect(screenContact(given, [...suppressions, more]).state).toBe("suppressed");
      },
    ),
  );
});

test("a row without an address is invalid and never suppressed", () => {
  fc.assert(
    fc.property(
      contacts,
      fc.constantFrom<RowFlaw>("no-address", "not-an-address", "several-addresses", "row-too-long"),
      fc.array(coveringSuppressions),
      (given, flaw, suppressions) => {
        expect(screenContact({ ...given, flaw }, suppressions)).toMatchObject({
          state: "invalid",
          reason: flaw,
        });
      },
    ),
  );
});
