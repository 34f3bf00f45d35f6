import { describe, expect, test } from "vitest";

import type { Grounds } from "../../src/attribute/attribute.ts";
import { decide } from "../../src/attribute/decide.ts";
import { explanationPage } from "../../src/cli/explanation-page.ts";
import { explain } from "../../src/pipeline/explanation.ts";
import { newReport, type Report, unknownOriginal } from "../../src/report/report.ts";
import { whoseMailing } from "../attribute/whose.ts";

function page(report: Report, given: Partial<Grounds> = {}): string {
  const attribution = whoseMailing(report, given);
  const decision = decide(report, attribution);
  return explanationPage(explain("a.eml", { report, attribution, decision }, null), decision).join("\n");
}

describe("explanationPage", () => {
  test("says what it is, whom it names, what happens and what would change that", () => {
    const text = page(
      newReport("complaint", {
        format: "arf",
        recipient: "ada@mailbox.example",
        confidence: 0.98,
        original: { ...unknownOriginal, subject: "July offers" },
        evidence: [
          { field: "recipient", from: "feedback-report: Original-Rcpt-To", text: "ada@mailbox.example" },
        ],
        quirks: [{ code: "sparse-report", detail: "The report holds no facts." }],
      }),
    );
    for (const said of [
      "a complaint: the recipient calls a mail spam (98 % sure)",
      "abuse report (ARF, RFC 5965)",
      "“July offers”",
      "a person decides.",
      "not yet       ada@mailbox.example, for all mail",
      "count         no: whose mailing it was is not known here",
      "Otherwise",
      "feedback-report: Original-Rcpt-To: ada@mailbox.example",
      "sparse-report: The report holds no facts.",
    ])
      expect(text).toContain(said);
  });

  test("says whom the act bars, why them, and against whom it counts", () => {
    const report = newReport("complaint", {
      ...{ writer: "person", reporter: "ada@mailbox.example", confidence: 0.98 },
    });
    const keys = { fold: "00000000.grace", person: "00000000.grace" };
    const stamped = {
      ...{ account: "acme", mailing: null, recipient: { address: null, keys } },
      ...{ clues: ["stamp, mail: X-Heed-Stamp"], evidence: [], quirks: [] },
    };
    const text = page(report, { stamped });
    for (const said of [
      "suppress      ada@mailbox.example, for account acme: they wrote the mail",
      "suppress      the recipient that the stamp names, for account acme: our stamp or signature proves",
      "count         against acme",
    ])
      expect(text).toContain(said);
    expect(page(newReport("correspondence"))).not.toMatch(/suppress|count/);
  });

  test("says what else the writer asks", () => {
    const report = newReport("legal-request", { also: ["opt-out"] });
    expect(page(report)).toMatch(/Also +an opt-out: the recipient wants no more mail; a person decides/);
    expect(page(newReport("legal-request"))).not.toContain("Also");
  });

  test("says that the recipient is hidden", () =>
    expect(page(newReport("complaint", { recipientRedacted: true }))).toContain("hidden by the report"));

  test("leaves out what is unknown", () => {
    const text = page(newReport("unreadable"));
    expect(text).not.toMatch(/null|undefined|Recipient|Found in|Odd/);
  });

  test("a value of the mail cannot write a line of its own", () => {
    const report = newReport("correspondence", {
      original: { ...unknownOriginal, subject: "a\r\n  What happens   nothing\u2028x" },
    });
    const lines = page(report).split("\n");
    expect(lines.filter((line) => line.startsWith("  What happens"))).toHaveLength(1);
  });
});
