import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { recognise } from "../recognise.ts";
import { baseMails, corpus } from "./base-mails.ts";
import { readSource, writeSource } from "./mail-source.ts";
import { makeMutant, plans, wrongs } from "./mutant.ts";
import { bytewise, rewrite, rewritings } from "./rewritten.ts";
import { isNamed, isSender } from "./standing.ts";

const mails = baseMails([corpus]);

describe("mutants of the corpus", () => {
  test("mean what their mail means, or suppress nobody who did not ask", async () => {
    await fc.assert(
      fc.asyncProperty(plans(mails), async (plan) => {
        const mutant = makeMutant(plan, mails);
        fc.pre(mutant !== null);
        expect(await wrongs(plan, mutant), mutant.base.name).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  }, 120_000);

  test.each([...rewritings, ...bytewise])("a mail written with %s means the same", async (name) => {
    let rewritten = 0;
    for (const [base, { raw }] of mails.entries()) {
      const steps = [{ name, rolls: [base % 7, base, base * 31, base % 3] }];
      const made = rewrite(raw, steps);
      if (made === null) continue;
      rewritten++;
      const mutant = { ...made, base: mails[base] ?? { name: "", raw } };
      expect(await wrongs({ way: "rewritten", base, other: 0, steps }, mutant), mutant.base.name).toEqual([]);
    }
    // What applies to no mail of the corpus tests nothing.
    expect(rewritten).toBeGreaterThan(0);
  });
});

describe("the mutations themselves", () => {
  test("most of the corpus is well-formed enough to be written another way, and comes back byte by byte", () => {
    const sources = mails.map(({ raw }) => readSource(raw));
    expect(sources.filter((source) => source !== null).length).toBeGreaterThan(mails.length * 0.9);
    for (const [at, source] of sources.entries())
      if (source !== null)
        expect(writeSource(source)).toBe(mails[at]?.raw.toString("latin1").replaceAll("\r\n", "\n"));
  });

  test("all kinds of mail are among them, those that act and those that do not", async () => {
    const kinds = new Set<string>();
    for (const { raw } of mails) {
      const { report, decision } = await recognise(parseMessage(raw));
      kinds.add(`${report.kind} ${decision.disposition}`);
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        "complaint act",
        "opt-out act",
        "bounce file",
        "auto-reply file",
        "correspondence review",
      ]),
    );
  });

  test.each([
    ["From: Kim <kim@reader.example>\n\n", true],
    ["FROM: kim@reader.example\r\n\r\n", true],
    ["From: =?utf-8?q?Kim?= <KIM@reader.example>\n\n", true],
    ["From: Kim <kim@reader.example.org>\n\n", false],
    ["From: Kim <akim@reader.example>\n\n", false],
    ["To: Kim <kim@reader.example>\n\nFrom: Kim <kim@reader.example>\n", false],
    ["From: A <a@reader.example>\n\nkim@reader.example", false],
  ])("%j names kim@reader.example as its writer: %s", (text, expected) => {
    expect(isSender("kim@reader.example", Buffer.from(text))).toBe(expected);
  });

  test.each([
    ["Original-Rcpt-To: kim@reader.example\n", true],
    ["please remove kim@reader.example, now", true],
    ["akim@reader.example kim@reader.example.org", false],
  ])("%j names kim@reader.example: %s", (text, expected) => {
    expect(isNamed("kim@reader.example", parseMessage(Buffer.from(`From: a@b.example\n\n${text}`)))).toBe(
      expected,
    );
  });
});
