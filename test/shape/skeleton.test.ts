import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { skeletonOf, skeletonOfName } from "../../src/shape/skeleton.ts";

describe("a text's skeleton", () => {
  test.each([
    ["Report 4711 of ada@mail.example", "Report 0 of @"],
    ["Ticket#ABX-12: <ada@mail.example>, new", "Ticket#0: <@>, new"],
    ["[abuse #881234] 192.0.2.1 is listed", "[abuse #0] 0 is listed"],
    ["2001:db8::1 and [2001:db8::2]", "0 and [0]"],
    ["Seen on Tue, 3 Nov 2026 at 10:15:00 +0100", "Seen on 0 at 0"],
    ["Seen on Saturday, 14 March 2026 at 9:15 PM CET", "Seen on 0 at 0"],
    ["You may march on", "You may march on"],
    ["id 550e8400-e29b-41d4-a716-446655440000.", "id 0."],
    ["hash d41d8cd98f00b204e9800998ecf8427e!", "hash 0!"],
    ["See https://host.example/a?b=c, or www.host.example.", "See URL, or host."],
    ["mail from mx1.provider.example:25 for shop.example", "mail from host for host"],
    ['Complaint about "Spring bulbs are here"', "Complaint about “…”"],
    ["Beschwerde über „Alles muss raus“", "Beschwerde über “…”"],
    ["-3 points, +12 points", "0 points, 0 points"],
    ["٣ شكاوى", "0 شكاوى"],
    ["a\u0000b\u202e\tc", "a b c"],
    ["\ud800 lone", "\ufffd lone"],
    ["", ""],
  ])("%s", (text, skeleton) => expect(skeletonOf(text)).toBe(skeleton));

  test.each([
    ["report-2026-11-20.csv", "report-0.csv"],
    ["X-Incident-2-Report", "X-Incident-0-Report"],
    ["base64", "base0"],
    ["a1b2c3d4", "0"],
    ["source_ip", "source_ip"],
  ])("a name: %s", (name, skeleton) => expect(skeletonOfName(name)).toBe(skeleton));

  test("holds no digit but its own, no address and no line end, and is bounded", () => {
    const unit = fc.constantFrom(...'aZ09@.:/-_#"“”<> \t\n\r\u0000\u200bé日٣=,'.split(""));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 400 }), (text) => {
        const skeleton = skeletonOf(text);
        expect(skeleton).not.toMatch(/[1-9\r\n]|\w@\w/);
        expect(skeleton.length).toBeLessThanOrEqual(120);
        expect(skeletonOfName(text)).not.toMatch(/[1-9\r\n]/);
      }),
    );
  });
});
