import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { decide } from "../../src/attribute/decide.ts";
import { type Trust } from "../../src/generated/events.ts";
import { readReport } from "../../src/report/read-report.ts";
import { isRedacted } from "../../src/report/redaction.ts";
import { whoseMailing } from "../attribute/whose.ts";

const corpus = join(import.meta.dirname, "../corpus");
const mails = globSync("*/*.eml", { cwd: corpus })
  .sort()
  .map((name) => ({ name, raw: readFileSync(join(corpus, name)) }));

/** A change that mail suffers on its way or by a hostile hand. */
interface Mutation {
  readonly what: "cut" | "drop" | "double" | "flip" | "insert" | "line-ends";
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom("cut", "drop", "double", "flip", "insert", "line-ends"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      ...["\r\n\r\n", "--=_b1\n", "\0", "=\n", "\ufeff", "Content-Type: message/rfc822\n\n"].map((text) =>
        Buffer.from(text),
      ),
    ),
  ),
});

function mutate(raw: Buffer, { what, at, length, bytes }: Mutation): Buffer {
  const from = Math.floor(at * raw.length);
  const to = Math.min(raw.length, from + length);
  const [before, middle, after] = [raw.subarray(0, from), raw.subarray(from, to), raw.subarray(to)];
  switch (what) {
    case "cut":
      return before;
    case "drop":
      return Buffer.concat([before, after]);
    case "double":
      return Buffer.concat([before, middle, middle, after]);
    case "flip":
      return Buffer.concat([before, middle.map((byte) => byte ^ (bytes[0] ?? 1)), after]);
    case "insert":
      return Buffer.concat([before, bytes, middle, after]);
    case "line-ends":
      return Buffer.from(raw.toString("latin1").replaceAll("\n", "\r\n"), "latin1");
  }
}

const anyMail = fc.constantFrom(...mails);
const trusts: readonly Trust[] = ["signed", "authenticated", "corroborated", "claimed", "failed"];

describe("readReport", () => {
  test("reads damaged mail without an exception, and never gives a redacted recipient", () =>
    fc.assert(
      fc.property(anyMail, fc.array(mutation, { minLength: 1, maxLength: 4 }), ({ raw }, mutations) => {
        const { report } = readReport(parseMessage(mutations.reduce(mutate, raw)));
        const named = [report.recipient, ...report.requestedAddresses].filter((address) => address !== null);
        expect(named.filter(isRedacted)).toEqual([]);
        expect(report.recipient !== null && report.recipientRedacted).toBe(false);
        expect(report.confidence).toBeGreaterThanOrEqual(0);
        expect(report.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    ));

  test("reads any bytes", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(readReport(parseMessage(Buffer.from(bytes))).report.kind).toBeTypeOf("string");
      }),
    ));

  test("what no recipient wrote never acts, however well it is proved", () => {
    const machines = new Set(["bounce", "auto-reply", "machine-report", "feedback", "abuse-notice"]);
    for (const { name, raw } of mails) {
      const { report } = readReport(parseMessage(raw));
      if (!machines.has(report.kind)) continue;
      for (const trust of trusts) {
        const { disposition, addresses, counts } = decide(report, {
          ...whoseMailing(report),
          trust,
        });
        expect({ name, disposition, addresses, counts }).toMatchObject({ addresses: [], counts: false });
        expect(disposition, name).not.toBe("act");
      }
    }
  });

  test("line ends make no difference", () => {
    // In UTF-16 a line end is no single byte.
    for (const { name, raw } of mails.filter(({ raw }) => !raw.includes(0))) {
      const unix = Buffer.from(raw.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
      const dos = Buffer.from(unix.toString("latin1").replaceAll("\n", "\r\n"), "latin1");
      expect(readReport(parseMessage(dos)).report, name).toEqual(readReport(parseMessage(unix)).report);
    }
  });

  test("says why a mail with nothing in it is unreadable", () => {
    const { report } = readReport(parseMessage(Buffer.alloc(0)));
    expect(report.kind).toBe("unreadable");
    expect(report.quirks.map(({ code }) => code)).toContain("nothing-to-read");
  });
});
