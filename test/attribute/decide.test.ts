import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Attributed, StampedRecipient } from "../../src/attribute/attribution.ts";
import { ACT_CONFIDENCE, decide } from "../../src/attribute/decide.ts";
import type { Trust } from "../../src/generated/events.ts";
import { newReport, type Report, type ReportKind } from "../../src/report/report.ts";

const trusts: Trust[] = ["signed", "authenticated", "corroborated", "claimed", "failed"];

/** Without a stamp the writer is trusted as far as everything is. */
function attributed(
  trust: Trust,
  account: string | null = "acme",
  recipient: StampedRecipient | null = null,
  writer: Trust = trust === "signed" ? "corroborated" : trust,
): Attributed {
  const known = { account, mailing: null, trust, isGuess: false, clues: [], recipient, writer };
  return { ...known, copyRecipient: null, evidence: [], quirks: [] };
}

function stampOf(name: string): StampedRecipient {
  const key = `00000000.${name}`;
  return { address: `${name}@recipient.example`, keys: { fold: key, person: key } };
}

function suppressedBy(report: Report, whose: Attributed): string {
  const { disposition, addresses } = decide(report, whose);
  const names = addresses
    .filter(({ suppress }) => suppress)
    .map(({ address, keys }) => address?.slice(0, address.indexOf("@")) ?? keys?.fold);
  return `${disposition}: ${names.join(" ")}`;
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

/** The rows of the table of trust, as "disposition: addresses suppressed now", and whose stamp it is where there is one. */
const table: Record<string, [Report, stamp: string, Record<Trust, string>]> = {
  "opt-out for the writer's own address": [
    own,
    "ada",
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
    "late.husband",
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
    "list.address",
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
    "ada",
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
    "ada",
    {
      signed: "act: ada",
      authenticated: "act: ",
      corroborated: "act: ",
      claimed: "review: ",
      failed: "review: ",
    },
  ],
};

describe.each(Object.entries(table))("%s", (_, [report, stamp, expected]) => {
  it.each(trusts)("when %s", (trust) => {
    const recipient = trust === "signed" ? stampOf(stamp) : null;
    expect(suppressedBy(report, attributed(trust, "acme", recipient))).toBe(expected[trust]);
  });
});

/** What a stamp that is not the address's own proves of the writer, with each trust in the writer's mail. */
describe("a stamp of somebody else", () => {
  const grace = stampOf("grace");
  it.each<[string, Report, Record<"authenticated" | "corroborated" | "failed", string>]>([
    [
      "opts out the address that the mailing went to as well as the writer's own",
      own,
      { authenticated: "act: ada grace", corroborated: "act: ada grace", failed: "review: grace" },
    ],
    [
      "does not opt out an address that the writer names",
      forAnother,
      {
        authenticated: "review: late.husband",
        corroborated: "review: late.husband",
        failed: "review: ",
      },
    ],
    [
      "of a complaining machine bars it and the recipient that the report names",
      byMachine,
      { authenticated: "act: ada grace", corroborated: "act: ada grace", failed: "act: grace" },
    ],
    [
      "of a complaining person bars it and the writer's own",
      byPerson,
      { authenticated: "act: ada grace", corroborated: "act: ada grace", failed: "act: grace" },
    ],
  ])("%s", (_, report, expected) => {
    for (const writer of ["authenticated", "corroborated", "failed"] as const)
      expect(suppressedBy(report, attributed("signed", "acme", grace, writer))).toBe(expected[writer]);
  });

  it("opts out its recipient alone where a mail to the opt-out address bears a forged From", () => {
    const toAlias: Report = { ...own, format: "list-unsubscribe" };
    expect(suppressedBy(toAlias, attributed("signed", "acme", grace, "failed"))).toBe("act: grace");
    expect(suppressedBy(toAlias, attributed("signed", "acme", null, "failed"))).toBe("review: ");
  });

  it("suffices where only its key is known", () => {
    const unlisted = { ...grace, address: null };
    expect(suppressedBy(redacted, attributed("signed", "acme", unlisted))).toBe("act: 00000000.grace");
  });
});

it("a stamp that names no recipient suppresses nobody, and counts", () => {
  const decision = decide(redacted, attributed("signed"));
  expect(decision).toMatchObject({ disposition: "act", addresses: [], counts: true });
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

describe("an account that is only guessed", () => {
  const guessed = (trust: Trust): Attributed => ({ ...attributed(trust), isGuess: true });

  it.each(trusts)("is never charged, and no suppression is narrowed to it, when %s", (trust) => {
    for (const report of [own, byPerson, byMachine, redacted]) {
      const decision = decide(report, guessed(trust));
      expect(decision).toMatchObject({ counts: false, scope: { kind: "all", id: null } });
      expect(decision.addresses).toEqual(decide(report, attributed(trust)).addresses);
    }
  });

  it("is for a person to find out where the report hides the recipient too", () => {
    expect(decide(redacted, guessed("authenticated"))).toMatchObject({
      disposition: "review",
      why: "A complaint that names no recipient and whose sender is only guessed.",
    });
  });
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
  const stamp = fc.option(fc.constantFrom(stampOf("ada"), { ...stampOf("grace"), address: null }));
  const attribution = fc
    .tuple(fc.constantFrom(...trusts), fc.option(fc.constant("acme")), stamp, fc.constantFrom(...trusts))
    .map(([trust, account, recipient, writer]) =>
      trust === "signed"
        ? attributed(trust, account, recipient, writer === "signed" ? "corroborated" : writer)
        : attributed(trust, account),
    );

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
        fc.pre(given.reporter !== null && whose.recipient?.address !== given.reporter);
        expect(decide(given, whose).addresses.map(({ address: concerned }) => concerned)).not.toContain(
          given.reporter,
        );
      }),
    );
  });

  it("says of each address what proves it: who wrote, our stamp or copy, or nothing but the report", () => {
    const copied = fc
      .tuple(attribution, fc.option(address))
      .map(([whose, copyRecipient]): Attributed => ({ ...whose, copyRecipient }));
    fc.assert(
      fc.property(report, copied, (given, whose) => {
        for (const { address: concerned, because, suppress } of decide(given, whose).addresses) {
          const wrote = given.writer === "person" && concerned === given.reporter;
          const isRecipient =
            concerned === null || concerned === whose.recipient?.address || concerned === whose.copyRecipient;
          if (because === "writer") expect(wrote && (whose.writer !== "failed" || !suppress)).toBe(true);
          else expect(isRecipient).toBe(because === "recipient");
          if (because === "reported") expect(wrote).toBe(false);
        }
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
