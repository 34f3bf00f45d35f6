import { expect, test } from "vitest";

import type { StandingScope, SuppressionReason } from "../../src/generated/events.ts";
import { decideLift, type Lifter } from "../../src/suppress/lifting.ts";
import { suppressionReasons } from "../../src/suppress/reasons.ts";

const since = new Date("2025-06-01T00:00:00Z");
const before = new Date("2025-05-31T00:00:00Z");
const after = new Date("2025-06-02T00:00:00Z");
const acme: StandingScope = { kind: "account", id: "acme" };
const all: StandingScope = { kind: "all", id: null };
const suppression = (reason: SuppressionReason, scope = acme, account: string | null = "acme") => ({
  reason,
  scope,
  since,
  setBy: "ann",
  account,
});

const ann: Lifter = { by: "staff", name: "ann", why: "It was a mistake." };
const bob: Lifter = { by: "staff", name: "bob", why: "It was a mistake." };
const officer: Lifter = { by: "privacy-officer", name: "eve", why: "The order was withdrawn." };
const optedIn = (at: Date, account = "acme"): Lifter => ({
  by: "recipient",
  confirmedOptIn: { at, account },
});
const noOptIn: Lifter = { by: "recipient", confirmedOptIn: null };

const table: [SuppressionReason, allowed: Lifter[], refused: Lifter[]][] = [
  ["opt-out", [ann, bob, officer, optedIn(after)], [noOptIn, optedIn(before), optedIn(after, "birch")]],
  ["complaint", [ann, bob, officer, optedIn(after)], [noOptIn, optedIn(before), optedIn(after, "birch")]],
  ["invalid-address", [ann, bob, officer, optedIn(after)], [noOptIn, optedIn(before)]],
  ["legal-order", [officer], [ann, bob, optedIn(after)]],
  ["manual", [ann], [bob, officer, optedIn(after)]],
];

test("the table speaks of every reason", () => {
  expect(table.map(([reason]) => reason).sort()).toEqual([...suppressionReasons].sort());
});

test.each(table)("%s", (reason, allowed, refused) => {
  for (const lifter of allowed) expect(decideLift(suppression(reason), lifter).allowed).toBe(true);
  for (const lifter of refused) {
    const lifting = decideLift(suppression(reason), lifter);
    expect(lifting.allowed).toBe(false);
    expect(lifting.why).toMatch(/^[A-Z].*\.$/);
  }
});

test("an opt-in at the very moment of the opt-out is not newer", () => {
  expect(decideLift(suppression("opt-out"), optedIn(since)).allowed).toBe(false);
});

test("an opt-in to one account does not lift what covers every sender; staff may", () => {
  expect(decideLift(suppression("opt-out", all, null), optedIn(after)).allowed).toBe(false);
  expect(decideLift(suppression("opt-out", all, null), ann).allowed).toBe(true);
});

test.each<[scope: StandingScope, account: string | null, optedInTo: string, isLifted: boolean]>([
  [{ kind: "all", id: null }, null, "acme", false],
  [{ kind: "account", id: "acme" }, "acme", "acme", true],
  [{ kind: "account", id: "acme" }, "acme", "birch", false],
  [{ kind: "list", id: "spring" }, "acme", "acme", true],
  [{ kind: "list", id: "spring" }, "acme", "birch", false],
  // A list of one account may be named as another account is.
  [{ kind: "list", id: "birch" }, "acme", "birch", false],
  // The list is gone, and whose it was is not known.
  [{ kind: "list", id: "gone" }, null, "acme", false],
  [{ kind: "category", id: "acme" }, null, "acme", false],
])("%j of account %s: an opt-in to %s lifts it: %s", (scope, account, optedInTo, isLifted) => {
  for (const reason of suppressionReasons) {
    const barred = suppression(reason, scope, account);
    const isOpen = !["legal-order", "manual"].includes(reason);
    expect(decideLift(barred, optedIn(after, optedInTo)).allowed).toBe(isOpen && isLifted);
  }
});

test("staff must say why", () => {
  for (const reason of suppressionReasons) {
    expect(decideLift(suppression(reason), { by: "staff", name: "ann", why: "  " }).allowed).toBe(false);
    expect(decideLift(suppression(reason), { ...officer, why: "" }).allowed).toBe(false);
  }
});
