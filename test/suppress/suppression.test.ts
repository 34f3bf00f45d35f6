import fc from "fast-check";
import { expect, test } from "vitest";

import { mergeProposals, type Proposal, subjectOf } from "../../src/suppress/suppression.ts";
import { reasons, scopes, times } from "../arbitraries/suppressions.ts";

const proposals: fc.Arbitrary<Proposal> = fc.record({
  address: fc.constantFrom({ fold: "k.a", person: "k.a" }, { fold: "k.b", person: "k.a" }),
  scope: scopes,
  reason: reasons,
  since: times,
  source: fc.constantFrom("event-1", "event-2", "event-3"),
  setBy: fc.constant("heed"),
});

test("merging gives one proposal a subject, with its earliest cause", () => {
  fc.assert(
    fc.property(fc.array(proposals), (all) => {
      const merged = mergeProposals(all);
      expect(merged.map(subjectOf)).toEqual([...new Set(all.map(subjectOf))].sort());
      for (const proposal of all) {
        const kept = merged.find((other) => subjectOf(other) === subjectOf(proposal));
        expect(kept?.since.getTime()).toBeLessThanOrEqual(proposal.since.getTime());
      }
    }),
  );
});

test("merging again, or in another order, changes nothing", () => {
  fc.assert(
    fc.property(
      fc
        .array(proposals)
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const merged = mergeProposals(all);
        expect(mergeProposals(shuffled)).toEqual(merged);
        expect(mergeProposals([...merged, ...all])).toEqual(merged);
      },
    ),
  );
});
