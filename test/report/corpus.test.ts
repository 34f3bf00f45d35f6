import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { decide } from "../../src/attribute/decide.ts";
import { readReport } from "../../src/report/read-report.ts";
import { whoseMailing } from "../attribute/whose.ts";

interface Expected {
  readonly why: string;
  readonly [field: string]: unknown;
}

const corpus = join(import.meta.dirname, "../corpus");
const cases = globSync("*/*.expected.json", { cwd: corpus }).sort();

describe("the corpus", () => {
  test("has cases", () => expect(cases.length).toBeGreaterThan(90));

  test.each(cases)("%s", (name) => {
    const { why, ...expected } = JSON.parse(readFileSync(join(corpus, name), "utf8")) as Expected;
    const raw = readFileSync(join(corpus, name.replace(/\.expected\.json$/, ".eml")));
    const { report, words } = readReport(parseMessage(raw));
    const { disposition } = decide(report, whoseMailing(report));
    expect({ ...report, disposition, words }, why).toMatchObject(expected);
  });

  test.each(cases)("%s says where each value came from", (name) => {
    const raw = readFileSync(join(corpus, name.replace(/\.expected\.json$/, ".eml")));
    const { report } = readReport(parseMessage(raw));
    const fields = new Set(report.evidence.map(({ field }) => field));
    for (const field of ["recipient", "sourceIp", "arrivalDate", "userAgent"] as const)
      if (report[field] !== null && report.writer === "machine" && report.format !== null)
        expect(fields, field).toContain(field);
  });
});
