import { describe, expect, it } from "vitest";

import type { KnownMailing } from "../../src/attribute/ladder.ts";
import { newReport, type OriginalMail, unknownOriginal } from "../../src/report/report.ts";
import { whoseMailing } from "./whose.ts";

const spring: KnownMailing = {
  id: "garden-spring",
  account: "garden",
  sentAt: new Date("2026-03-02T08:00:00Z"),
  messageIdDomain: "garden.esp.example",
  fromDomain: "garden.example",
  subject: "Spring bulbs",
  listId: null,
  feedbackId: null,
  sourceIp: null,
};
const easter: KnownMailing = {
  ...spring,
  id: "garden-easter",
  sentAt: new Date("2026-03-10T08:00:00Z"),
  subject: "Easter eggs",
};
const shoes: KnownMailing = {
  ...spring,
  id: "shoes-1",
  account: "shoes",
  sentAt: new Date("2026-03-02T09:00:00Z"),
  messageIdDomain: "shared.esp.example",
  fromDomain: "shoes.example",
  subject: "New shoes",
};
const hats: KnownMailing = {
  ...shoes,
  id: "hats-1",
  account: "hats",
  fromDomain: "hats.example",
  subject: "New hats",
};
const all = [spring, easter, shoes, hats];

function about(original: Partial<OriginalMail>) {
  return newReport("complaint", { original: { ...unknownOriginal, ...original } });
}

describe("finds the account and the mailing", () => {
  it.each<[string, Partial<OriginalMail>, string | null, string | null, string]>([
    [
      "by the Message-ID's domain and the subject",
      { messageId: "a1@garden.esp.example", subject: "Easter  EGGS" },
      "garden",
      "garden-easter",
      "corroborated",
    ],
    [
      "by the Message-ID's domain and the date: the last sent before",
      { messageId: "a1@garden.esp.example", date: "Tue, 10 Mar 2026 10:00:00 +0000" },
      "garden",
      "garden-easter",
      "corroborated",
    ],
    [
      "but no mailing where several are as likely",
      { messageId: "a1@garden.esp.example" },
      "garden",
      null,
      "corroborated",
    ],
    [
      "by the From domain where the Message-ID's domain is shared",
      { messageId: "a1@shared.esp.example", from: "news@hats.example" },
      "hats",
      "hats-1",
      "corroborated",
    ],
    [
      "by the subject where the Message-ID's domain is shared",
      { messageId: "a1@shared.esp.example", subject: "Fwd: New shoes" },
      "shoes",
      "shoes-1",
      "corroborated",
    ],
    [
      "not by a shared Message-ID domain alone",
      { messageId: "a1@shared.esp.example" },
      null,
      null,
      "claimed",
    ],
    [
      "by From and subject",
      { from: "news@shoes.example", subject: "New shoes" },
      "shoes",
      "shoes-1",
      "corroborated",
    ],
    ["by From alone, which anybody can write", { from: "news@shoes.example" }, "shoes", "shoes-1", "claimed"],
    [
      "not in a mailing of another year",
      { messageId: "a1@garden.esp.example", date: "Mon, 02 Mar 2020 09:00:00 +0000" },
      null,
      null,
      "claimed",
    ],
    ["not by somebody else's domain", { from: "news@other.example" }, null, null, "claimed"],
    ["not without any trace", {}, null, null, "claimed"],
  ])("%s", (_, original, account, mailing, trust) => {
    expect(whoseMailing(about(original), { mailings: all })).toMatchObject({ account, mailing, trust });
  });
});

it("an authenticated writer is trusted more, a failed check spoils everything", () => {
  const report = about({ messageId: "a1@garden.esp.example" });
  expect(whoseMailing(report, { mailings: all, authentication: "passed" }).trust).toBe("authenticated");
  expect(whoseMailing(report, { mailings: all, authentication: "failed" }).trust).toBe("failed");
});
