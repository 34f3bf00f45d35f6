import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseAddresses } from "../../src/mail/address-list.ts";
import { fieldText, fieldValue, fieldValues } from "../../src/mail/header.ts";
import {
  fieldsOf,
  parseHeader,
  parseHeaderGroups,
  scanHeaderSection,
} from "../../src/mail/header-section.ts";

describe("scanHeaderSection", () => {
  test.each<[text: string, names: string[], body: string, ...quirks: string[]]>([
    ["A: 1\r\nB: 2\r\n\r\nbody", ["a", "b"], "body"],
    ["A: 1\nB: 2\n\nbody", ["a", "b"], "body"],
    ["A: 1\r\r\nB: 2\r\r\n\r\r\nbody", ["a", "b"], "body"],
    ["A: 1\r\n folded\r\n\tagain\r\n\r\nbody", ["a"], "body"],
    ["A: 1\r\n \r\nB: 2\r\n\r\nbody", ["a", "b"], "body"],
    ["A: 1\r\n \r\nbody: not\r\nreally", ["a", "body"], "really", "header-not-closed"],
    ["A: 1\r\n \r\nbody", ["a"], "body"],
    ["A : 1\r\n\r\n", ["a"], "", "blank-before-colon"],
    [" A: 1\r\n\r\n", ["a"], "", "blank-before-field"],
    ["From ann Tue Feb 3\nA: 1\n\nbody", ["a"], "body", "mbox-from-line"],
    [">From ann Tue Feb 3\nA: 1\n\nbody", ["a"], "body", "mbox-from-line"],
    ["A: 1\nno field\nB: 2\n\nbody", ["a", "b"], "body", "header-line-without-colon"],
    ["A: 1\nbody at once\nand more", ["a"], "body at once\nand more", "header-not-closed"],
    ["https://x.example/\n", [], "https://x.example/\n"],
    ["\r\nbody", [], "body"],
    ["A: 1", ["a"], ""],
    ["", [], ""],
  ])("%j", (text, names, body, ...quirks) => {
    const bytes = Buffer.from(text);
    const section = scanHeaderSection(bytes, 0, bytes.length);
    expect(parseHeader(bytes).map(({ name }) => name)).toEqual(names);
    expect(bytes.toString("utf8", section.bodyStart)).toBe(body);
    expect(section.quirks).toEqual(quirks);
  });

  test("beyond the limit fields are left out, and the body is found", () => {
    const bytes = Buffer.from(`${"A: 1\r\n".repeat(100)}\r\nbody`);
    for (const limits of [
      { bytes: 60, fields: 1_000 },
      { bytes: 1_000, fields: 10 },
    ]) {
      const section = scanHeaderSection(bytes, 0, bytes.length, limits);
      expect(section.spans).toHaveLength(40);
      expect(section.quirks).toEqual(["header-limit"]);
      expect(bytes.toString("utf8", section.bodyStart)).toBe("body");
    }
    const whole = scanHeaderSection(bytes, 0, bytes.length, { bytes: 600, fields: 100 });
    expect(whole.quirks).toEqual([]);
    expect(whole.spans).toHaveLength(400);
  });

  test.each([
    "kim@reader.example,\r\n ",
    "kim@reader.example,",
    "<kim@reader.example>",
    "kim@reader.example ",
  ])("a field of 100 kB of %j is read to its last whole word", (unit) => {
    const bytes = Buffer.from(`To: ${unit.repeat(10_000)}\r\nSubject: stop\r\n\r\n`);
    const section = scanHeaderSection(bytes, 0, bytes.length, { bytes: 1e6, fields: 10 });
    expect(section.quirks).toEqual(["field-limit"]);
    const [to, subject] = fieldsOf(bytes, section);
    expect(to?.value.length).toBeGreaterThan(50_000);
    expect(to?.value.length).toBeLessThanOrEqual(65_536);
    const addresses = parseAddresses(to?.value ?? "").map(({ address }) => address);
    expect([...new Set(addresses)]).toEqual(["kim@reader.example"]);
    expect(subject?.value).toBe("stop");
  });

  test("whatever the bytes, spans are ordered and in bounds", () => {
    const piece = fc.constantFrom(..."A: 1|A :|:|\n|\r\n|\r| |\t|>From |From |body|\xff|\0".split("|"));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const bytes = Buffer.from(pieces.join(""), "latin1");
        const { spans, bodyStart } = scanHeaderSection(bytes, 0, bytes.length);
        expect([...spans]).toEqual([...spans].sort((a, b) => a - b));
        expect(bodyStart).toBeGreaterThanOrEqual(spans.at(-1) ?? 0);
        expect(bodyStart).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

test("parseHeader reads fields that were written, folds taken out", () => {
  const field = fc.tuple(
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,15}$/),
    fc.stringMatching(/^[!-~]{1,20}$/),
  );
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 10 }), (fields) => {
      // "//" after the colon makes a line look like a URL.
      const kept = fields.filter(([, value]) => !value.startsWith("//"));
      const text = kept.map(([name, value]) => `${name}: ${value}\r\n and ${value}\r\n`).join("");
      expect(parseHeader(Buffer.from(text))).toEqual(
        kept.map(([name, value]) => ({ name: name.toLowerCase(), value: `${value} and ${value}` })),
      );
    }),
  );
});

test("parseHeaderGroups reads the groups of a delivery status", () => {
  const text =
    "Reporting-MTA: dns; mx.example\r\n\r\n\r\nFinal-Recipient: rfc822; a@x.example\r\nAction: failed\r\n\r\nnoise\r\n\r\nAction: delayed\r\n";
  const groups = parseHeaderGroups(Buffer.from(text));
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([
    ["reporting-mta"],
    ["final-recipient", "action"],
    ["action"],
  ]);
  expect(parseHeaderGroups(Buffer.from("A: 1\n\n".repeat(20)), 5)).toHaveLength(5);
});

test("fields are found in any case, texts are decoded and collapsed", () => {
  const header = parseHeader(
    Buffer.from("Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n  an\t alle\r\nTo: a\r\nTO: b\r\n\r\n"),
  );
  expect(fieldText(header, "SUBJECT")).toBe("Grüße an alle");
  expect(fieldValue(header, "to")).toBe("a");
  expect(fieldValues(header, "To")).toEqual(["a", "b"]);
  expect(fieldValue(header, "cc")).toBeNull();
  expect(fieldText(header, "cc")).toBeNull();
  const apart = parseHeader(Buffer.from("Subject: =?utf-8?q?Gru=CC=88=C3=9Fe?=\r\n\r\n"));
  expect(fieldText(apart, "subject")).toBe("Grüße");
});
