import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ACT_CONFIDENCE, decide } from "../../src/attribute/decide.ts";
import type { Attribution, Trust } from "../../src/generated/events.ts";
import { newReport, type Report, type ReportKind } from "../../src/report/report.ts";

const trusts: Trust[] = ["signed", "authenticated", "corroborated", "claimed", "failed"];

function attributed(trust: Trust, account: string | null = "acme"): Attribution {
  return { account, mailing: null, trust, clues: [] };
}

const own = newReport("opt-out", {
  writer: "person",
  reporter: "ada@recipient.example",
  requestedAddresses: ["ada@recipient.example"],
  confidence: 0.99,
});
const forAnother: Report = { ...own, requestedAddresses: ["late.husband@recipient.example"] };
const byPerson = newReport("complaint", {
  writer: "person",
  reporter: "ada@recipient.example",
  recipient: "list.address@recipient.example",
  confidence: 0.99,
});
const byMachine = newReport("complaint", {
  writer: "machine",
  reporter: "feedback@provider.example",
  recipient: "ada@recipient.example",
  confidence: 1,
});
const redacted: Report = { ...byMachine, recipient: null, recipientRedacted: true };

/** The rows of DESIGN §5, as "disposition: addresses suppressed now". */
const table: Record<string, [Report, Record<Trust, string>]> = {
  "opt-out for the writer's own address": [
    own,
    {
      signed: "act: ada",
      authenticated: "act: ada",
      corroborated: "act: ada",
      claimed: "act: ada",
      failed: "review: ",
    },
  ],
  "opt-out for another address": [
    forAnother,
    {
      signed: "act: late.husband",
      authenticated: "review: late.husband",
      corroborated: "review: late.husband",
      claimed: "review: ",
      failed: "review: ",
    },
  ],
  "complaint by a person": [
    byPerson,
    {
      signed: "act: ada list.address",
      authenticated: "act: ada",
      corroborated: "act: ada",
      claimed: "act: ada",
      failed: "review: ",
    },
  ],
  "complaint by a machine": [
    byMachine,
    {
      signed: "act: ada",
      authenticated: "act: ada",
      corroborated: "act: ada",
      claimed: "review: ",
      failed: "review: ",
    },
  ],
  "complaint that hides its recipient": [
    redacted,
    {
      signed: "act: ",
      authenticated: "act: ",
      corroborated: "act: ",
      claimed: "review: ",
      failed: "review: ",
    },
  ],
};

describe.each(Object.entries(table))("%s", (_, [report, expected]) => {
  it.each(trusts)("when %s", (trust) => {
    const decision = decide(report, attributed(trust));
    const suppressed = decision.addresses
      .filter(({ suppress }) => suppress)
      .map(({ address }) => address.slice(0, address.indexOf("@")));
    expect(`${decision.disposition}: ${suppressed.join(" ")}`).toBe(expected[trust]);
  });
});

it.each([
  ["signed", true],
  ["authenticated", true],
  ["corroborated", true],
  ["claimed", false],
  ["failed", false],
] as const)("a complaint that is %s counts against the sender: %s", (trust, counts) => {
  expect(decide(byPerson, attributed(trust)).counts).toBe(counts);
  expect(decide(byMachine, attributed(trust)).counts).toBe(counts);
});

it.each([
  ["the account, where it is known", "acme", null, { kind: "account", id: "acme" }],
  ["everything, where it is not", null, null, { kind: "all", id: null }],
  ["everything, where the words ask for that", "acme", "all", { kind: "all", id: null }],
] as const)("covers %s", (_, account, reach, scope) => {
  expect(decide({ ...own, reach }, attributed("claimed", account)).scope).toEqual(scope);
});

describe("whatever the report says", () => {
  const address = fc.constantFrom("ada@recipient.example", "ben@recipient.example", "eve@provider.example");
  const kinds: ReportKind[] = [
    "complaint",
    "opt-out",
    "feedback",
    "cancellation",
    "legal-request",
    "abuse-notice",
    "bounce",
    "auto-reply",
    "machine-report",
    "correspondence",
    "unsolicited",
    "unreadable",
  ];
  const report = fc
    .record({
      kind: fc.constantFrom(...kinds),
      writer: fc.constantFrom("person" as const, "machine" as const),
      reporter: fc.option(address),
      recipient: fc.option(address),
      requestedAddresses: fc.uniqueArray(address),
      reach: fc.constantFrom(null, "sender" as const, "all" as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ kind, ...known }) => newReport(kind, known));
  const attribution = fc
    .tuple(fc.constantFrom(...trusts), fc.option(fc.constant("acme")))
    .map(([trust, account]) => attributed(trust, account));

  it("suppresses nobody but for a complaint or an opt-out, proved and sure", () => {
    fc.assert(
      fc.property(report, attribution, (given, whose) => {
        const decision = decide(given, whose);
        const acts = decision.addresses.some(({ suppress }) => suppress);
        if (!acts) return;
        expect(["complaint", "opt-out"]).toContain(given.kind);
        expect(whose.trust).not.toBe("failed");
        expect(given.confidence).toBeGreaterThanOrEqual(ACT_CONFIDENCE);
      }),
    );
  });

  it("on a claim alone suppresses no address but the writer's own", () => {
    fc.assert(
      fc.property(report, attribution, (given, whose) => {
        fc.pre(whose.trust === "claimed");
        for (const { address: barred, suppress } of decide(given, whose).addresses)
          if (suppress) expect(barred).toBe(given.reporter);
      }),
    );
  });

  it("never suppresses the address of a machine that reports for somebody else", () => {
    fc.assert(
      fc.property(report, attribution, (given, whose) => {
        fc.pre(
          given.kind === "complaint" && given.writer === "machine" && given.reporter !== given.recipient,
        );
        expect(decide(given, whose).addresses.map(({ address: concerned }) => concerned)).not.toContain(
          given.reporter,
        );
      }),
    );
  });

  it("acts alone only where it does or counts something, and says why", () => {
    fc.assert(
      fc.property(report, attribution, (given, whose) => {
        const decision = decide(given, whose);
        expect(decision.why).not.toBe("");
        expect(decision.why).not.toContain("@");
        if (decision.disposition === "act")
          expect(decision.counts || decision.addresses.some(({ suppress }) => suppress)).toBe(true);
      }),
    );
  });
});
