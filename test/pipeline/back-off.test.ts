import { describe, expect, it } from "vitest";

import { PortError, type PortErrorCode } from "../../src/errors.ts";
import { createBackOff } from "../../src/pipeline/back-off.ts";

const longest = createBackOff(() => 1 - 1e-12);
const shortest = createBackOff(() => 0);
const failure = (code: PortErrorCode) => new PortError(code, "It failed.");
const second = 1_000;
const minute = 60 * second;

describe("back-off", () => {
  it.each<[PortErrorCode, first: number, bound: number]>([
    ["unavailable", second, minute],
    ["fenced", 50, 5 * second],
    ["throttled", 30 * second, 10 * minute],
    ["unauthenticated", minute, 30 * minute],
    ["misconfigured", minute, 30 * minute],
  ])("after %s begins at %d ms and ends at %d ms", (code, first, bound) => {
    expect(longest(failure(code), 1)).toBe(first);
    expect(longest(failure(code), 2)).toBe(Math.min(2 * first, bound));
    expect(longest(failure(code), 1_000)).toBe(bound);
    expect(shortest(failure(code), 1)).toBe(first / 2);
  });

  it("treats a bug like what no retry can cure", () => {
    expect(longest(new TypeError("x is undefined"), 1)).toBe(minute);
  });
});
