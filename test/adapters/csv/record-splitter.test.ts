import fc from "fast-check";
import { expect, test } from "vitest";

import { splitRecords } from "../../../src/adapters/csv/record-splitter.ts";

const marks = { delimiter: 0x2c, lineEnd: 0x0a };

/** Splits a text that arrives in chunks of `size` bytes. */
function split(text: string | Buffer, size = 1 << 20, maxRowBytes = 1000) {
  const bytes = Buffer.from(text as string);
  const splitter = splitRecords(marks, maxRowBytes);
  const records: string[] = [];
  const rows: number[] = [];
  const tooLong: number[] = [];
  const take = (part: ReturnType<typeof splitter.push>): void => {
    part.ends.forEach((end, i) => records.push(part.bytes.toString("utf8", part.ends[i - 1] ?? 0, end)));
    rows.push(...part.rows);
    tooLong.push(...part.tooLong);
  };
  for (let at = 0; at < bytes.length; at += size) take(splitter.push(bytes.subarray(at, at + size)));
  take(splitter.end());
  return { records, rows, tooLong };
}

test.each([
  ["a,b\nc,d\n", ["a,b\n", "c,d\n"], [1, 2]],
  ["a,b\r\nc,d", ["a,b\r\n", "c,d"], [1, 2]],
  ["a\n\n  \nb\n", ["a\n", "b\n"], [1, 4]],
  ['"a\nb",c\nd\n', ['"a\nb",c\n', "d\n"], [1, 2]],
  ['"a ""\n"" b"\nd\n', ['"a ""\n"" b"\n', "d\n"], [1, 2]],
  ['a 5" nail\nb\n', ['a 5" nail\n', "b\n"], [1, 2]],
  ['"a" b\nc\n', ['"a" b\n', "c\n"], [1, 2]],
  ["", [], []],
])("%j", (text, records, rows) => {
  for (const size of [1, 2, 3, 100]) expect(split(text, size)).toEqual({ records, rows, tooLong: [] });
});

test("a row beyond the limit is left out, in whatever chunks it comes, and the rest goes on", () => {
  const text = `a\n${"x".repeat(5000)}\nb\n"${'y"",\n'.repeat(400)}"\nc\n`;
  for (const size of [1, 7, 100, 999, 1000, 1001, 100_000]) {
    expect(split(text, size)).toEqual({
      records: ["a\n", "b\n", "c\n"],
      rows: [1, 3, 5],
      tooLong: [2, 4],
    });
  }
});

test("a row beyond the limit at the very end", () => {
  for (const size of [7, 100_000]) {
    expect(split(`a\n${"x".repeat(5000)}`, size)).toEqual({ records: ["a\n"], rows: [1], tooLong: [2] });
  }
});

test("a quote that nothing closes costs its own line only", () => {
  const rest = Array.from({ length: 5000 }, (_, i) => `row ${i}\n`);
  for (const size of [100, 100_000]) {
    const { records, rows, tooLong } = split(`a\n"open\n${rest.join("")}`, size);
    expect(records).toEqual(["a\n", ...rest]);
    expect(tooLong).toEqual([2]);
    expect(rows[1]).toBe(3);
  }
  expect(split('a\n"open\nb\n')).toMatchObject({ records: ["a\n", "b\n"], tooLong: [2] });
});

test("nothing is lost and nothing doubled, whatever the bytes and the chunks", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " "), maxLength: 200 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 50 }), (text, size) => {
      const whole = split(text);
      expect(split(text, size)).toEqual(whole);
      const numbered = [...whole.rows, ...whole.tooLong].sort((a, b) => a - b);
      expect(new Set(numbered).size).toBe(numbered.length);
      if (whole.tooLong.length === 0) {
        expect(whole.records.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }
    }),
    { numRuns: 500 },
  );
});
