import fc from "fast-check";
import { expect, test } from "vitest";

import { parseDate } from "../../src/mail/date.ts";

test.each([
  ["Tue, 03 Feb 2026 10:15:00 +0100", "2026-02-03T09:15:00.000Z"],
  ["3 Feb 2026 10:15 -0330", "2026-02-03T13:45:00.000Z"],
  ["Tue, 3 Feb 26 10:15:00 EST", "2026-02-03T15:15:00.000Z"],
  ["3 Feb 99 10:15:00 GMT", "1999-02-03T10:15:00.000Z"],
  ["3 Feb 126 10:15:00 UT", "2026-02-03T10:15:00.000Z"],
  ["Tue, 3 Feb 2026 10:15:00 A", "2026-02-03T10:15:00.000Z"],
  ["Tue, 3 Feb 2026 10:15:00 -0000", "2026-02-03T10:15:00.000Z"],
  ["Tue, 3 Feb 2026 10:15:00", "2026-02-03T10:15:00.000Z"],
  ["Tue (a (nested) day), 3 Feb (month) 2026 10:15:00 +0100 (CET)", "2026-02-03T09:15:00.000Z"],
  ["Tue,3 Feb 2026 10:15:60 +0000", "2026-02-03T10:15:59.000Z"],
  ["Tue, 3 Feb 2026 10.15.00 GMT+0100", "2026-02-03T09:15:00.000Z"],
  ["Tue, 03 Feb 2026 10:15:00 +01:00", "2026-02-03T09:15:00.000Z"],
  ["Tue Feb  3 10:15:00 2026", "2026-02-03T10:15:00.000Z"],
  ["Tue Feb  3 10:15:00 CET 2026", "2026-02-03T09:15:00.000Z"],
  ["03-Feb-2026 10:15:00 +0000", "2026-02-03T10:15:00.000Z"],
  ["2026-02-03T10:15:00Z", "2026-02-03T10:15:00.000Z"],
  ["2026-02-03T10:15:00.123+02:00", "2026-02-03T08:15:00.000Z"],
  ["2026-02-03 10:15:00 +0200", "2026-02-03T08:15:00.000Z"],
  ["2026-02-03", "2026-02-03T00:00:00.000Z"],
  ["31 Feb 2026 10:15:00 +0000", null],
  ["3 Feb 2026 25:00:00 +0000", null],
  ["3 Feb 2026 10:15:00 +9900", null],
  ["Feb 2026", null],
  ["yesterday", null],
  ["", null],
])("%j", (value, moment) => {
  expect(parseDate(value)?.toISOString() ?? null).toBe(moment);
});

test("a date that was written is read back, in any zone", () => {
  const date = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.integer({ min: -12 * 60, max: 14 * 60 }), (moment, offset) => {
      const seconds = new Date(Math.floor(moment.getTime() / 1_000) * 1_000);
      const local = new Date(seconds.getTime() + offset * 60_000).toUTCString().replace("GMT", "");
      const minutes = Math.abs(offset);
      const zone = String(Math.floor(minutes / 60)).padStart(2, "0") + String(minutes % 60).padStart(2, "0");
      expect(parseDate(`${local}${offset < 0 ? "-" : "+"}${zone}`)).toEqual(seconds);
    }),
  );
});

test("never throws, and never gives an invalid date", () => {
  const word = fc.constantFrom(..."3|2026|Feb|10:15|+0100|EST|,|(|)|-|:|9999999999|T|Z".split("|"));
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (value) => {
      expect(parseDate(value)?.getTime()).not.toBeNaN();
    }),
  );
});
