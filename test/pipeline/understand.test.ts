import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { mailWith } from "../mail-with.ts";
import { concludeIf, recognise } from "../recognise.ts";

interface Expected {
  readonly why: string;
  readonly [field: string]: unknown;
}

const mails = join(import.meta.dirname, "../corpus/human");
const cases = globSync("*.understood.json", { cwd: mails }).sort();

describe("understand, whole mails", () => {
  test("has cases", () => expect(cases.length).toBeGreaterThanOrEqual(60));

  test.each(cases)("%s", async (name) => {
    const { why, ...expected } = JSON.parse(readFileSync(join(mails, name), "utf8")) as Expected;
    const raw = readFileSync(join(mails, name.replace(".understood.json", ".eml")));
    const { report, decision } = await recognise(parseMessage(raw));
    expect({ ...report, disposition: decision.disposition }, why).toMatchObject(expected);
  });
});

describe("understand, from whom", () => {
  const asked = async (from: string): Promise<string> => {
    const mail = mailWith("Please remove me from your list.", { From: from });
    const { report, decision } = concludeIf("passed", (await recognise(mail)).reading);
    const suppressed = decision.addresses.filter(({ suppress }) => suppress).map(({ address }) => address);
    return [decision.disposition, ...suppressed, ...report.quirks.map(({ code }) => code)].join(" ");
  };

  test.each([
    ["Kim <kim@reader.example>", "act kim@reader.example"],
    // A digest or placeholder that a relay put there, and what a cut left of an address.
    ["Kim <9f86d081884c7d659a2feaa0c55ad015@reader.example>", "review nobodys-address"],
    ["redacted@reader.example", "review nobodys-address"],
    ["Kim <kim@reader", "review nobodys-address"],
    // Bare CRs in place of line ends, and brackets that nothing closes.
    ["Kim <kim@reader.example>\rTo: abuse@esp.example", "act kim@reader.example"],
    ["Kim <kim@reader.example, Ann <ann@reader.example", "act kim@reader.example"],
  ])("%j", async (from, expected) => expect(await asked(from)).toBe(expected));
});
