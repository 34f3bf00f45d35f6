import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { SenderStanding } from "../../src/generated/events.ts";
import { judgeSender, type SenderNumbers } from "../../src/standing/judge-sender.ts";
import { standingByAct, standingByNumbers, worstOf } from "../../src/standing/standing.ts";
import { assess, percent, type Verdict } from "../../src/standing/verdict.ts";

const standings: readonly SenderStanding[] = ["healthy", "watch", "under-review", "paused"];
const verdicts: readonly Verdict[] = ["above 0.3 %", "above 0.1 %", "below 0.1 %", "cannot tell yet"];

describe("a verdict", () => {
  test.each([
    [0, 0, "cannot tell yet"],
    [0, 2_000, "cannot tell yet"],
    [0, 3_000, "below 0.1 %"],
    [1, 200, "cannot tell yet"],
    [1, 1_000, "cannot tell yet"],
    [4, 1_000, "above 0.1 %"],
    [6, 1_000, "above 0.1 %"],
    [7, 1_000, "above 0.3 %"],
    [100, 100_000, "cannot tell yet"],
    [50, 100_000, "below 0.1 %"],
    [8_000, 10_000_000, "below 0.1 %"],
  ] as const)("%d complaints in %d mails: %s", (complaints, delivered, verdict) => {
    expect(assess({ complaints, delivered }).verdict).toBe(verdict);
  });

  test("above 0.3 % is above 0.1 % too", () => {
    expect(assess({ complaints: 7, delivered: 1_000 }).passed).toEqual([0.001, 0.003]);
  });
});

test.each([
  [0, "0 %"],
  [0.00302, "0.302 %"],
  [0.001, "0.1 %"],
  [0.0009980790119974436, "0.09981 %"],
  [0.5, "50 %"],
  [1e-7, "less than 0.0001 %"],
])("%d reads %s", (fraction, text) => {
  expect(percent(fraction)).toBe(text);
});

describe("a standing", () => {
  // Rows: standing. Columns: what the account's own numbers say, then the same with a mailing above 0.3 %.
  test.each([
    ["healthy", "below 0.1 %", "healthy", "watch"],
    ["healthy", "cannot tell yet", "healthy", "watch"],
    ["healthy", "above 0.1 %", "watch", "watch"],
    ["healthy", "above 0.3 %", "under-review", "under-review"],
    ["watch", "below 0.1 %", "healthy", "watch"],
    ["watch", "cannot tell yet", "watch", "watch"],
    ["watch", "above 0.1 %", "watch", "watch"],
    ["watch", "above 0.3 %", "under-review", "under-review"],
  ] as const)("%s, %s: %s, with a bad mailing %s", (from, account, calm, bad) => {
    expect(standingByNumbers(from, { account, worstMailing: "cannot tell yet" })).toBe(calm);
    expect(standingByNumbers(from, { account, worstMailing: "above 0.3 %" })).toBe(bad);
  });

  test("numbers neither lead out of review or pause, nor into pause", () => {
    for (const from of standings)
      for (const account of verdicts)
        for (const worstMailing of verdicts) {
          const to = standingByNumbers(from, { account, worstMailing });
          if (from === "under-review" || from === "paused") expect(to).toBe(from);
          else expect(to).not.toBe("paused");
        }
  });

  test("leads to the same one again with the same numbers", () => {
    for (const from of standings)
      for (const account of verdicts)
        for (const worstMailing of verdicts) {
          const to = standingByNumbers(from, { account, worstMailing });
          expect(standingByNumbers(to, { account, worstMailing })).toBe(to);
        }
  });

  test.each([
    ["watch", "clear", "healthy"],
    ["under-review", "clear", "watch"],
    ["under-review", "pause", "paused"],
    ["paused", "resume", "watch"],
    ["healthy", "pause", "paused"],
    ["healthy", "clear", null],
    ["paused", "clear", null],
    ["paused", "pause", null],
    ["watch", "resume", null],
  ] as const)("%s, staff %s: %s", (from, act, to) => {
    expect(standingByAct(from, act)).toBe(to);
  });
});

