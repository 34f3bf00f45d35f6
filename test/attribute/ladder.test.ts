import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { FoundClue, FoundClues } from "../../src/attribute/find-clues.ts";
import { climb, type KnownMailing, tracesOf } from "../../src/attribute/ladder.ts";
import { settleClues } from "../../src/attribute/named-clues.ts";
import { newReport, type OriginalMail, unknownOriginal } from "../../src/report/report.ts";

function mailing(account: string, id: string, more: Partial<KnownMailing> = {}): KnownMailing {
  const nothing = { messageIdDomain: null, fromDomain: null, subject: null, listId: null, feedbackId: null };
  return { ...nothing, id, account, sentAt: new Date("2026-03-02T08:00:00Z"), sourceIp: null, ...more };
}

const known: readonly KnownMailing[] = [
  mailing("garden", "spring", {
    messageIdDomain: "garden.esp.example",
    fromDomain: "garden.example",
    subject: "Spring bulbs are here",
    listId: "news.garden.example",
    feedbackId: "spring:garden:news:esp",
    sourceIp: "192.0.2.7",
  }),
  mailing("shoes", "sale", {
    messageIdDomain: "shared.esp.example",
    fromDomain: "shoes.example",
    subject: "Everything must go now",
    listId: "news.shoes.example",
  }),
  mailing("hats", "hats-1", {
    messageIdDomain: "shared.esp.example",
    fromDomain: "hats.example",
    subject: "Everything must go now",
    listId: "news.hats.example",
  }),
];

const inHeader = { place: "original: X-Campaign", distance: 0 };
const named = (more: Partial<FoundClue>): FoundClue[] => [
  { account: null, mailing: null, recipient: null, ...inHeader, ...more },
];
const at = (value: string, place: string) => ({ value, place });
const monday = "Mon, 02 Mar 2026 10:00:00 +0000";

interface Said {
  readonly original?: Partial<OriginalMail>;
  readonly clues?: Partial<FoundClues>;
  readonly sourceIp?: string;
  readonly arrivalDate?: string;
}

function climbed({ original = {}, clues = {}, ...more }: Said) {
  const report = newReport("complaint", { ...more, original: { ...unknownOriginal, ...original } });
  const found = settleClues({ listId: null, feedbackId: null, named: [], ...clues });
  return climb(tracesOf(report, found), known);
}

