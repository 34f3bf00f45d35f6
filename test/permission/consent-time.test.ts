import fc from "fast-check";
import { expect, test } from "vitest";

import { parseConsentTime } from "../../src/permission/consent-time.ts";

const readable: [given: string, iso: string][] = [
  ["2025-03-04", "2025-03-04T00:00:00.000Z"],
  ["20250304", "2025-03-04T00:00:00.000Z"],
  ["2025/03/04 10:20", "2025-03-04T10:20:00.000Z"],
  ["2025-03-04T10:20:30Z", "2025-03-04T10:20:30.000Z"],
  ["2025-03-04T10:20:30.123456+02:00", "2025-03-04T08:20:30.000Z"],
  ["2025-03-04 10:20:30 UTC", "2025-03-04T10:20:30.000Z"],
  ["4.3.2025", "2025-03-04T00:00:00.000Z"],
  ["04.03.2025 10:20:30", "2025-03-04T10:20:30.000Z"],
  ["25/03/2025", "2025-03-25T00:00:00.000Z"],
  ["03/25/2025", "2025-03-25T00:00:00.000Z"],
  ["04/03/2025", "2025-03-04T00:00:00.000Z"],
  ["3/4/2025 1:05 PM", "2025-03-04T13:05:00.000Z"],
  ["12/31/2024 12:00:00 AM", "2024-12-31T00:00:00.000Z"],
  ["4 Mar 2025", "2025-03-04T00:00:00.000Z"],
  ["Tue, 04 Mar 2025 10:20:30 +0100", "2025-03-04T09:20:30.000Z"],
  ["Tue, 04 Mar 2025 10:20:30 +0100 (CET)", "2025-03-04T09:20:30.000Z"],
  ["March 4th, 2025", "2025-03-04T00:00:00.000Z"],
  ["Mar 4, 2025, 1:05 PM", "2025-03-04T13:05:00.000Z"],
  ["1741083630", "2025-03-04T10:20:30.000Z"],
  ["1741083630000", "2025-03-04T10:20:30.000Z"],
  ["45720", "2025-03-04T00:00:00.000Z"],
  ["45720.5", "2025-03-04T12:00:00.000Z"],
  ["  2025-03-04  ", "2025-03-04T00:00:00.000Z"],
];

test.each(readable)("%s", (given, iso) => {
  expect(parseConsentTime(given)?.toISOString()).toBe(iso);
});

test.each([
  ["", "nothing"],
  ["yes", "a word"],
  ["2025-02-30", "no such day"],
  ["31/31/2025", "neither day nor month first"],
  ["2025-03-04 25:00", "no such hour"],
  ["2025-03-04 13:00 PM", "no such hour of the afternoon"],
  ["0000-00-00", "a database's empty"],
  ["1970-01-01", "the start of Unix time, which stands for empty"],
  ["1899-12-30", "a spreadsheet's zero"],
  ["0", "zero"],
  ["04.03.25", "two digits of a year"],
  ["2025-03-04 and more", "more than a date"],
  ["9".repeat(200), "a long number"],
])("%s is %s", (given) => {
  expect(parseConsentTime(given)).toBeNull();
});

test("every time that ISO 8601 writes is read back", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1990-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (date) => {
        const second = new Date(Math.trunc(date.getTime() / 1000) * 1000);
        expect(parseConsentTime(second.toISOString())).toEqual(second);
        expect(parseConsentTime(second.toUTCString())).toEqual(second);
      },
    ),
  );
});

test("no text makes it throw or gives an invalid date", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const time = parseConsentTime(text);
      expect(time === null || Number.isFinite(time.getTime())).toBe(true);
    }),
  );
});
