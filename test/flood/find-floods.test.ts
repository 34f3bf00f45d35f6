import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Claim } from "../../src/flood/claim.ts";
import { allowanceOf, type Counted, findFloods, hourOf, type Tally } from "../../src/flood/find-floods.ts";
import { accountMark } from "../../src/flood/marks.ts";

const acme = accountMark("acme", "person");
const host = "host 192.0.2.7";
const none = { usualPerHour: 0, delivered: 0 };
let number = 0;

function claim(minute: number, more: Partial<Claim> = {}): Claim {
  number += 1;
  return {
    message: `m${number}`,
    receivedAt: new Date(Date.UTC(2026, 9, 1, 10, minute)),
    request: `r${number}`,
    sources: [host],
    account: acme,
    ...more,
  };
}

/** Takes claims in batches; what one batch counted the next one finds. */
function taken(batches: readonly (readonly Claim[])[], sourcePerHour: number, accountPerHour = 0) {
  const tallies = new Map<string, Tally>();
  const counted: Counted[] = [];
  return batches.flatMap((claims) => {
    const found = findFloods(claims, {
      tallies: [...tallies.values()],
      counted,
      allowance: (mark) => allowanceOf(mark, { sourcePerHour, accountPerHour }, none),
    });
    for (const tally of found.tallies) tallies.set(`${tally.hour} ${tally.mark}`, tally);
    claims.forEach(({ request, receivedAt }, at) => {
      for (const mark of found.marks[at] ?? []) counted.push({ mark, hour: hourOf(receivedAt), request });
    });
    return [...found.heldBy];
  });
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe("one source", () => {
  test("acts as often as is allowed, then is held", () => {
    const held = taken([times(10, (n) => claim(n))], 4);
    expect(held).toEqual([...times(4, () => null), ...times(6, () => host)]);
  });

  test("is not let on again at the full hour", () => {
    const held = taken([[...times(4, () => claim(58)), claim(61), claim(62)]], 4);
    expect(held.slice(4)).toEqual([host, host]);
  });

  test("is free again when the flood has ebbed away", () => {
    const held = taken([[...times(20, () => claim(1)), claim(59), claim(61), claim(119), claim(181)]], 4);
    expect(held.slice(20)).toEqual([host, host, null, null]);
  });

  test("that says one thing often has said it once", () => {
    expect(taken([times(50, (n) => claim(n, { request: "the same" }))], 4)).toEqual(times(50, () => null));
  });

  test("does not hold others", () => {
    const others = times(4, (n) => claim(30, { sources: [`host 198.51.100.${n}`] }));
    expect(taken([[...times(20, () => claim(1)), ...others]], 4).slice(20)).toEqual(times(4, () => null));
  });

  test("is held by any of its marks", () => {
    const hopping = times(6, (n) => claim(n, { sources: [`host 198.51.100.${n}`, "words 01"] }));
    expect(taken([hopping], 4)).toEqual([...times(4, () => null), "words 01", "words 01"]);
  });
});

describe("one account", () => {
  test("is not counted against by what a source's flood holds", () => {
    const others = times(5, (n) => claim(30, { sources: [`host 198.51.100.${n}`] }));
    const held = taken([[...times(90, () => claim(1)), ...others]], 4, 9);
    expect(held.slice(90)).toEqual(times(5, () => null));
  });

  test("is guarded where every request comes from elsewhere", () => {
    const claims = times(12, (n) => claim(n, { sources: [`host 198.51.100.${n}`] }));
    expect(taken([claims], 4, 9)).toEqual([...times(9, () => null), ...times(3, () => acme)]);
  });

  test.each([
    ["the setting", none, 60],
    ["ten times its usual hour", { usualPerHour: 7.25, delivered: 0 }, 73],
    ["one in a thousand of what it sent lately", { usualPerHour: 1, delivered: 250_000 }, 250],
    ["never less than the setting", { usualPerHour: 1, delivered: 9_999 }, 60],
  ])("may meet %s", (_, pace, allowed) => {
    const limits = { sourcePerHour: 30, accountPerHour: 60 };
    expect(allowanceOf(acme, limits, pace)).toBe(allowed);
    expect(allowanceOf(host, limits, pace)).toBe(30);
    expect(allowanceOf(acme, { ...limits, accountPerHour: 0 }, pace)).toBe(0);
  });
});

describe("however claims come", () => {
  const claims = fc
    .array(
      fc.record({
        minute: fc.nat(300),
        request: fc.nat(40),
        host: fc.nat(2),
        words: fc.nat(2),
        hasAccount: fc.boolean(),
      }),
      { maxLength: 120 },
    )
    .map((drawn) =>
      drawn.map(({ minute, request, hasAccount, ...source }, n): Claim => ({
        message: `m${n}`,
        receivedAt: new Date(Date.UTC(2026, 9, 1, 10, minute)),
        request: `r${request}`,
        sources: [`host 192.0.2.${source.host}`, `words ${source.words}`],
        account: hasAccount ? acme : null,
      })),
    );
  const limit = fc.integer({ min: 1, max: 12 });

  test("no more different requests act for a mark within a clock hour than are allowed", () =>
    fc.assert(
      fc.property(claims, limit, limit, (given, source, account) => {
        const held = taken([given], source, account);
        const acted = new Map<string, Set<string>>();
        given.forEach(({ sources, account, request, receivedAt }, at) => {
          if (held[at] !== null) return;
          for (const mark of [...sources, ...(account === null ? [] : [account])]) {
            const key = `${hourOf(receivedAt)} ${mark}`;
            acted.set(key, (acted.get(key) ?? new Set()).add(request));
          }
        });
        for (const [key, requests] of acted)
          expect(requests.size).toBeLessThanOrEqual(key.endsWith(acme) ? account : source);
      }),
    ));

  test("the batches that they come in make no difference", () =>
    fc.assert(
      fc.property(claims, limit, limit, fc.integer({ min: 1, max: 30 }), (given, source, account, size) => {
        const batches = times(Math.ceil(given.length / size), (n) => given.slice(n * size, (n + 1) * size));
        expect(taken(batches, source, account)).toEqual(taken([given], source, account));
      }),
    ));

  test("a higher limit holds nothing that a lower one lets act", () =>
    fc.assert(
      fc.property(claims, limit, limit, (given, source, more) => {
        const strict = taken([given], source);
        taken([given], source + more).forEach((held, at) => {
          if (held !== null) expect(strict[at]).not.toBeNull();
        });
      }),
    ));

  test("nothing is held without a limit, nor where fewer come than are allowed", () =>
    fc.assert(
      fc.property(claims, (given) => {
        expect(taken([given], 0).every((held) => held === null)).toBe(true);
        expect(taken([given.slice(0, 12)], 12, 12).every((held) => held === null)).toBe(true);
      }),
    ));

  test("in order of time, what follows on something held is held while as many come", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(59), { minLength: 1, maxLength: 60 }), limit, (minutes, allowed) => {
        const held = taken([minutes.sort((a, b) => a - b).map((minute) => claim(minute))], allowed);
        const first = held.findIndex((one) => one !== null);
        if (first >= 0) expect(held.slice(first).every((one) => one === host)).toBe(true);
      }),
    ));
});