test("the worst of verdicts", () => {
  expect(worstOf([])).toBe("cannot tell yet");
  expect(worstOf(["below 0.1 %"])).toBe("below 0.1 %");
  expect(worstOf(["below 0.1 %", "cannot tell yet", "above 0.1 %"])).toBe("above 0.1 %");
  expect(worstOf(verdicts)).toBe("above 0.3 %");
});

describe("judging a sender", () => {
  const quiet: SenderNumbers = { delivered: 10_000, withoutMailing: 0, mailings: [] };

  test("complaints with and without a mailing count together", () => {
    const judged = judgeSender("healthy", {
      delivered: 10_000,
      withoutMailing: 10,
      mailings: [{ mailing: "m1", complaints: 6, delivered: 5_000 }],
    });
    expect(judged).toMatchObject({ standing: "watch", waiting: 0 });
    expect(judged.assessment.rate).toMatchObject({ complaints: 16, delivered: 10_000 });
    expect(judged.passed.map(({ mailing, threshold }) => [mailing, threshold])).toEqual([[null, 0.001]]);
    expect(judged.why).toBe(
      "Above 0.1 % in the last 30 days: 16 complaints about 10,000 delivered mails: 0.16 %, with 95 % confidence at least 0.1004 % and at most 0.2429 %.",
    );
  });

  test("complaints about a mailing whose number is late wait, then count", () => {
    const late = { mailing: "m2", complaints: 30, delivered: null };
    const before = judgeSender("healthy", { ...quiet, delivered: 1_000, mailings: [late] });
    expect(before).toMatchObject({ standing: "healthy", waiting: 30, passed: [] });
    const tooSmall = judgeSender("healthy", {
      ...quiet,
      delivered: 1_001,
      mailings: [{ ...late, delivered: 1 }],
    });
    expect(tooSmall).toMatchObject({ standing: "healthy", waiting: 30, passed: [] });
    const after = judgeSender("healthy", {
      ...quiet,
      delivered: 101_000,
      mailings: [{ ...late, delivered: 100_000 }],
    });
    expect(after).toMatchObject({ standing: "healthy", waiting: 0, passed: [] });
    expect(after.assessment.verdict).toBe("below 0.1 %");
  });

  test("one mailing far above puts the account on watch and is flagged by itself", () => {
    const judged = judgeSender("healthy", {
      delivered: 1_000_000,
      withoutMailing: 0,
      mailings: [{ mailing: "bad", complaints: 40, delivered: 10_000 }],
    });
    expect(judged.assessment.verdict).toBe("below 0.1 %");
    expect(judged.standing).toBe("watch");
    expect(judged.why).toContain("at least one mailing is above 0.3 %");
    expect(judged.passed.map(({ mailing, threshold }) => [mailing, threshold])).toEqual([
      ["bad", 0.001],
      ["bad", 0.003],
    ]);
  });

  test("complaints are counted or wait, none is lost, whatever the numbers", () => {
    const tally = fc.record({
      mailing: fc.uuid(),
      complaints: fc.nat({ max: 50 }),
      delivered: fc.option(fc.nat({ max: 100_000 }), { nil: null }),
    });
    const numbers = fc.record({
      delivered: fc.nat({ max: 1_000_000 }),
      withoutMailing: fc.nat({ max: 50 }),
      mailings: fc.array(tally, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...standings), numbers, (from, given) => {
        const judged = judgeSender(from, given);
        const all = given.withoutMailing + given.mailings.reduce((sum, it) => sum + it.complaints, 0);
        if (judged.assessment.rate !== null)
          expect(judged.assessment.rate.complaints + judged.waiting).toBe(all);
        for (const { threshold, rate } of judged.passed) expect(rate.lower).toBeGreaterThan(threshold);
        expect(judged.why).toMatch(/^[A-Z].*\.$/);
      }),
    );
  });
});
