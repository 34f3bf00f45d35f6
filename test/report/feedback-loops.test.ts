import { describe, expect, test } from "vitest";

import { feedbackLoops, isLoopSender } from "../../src/report/feedback-loops.ts";

describe("the table of feedback loops", () => {
  test.each(feedbackLoops)("says of $provider in $format where and when its facts were found", (loop) => {
    expect(loop.source).not.toBe("");
    expect(loop.asOf).toMatch(/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/);
  });

  test("writes what is compared with folded text in lower case", () => {
    const words = feedbackLoops.flatMap(({ signs, names = [], hides = [], feedbackTypes = [] }) => [
      ...signs,
      ...names,
      ...hides,
      ...feedbackTypes,
    ]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test("names no field, name or Feedback-Type twice", () => {
    for (const column of ["recipientField", "messageIdField"] as const) {
      const fields = feedbackLoops.flatMap((loop) => loop[column] ?? []);
      expect(new Set(fields).size, column).toBe(fields.length);
    }
    for (const column of ["names", "feedbackTypes"] as const) {
      const words = feedbackLoops.flatMap((loop) => loop[column] ?? []);
      expect(new Set(words).size, column).toBe(words.length);
    }
  });
});

describe("isLoopSender", () => {
  test.each([
    "feedback@arf.mail.yahoo.com",
    "scomp@aol.net",
    "scomp@aol.com",
    "feedbackloop@comcastfbl.senderscore.net",
    "feedbackloop@mailru.senderscore.net",
    "anything@senderscore.net",
    "abuse-auto@support.juno.com",
    "abuse-auto@support.netzero.com",
    "complaints@email-abuse.amazonses.com",
    "feedbackloop@fbl.zoho.com",
    "feedback-loop@provider.example",
    "fbl@provider.example",
    "kpn@feedback.cloudmark.com",
    "abuse@provider.gtx.returnpath.net",
  ])("knows %s", (address) => expect(isLoopSender(address)).toBe(true));

  test.each([
    "staff@hotmail.com",
    "1@reports.spamcop.net",
    "ada@mailbox.example",
    "feedbacks@shop.example",
    "scomp@aol.net.example",
    "ada@senderscore.net.example",
    "ada@feedbackers.example",
    "",
  ])("does not know %j", (address) => expect(isLoopSender(address)).toBe(false));
});
