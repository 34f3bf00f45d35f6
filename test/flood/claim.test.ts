import { expect, it } from "vitest";

import type { Attributed } from "../../src/attribute/attribution.ts";
import { decide } from "../../src/attribute/decide.ts";
import { claimOf } from "../../src/flood/claim.ts";
import { hold } from "../../src/flood/hold.ts";
import type { Trust } from "../../src/generated/events.ts";
import { newReport } from "../../src/report/report.ts";

const report = newReport("complaint", {
  writer: "person",
  reporter: "ada@reader.example",
  confidence: 1,
});

function attributed(trust: Trust, writer: Trust): Attributed {
  const known = { account: "acme", isGuess: false, mailing: null, recipient: null, copyRecipient: null };
  return { ...known, trust, writer, clues: [], evidence: [], quirks: [] };
}

it.each<[Trust, Trust, boolean]>([
  ["claimed", "claimed", true],
  ["failed", "failed", true],
  // A mail of ours came with it, which anybody can attach who ever got one.
  ["corroborated", "claimed", true],
  ["corroborated", "corroborated", false],
  ["authenticated", "authenticated", false],
  ["signed", "corroborated", false],
  ["signed", "failed", false],
])("a complaint that is %s, by a writer who is %s, is a claim: %s", (trust, writer, isClaim) => {
  const attribution = attributed(trust, writer);
  const concluded = { report, attribution, decision: decide(report, attribution), sources: [] };
  expect(claimOf("message", new Date(0), concluded, (text) => text) !== null).toBe(isClaim);
});

it("a claim that is held neither suppresses nor counts", () => {
  const decision = decide(report, attributed("corroborated", "claimed"));
  expect(decision).toMatchObject({ disposition: "act", counts: true });
  const held = hold(decision, "account acme");
  expect(held).toMatchObject({ disposition: "review", counts: false, addresses: [{ suppress: false }] });
});
