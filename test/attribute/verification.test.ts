import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decide } from "../../src/attribute/decide.ts";
import type { OwnCopy } from "../../src/attribute/own-copy.ts";
import type { Stamped } from "../../src/attribute/stamped.ts";
import { judgeVerification, type Verification } from "../../src/attribute/verification.ts";
import { newReport } from "../../src/report/report.ts";
import { whoseMailing } from "./whose.ts";

const result = fc.constantFrom("pass" as const, "fail" as const, "unknown" as const);
const domain = fc.constantFrom("reader.example", "mail.reader.example", "eve.example", "list.example", "");
const covers = fc.uniqueArray(fc.constantFrom("from", "subject", "to"));
const results = fc.constantFrom(
  "list.example; dkim=pass header.d=reader.example",
  "list.example; dmarc=pass header.from=reader.example",
  "list.example; dkim=pass header.d=eve.example",
  "",
  ";;;",
);
const verification: fc.Arbitrary<Verification> = fc.record({
  signatures: fc.array(
    fc.record({
      domain,
      selector: fc.constant("s1"),
      result,
      reason: fc.option(fc.constant("the text was changed")),
      covers,
      isAligned: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  spf: fc.option(fc.record({ domain, result, isAligned: fc.boolean() })),
  policy: fc.constantFrom("none" as const, "quarantine" as const, "reject" as const, "unknown" as const),
  chain: fc.option(
    fc.record({ sets: fc.array(fc.record({ sealer: domain, results }), { maxLength: 3 }), covers }),
  ),
});
const header = fc
  .array(
    fc.record({
      name: fc.constantFrom("from", "subject", "content-type", "dkim-signature", "x-other"),
      value: fc.constantFrom(
        "ada@reader.example",
        "eve@eve.example, ada@reader.example",
        "v=1; d=eve.example",
        "",
      ),
    }),
    { maxLength: 5 },
  )
  .map((fields) => [{ name: "from", value: "Ada <ada@reader.example>" }, ...fields]);
const circumstances = fc.record({ isLate: fc.boolean(), sealers: fc.uniqueArray(domain) });
const copy: fc.Arbitrary<OwnCopy | null> = fc.option(
  fc.record({
    isOurs: fc.boolean(),
    recipient: fc.option(fc.constantFrom("ben@mail.example", "victim@mail.example")),
    evidence: fc.constant([]),
    quirks: fc.constant([]),
  }),
);
const address = fc.constantFrom("ada@reader.example", "ben@mail.example", "victim@mail.example");
const report = fc
  .record({
    kind: fc.constantFrom("complaint" as const, "opt-out" as const, "legal-request" as const),
    writer: fc.constantFrom("person" as const, "machine" as const),
    recipient: fc.option(address),
    requestedAddresses: fc.uniqueArray(address),
  })
  .map(({ kind, ...known }) => newReport(kind, { ...known, reporter: "ada@reader.example", confidence: 1 }));
const key = { fold: "00000000.grace", person: "00000000.grace" };
const grace: Stamped = {
  account: "acme",
  mailing: null,
  recipient: { address: "grace@mail.example", keys: key },
  clues: ["stamp, mail: X-Heed-Stamp"],
  evidence: [],
  quirks: [],
};

describe("whatever the checks say,", () => {
  const judged = fc.tuple(header, verification, circumstances).map((given) => ({
    given,
    ...judgeVerification(given[0], "ada@reader.example", given[1], given[2]),
  }));

  it("only a stamp makes trust that of one", () => {
    fc.assert(
      fc.property(judged, report, copy, ({ authentication }, what, held) => {
        expect(whoseMailing(what, { authentication, copy: held }).trust).not.toBe("signed");
      }),
    );
  });

  it("a mail that failed lets nobody be suppressed but whom our stamp proves", () => {
    fc.assert(
      fc.property(
        judged,
        report,
        copy,
        fc.option(fc.constant(grace)),
        ({ authentication }, what, held, stamp) => {
          fc.pre(authentication === "failed");
          const { addresses, counts } = decide(
            what,
            whoseMailing(what, { authentication, stamped: stamp, copy: held }),
          );
          for (const { address: barred, suppress } of addresses)
            if (suppress) expect([stamp?.recipient?.address]).toContain(barred);
          if (stamp === null) expect(counts).toBe(false);
        },
      ),
    );
  });

  it("a copy of our mail lets nobody be suppressed but the writer, and whom both To and the report name", () => {
    fc.assert(
      fc.property(report, copy, (what, held) => {
        const { addresses } = decide(what, whoseMailing(what, { copy: held }));
        const named = [what.recipient, ...what.requestedAddresses];
        for (const { address: barred, suppress } of addresses) {
          if (!suppress) continue;
          const isOwn = what.writer === "person" && barred === what.reporter;
          const isProved = held?.isOurs === true && held.recipient === barred && named.includes(barred);
          expect(isOwn || isProved).toBe(true);
        }
      }),
    );
  });

  it("a mail passes only by a check that passed, and fails only where its domain asks for that", () => {
    fc.assert(
      fc.property(judged, ({ authentication, given: [, found, { isLate }] }) => {
        const aligned = found.signatures.filter(({ isAligned }) => isAligned);
        const passes = [...aligned, ...(found.spf?.isAligned === true ? [found.spf] : [])].map(
          (one) => one.result,
        );
        if (authentication === "passed") expect(passes.includes("pass") || found.chain !== null).toBe(true);
        if (authentication !== "failed") return;
        expect(["quarantine", "reject"]).toContain(found.policy);
        expect(isLate).toBe(false);
        expect(passes).not.toContain("unknown");
      }),
    );
  });

  it("two From fields or authors never pass", () => {
    fc.assert(
      fc.property(judged, ({ authentication, given: [fields] }) => {
        const authors = fields.filter(({ name }) => name === "from");
        if (authors.length > 1) expect(authentication).not.toBe("passed");
      }),
    );
  });

  it("says what it found without a line of the mail's own", () => {
    fc.assert(
      fc.property(judged, ({ evidence }) => {
        for (const { text } of evidence) expect(text.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
