import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { attribute } from "../../src/attribute/attribute.ts";
import { decide } from "../../src/attribute/decide.ts";
import { understand } from "../../src/pipeline/understand.ts";

interface Expected {
  readonly why: string;
  readonly [field: string]: unknown;
}

const mails = join(import.meta.dirname, "../corpus/human");
const cases = globSync("*.understood.json", { cwd: mails }).sort();

describe("understand, whole mails", () => {
  test("has cases", () => expect(cases.length).toBeGreaterThanOrEqual(60));

  test.each(cases)("%s", (name) => {
    const { why, ...expected } = JSON.parse(readFileSync(join(mails, name), "utf8")) as Expected;
    const report = understand(
      parseMessage(readFileSync(join(mails, name.replace(".understood.json", ".eml")))),
    );
    const { disposition } = decide(report, attribute(report, [], "unknown"));
    expect({ ...report, disposition }, why).toMatchObject(expected);
  });
});
