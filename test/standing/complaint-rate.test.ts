import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { complaintRate } from "../../src/standing/complaint-rate.ts";
import { incompleteBeta, logGamma } from "../../src/standing/incomplete-beta.ts";

/** P(X ≥ k) of the binomial distribution, summed term by term: slow and plain. */
function tail(k: number, n: number, p: number): number {
  let term = Math.exp(n * Math.log1p(-p));
  let below = 0;
  for (let x = 0; x < k; x++) {
    below += term;
    term *= ((n - x) / (x + 1)) * (p / (1 - p));
  }
  return 1 - below;
}

describe("the incomplete beta function", () => {
  test.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
    [171, 706.5730622457874],
  ])("ln Γ(%d)", (z, value) => {
    expect(logGamma(z)).toBeCloseTo(value, 11);
  });

  test("is the binomial tail", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
        (n, p) => {
          const k = 1 + Math.floor(n * p);
          expect(incompleteBeta(p, k, n - k + 1)).toBeCloseTo(tail(k, n, p), 9);
        },
      ),
    );
  });

  test("and its mirror add up to one", () => {
    const shape = fc.double({ min: 0.5, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe("the complaint rate's bounds", () => {
  // One-sided 95 % Clopper–Pearson bounds in closed form: none of n is 1 − α^(1/n), all of n is α^(1/n).
  test.each([1, 10, 1000, 3000, 1_000_000])("of none and of all in %d mails", (n) => {
    expect(complaintRate({ complaints: 0, delivered: n })?.upper).toBeCloseTo(1 - 0.05 ** (1 / n), 12);
    expect(complaintRate({ complaints: n, delivered: n })?.lower).toBeCloseTo(0.05 ** (1 / n), 9);
    expect(complaintRate({ complaints: 0, delivered: n })?.lower).toBe(0);
    expect(complaintRate({ complaints: n, delivered: n })?.upper).toBe(1);
  });

  // Published table values (Clopper and Pearson 1934, 90 % two-sided).
  test.each([
    [1, 10, 0.005116, 0.394163],
    [5, 10, 0.222441, 0.777559],
    [5, 100, 0.019906, 0.102253],
  ])("%d of %d", (complaints, delivered, lower, upper) => {
    const rate = complaintRate({ complaints, delivered });
    expect(rate?.lower).toBeCloseTo(lower, 5);
    expect(rate?.upper).toBeCloseTo(upper, 5);
  });

  // The smallest number of complaints that shows a true rate above the threshold, at 95 %.
  test.each([
    [0.001, { 200: 2, 500: 3, 1000: 4, 2000: 6, 5000: 10, 10_000: 16, 50_000: 63 }],
    [0.003, { 200: 3, 500: 5, 1000: 7, 2000: 11, 5000: 23, 10_000: 40 }],
  ])("evidence needed for more than %d", (threshold, needed) => {
    for (const [delivered, complaints] of Object.entries(needed)) {
      const lower = (count: number) =>
        complaintRate({ complaints: count, delivered: Number(delivered) })?.lower ?? Number.NaN;
      expect(lower(complaints)).toBeGreaterThan(threshold);
      expect(lower(complaints - 1)).toBeLessThanOrEqual(threshold);
    }
  });

  const tally = fc
    .tuple(fc.integer({ min: 1, max: 100_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([delivered, share]) => ({ delivered, complaints: Math.floor(delivered * share ** 6) }));

  test("enclose the rate, grow with complaints and shrink with mails", () => {
    fc.assert(
      fc.property(tally, (given) => {
        const rate = complaintRate(given);
        if (rate === null) throw new Error("no rate");
        expect(rate.lower).toBeLessThanOrEqual(rate.rate);
        expect(rate.upper).toBeGreaterThanOrEqual(rate.rate);
        if (given.complaints < given.delivered) {
          const worse = complaintRate({ ...given, complaints: given.complaints + 1 });
          expect(worse?.lower).toBeGreaterThan(rate.lower);
          expect(worse?.upper).toBeGreaterThan(rate.upper);
        }
        const larger = complaintRate({ ...given, delivered: given.delivered * 2 });
        expect(larger?.upper).toBeLessThan(rate.upper);
        expect(larger?.lower).toBeLessThanOrEqual(rate.lower);
      }),
    );
  });

  test("accuse a sender whose rate is at the threshold at most once in twenty", () => {
    for (const [n, p] of [
      [200, 0.001],
      [1000, 0.001],
      [10_000, 0.001],
      [777, 0.003],
    ] as const) {
      let k = 0;
      while ((complaintRate({ complaints: k, delivered: n })?.lower ?? 1) <= p) k++;
      expect(tail(k, n, p)).toBeLessThanOrEqual(0.05);
      expect(tail(k - 1, n, p)).toBeGreaterThan(0.05);
    }
  });

  test.each([
    { complaints: 0, delivered: 0 },
    { complaints: 3, delivered: 0 },
    { complaints: 3, delivered: 2 },
    { complaints: -1, delivered: 2 },
  ])("tell nothing of %o", (given) => {
    expect(complaintRate(given)).toBeNull();
  });
});
