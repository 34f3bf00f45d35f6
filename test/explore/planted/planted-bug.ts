import fc from "fast-check";
import { describe, test } from "vitest";

describe("a planted bug (on purpose)", () => {
  test("every number is below 1,000: it isn't", () => {
    fc.assert(fc.property(fc.nat(2_000), (drawn) => drawn < 1_000));
  });

  test("every number is a number", () => {
    fc.assert(fc.property(fc.nat(), (drawn) => drawn >= 0));
  });
});
