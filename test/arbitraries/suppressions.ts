import fc from "fast-check";

import type { Scope } from "../../src/generated/events.ts";
import type { CoveringSuppression } from "../../src/permission/screening.ts";
import { suppressionReasons } from "../../src/suppress/reasons.ts";

export const reasons = fc.constantFrom(...suppressionReasons);

export const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant<Scope>({ kind: "all", id: null }),
  fc.record({
    kind: fc.constantFrom("account" as const, "list" as const),
    id: fc.constantFrom("acme", "birch", "spring"),
  }),
);

export const times = fc.date({
  min: new Date("2020-01-01"),
  max: new Date("2030-01-01"),
  noInvalidDate: true,
});

export const coveringSuppressions: fc.Arbitrary<CoveringSuppression> = fc.record({
  reason: reasons,
  scope: scopes,
  since: times,
});