describe("each rung", () => {
  test.each<[clue: string, Said, [account: string, mailing: string, trust: string], from: string]>([
    [
      "mailing by rule",
      { clues: { named: named({ mailing: "spring" }) } },
      ["garden", "spring", "corroborated"],
      "mailing by rule, original: X-Campaign",
    ],
    [
      "mailing by rule",
      {
        clues: { named: named({ account: "garden", mailing: "spring" }) },
        original: { date: "Mon, 01 Jun 2026 10:00:00 +0000" },
      },
      ["garden", "spring", "corroborated"],
      "mailing by rule, original: X-Campaign",
    ],
    [
      "feedback-id",
      { clues: { feedbackId: at("spring:garden:news:esp", "original: Feedback-ID") } },
      ["garden", "spring", "corroborated"],
      "feedback-id, original: Feedback-ID",
    ],
    [
      "message-id",
      { original: { messageId: "1@garden.esp.example" } },
      ["garden", "spring", "corroborated"],
      "message-id",
    ],
    [
      "message-id and list-id",
      {
        original: { messageId: "1@shared.esp.example" },
        clues: { listId: at("news.hats.example", "original: List-Id") },
      },
      ["hats", "hats-1", "corroborated"],
      "message-id and list-id, original: List-Id",
    ],
    [
      "message-id and from",
      { original: { messageId: "1@shared.esp.example", from: "x@shoes.example" } },
      ["shoes", "sale", "corroborated"],
      "message-id and from",
    ],
    [
      "list-id and subject",
      {
        original: { subject: "Everything must go now" },
        clues: { listId: at("news.shoes.example", "original: List-Id") },
      },
      ["shoes", "sale", "corroborated"],
      "list-id and subject, original: List-Id",
    ],
    [
      "from and subject",
      { original: { from: "x@garden.example", subject: "SPRING  bulbs are here" } },
      ["garden", "spring", "corroborated"],
      "from and subject",
    ],
    [
      "account by rule",
      { clues: { named: named({ account: "garden", mailing: "unrecorded" }) } },
      ["garden", "unrecorded", "claimed"],
      "account by rule, original: X-Campaign",
    ],
    [
      "list-id",
      { clues: { listId: at("news.hats.example", "original: List-Id") } },
      ["hats", "hats-1", "claimed"],
      "list-id, original: List-Id",
    ],
    ["from", { original: { from: "x@garden.example" } }, ["garden", "spring", "claimed"], "from"],
    [
      "fingerprint",
      { original: { subject: "Spring bulbs are here", date: monday } },
      ["garden", "spring", "claimed"],
      "fingerprint",
    ],
    [
      "fingerprint",
      {
        original: { subject: "Spring bulbs are here" },
        ...{ arrivalDate: "2026-03-03T08:00:00Z", sourceIp: "192.0.2.7" },
      },
      ["garden", "spring", "claimed"],
      "fingerprint",
    ],
  ])("%s", (clue, said, [account, mailing, trust], from) => {
    const found = climbed(said);
    expect(found).toMatchObject({ clue, account, mailing, trust, isGuess: clue === "fingerprint" });
    expect(found?.evidence).toEqual([
      { field: "attribution.account", from, text: account },
      { field: "attribution.mailing", from, text: mailing },
    ]);
  });

  test("the subject tells accounts apart that share a Message-ID domain", () => {
    const all = [
      ...known.slice(0, 2),
      { ...(known[2] ?? mailing("hats", "hats-1")), subject: "New hats for all" },
    ];
    const report = newReport("complaint", {
      original: { ...unknownOriginal, messageId: "1@shared.esp.example", subject: "New hats for all" },
    });
    const found = climb(tracesOf(report, settleClues({ listId: null, feedbackId: null, named: [] })), all);
    expect(found).toMatchObject({ clue: "message-id and subject", account: "hats", mailing: "hats-1" });
  });
});

describe("nothing is found", () => {
  test.each<[string, Said]>([
    ["by a fingerprint without a date", { original: { subject: "Spring bulbs are here" } }],
    [
      "by a fingerprint of another week",
      { original: { subject: "Spring bulbs are here", date: "Mon, 09 Mar 2026 10:00:00 +0000" } },
    ],
    [
      "by a fingerprint from another host",
      { original: { subject: "Spring bulbs are here", date: monday }, sourceIp: "192.0.2.8" },
    ],
    [
      "by a fingerprint that two accounts share",
      { original: { subject: "Everything must go now", date: monday } },
    ],
    ["by a Message-ID domain that two accounts share", { original: { messageId: "1@shared.esp.example" } }],
    ["by a mailing that is not recorded", { clues: { named: named({ mailing: "unrecorded" }) } }],
    ["by a recipient", { clues: { named: named({ recipient: "ada@mailbox.example" }) } }],
    ["without anything", {}],
  ])("%s", (_, said) => expect(climbed(said)).toBeNull());
});

test("a rule that names one account and the mailing of another corroborates neither", () => {
  expect(climbed({ clues: { named: named({ account: "shoes", mailing: "spring" }) } })).toMatchObject({
    account: "shoes",
    trust: "claimed",
  });
});

test("what is corroborated outweighs what a rule claims", () => {
  const said = {
    clues: { named: named({ account: "shoes" }) },
    original: { messageId: "1@garden.esp.example" },
  };
  expect(climbed(said)).toMatchObject({ account: "garden", trust: "corroborated" });
});

test("a clue more never makes another account of one that is corroborated by its mailing's id", () =>
  fc.assert(
    fc.property(
      fc.constantFrom("1@shared.esp.example", "1@other.example", null),
      fc.constantFrom("x@shoes.example", "x@hats.example", null),
      fc.constantFrom("Everything must go now", "Hi", null),
      fc.constantFrom(monday, "Mon, 01 Jun 2026 10:00:00 +0000", null),
      (messageId, from, subject, date) => {
        const original = { messageId, from, subject, date };
        const clues = { named: named({ mailing: "spring" }) };
        expect(climbed({ original, clues })).toMatchObject({ account: "garden", mailing: "spring" });
      },
    ),
  ));
