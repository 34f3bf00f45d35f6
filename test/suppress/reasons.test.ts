import { expect, test } from "vitest";

import defs from "../../schemas/defs.v1.json" with { type: "json" };
import { suppressionText } from "../../src/suppress/reason-text.ts";
import { isSuppressionReason, reasons, suppressionReasons } from "../../src/suppress/reasons.ts";

test("every reason of the contract has its rule, the strongest first, and no two are equal", () => {
  expect([...suppressionReasons].sort()).toEqual([...defs.$defs.reason.enum].sort());
  const strengths = suppressionReasons.map((reason) => reasons[reason].strength);
  expect(strengths).toEqual([...new Set(strengths)].sort((a, b) => b - a));
});

test.each(suppressionReasons)("%s is told in plain sentences", (reason) => {
  const told = suppressionText(reason, { kind: "account", id: "acme" });
  expect(told.reason).toMatch(/^[A-Z].* for all mail of account acme\.$/);
  expect(told.lift).toMatch(/^[A-Z].*\.$/);
});

test.each(["no-permission", "permission-express", "duplicate", "no-address", "toString", ""])(
  "%j is no reason of a suppression",
  (code) => {
    expect(isSuppressionReason(code)).toBe(false);
  },
);
