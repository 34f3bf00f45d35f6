import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { upsertMailing } from "../../src/adapters/database/queries/upsert-mailing.ts";
import { newId } from "../../src/adapters/ids.ts";
import { parseCluePattern } from "../../src/attribute/clue-pattern.ts";
import type { ClueRule } from "../../src/attribute/find-clues.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { reporting } from "./reporting.ts";

const now = new Date("2026-10-01T12:00:00Z");

function rule(field: string, pattern: string): ClueRule {
  const read = parseCluePattern(pattern);
  if ("problem" in read) throw new Error(read.problem);
  return { field, pattern: read.pattern, encoding: "plain" };
}

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.query("insert into account (id, name) values ('garden', 'Garden'), ('shoes', 'Shoes')");
  for (const [account, mailing, subject] of [
    ["garden", "bulbs", "Bulbs are here again"],
    ["shoes", "sale", "Everything must go"],
  ] as const)
    await upsertMailing(database, {
      ...{ mailing, account, delivered: 1_000, sentAt: new Date("2026-09-28T08:00:00Z"), subject },
      ...{ messageIdDomain: "shared.esp.example", fromDomain: `${account}.example` },
      ...{ listId: `news.${account}.example`, feedbackId: `${mailing}:${account}:news:esp`, sourceIp: null },
    });
});
afterAll(() => database.close());

const take = (mail: string) =>
  reporting(database, {
    ...{ secret: "a secret of this test alone", clock: () => now },
    clueRules: [
      rule("x-campaign", "{account}/{mailing}"),
      rule("return-path", "b-{recipient}@bounces.esp.example"),
    ],
  }).takeMails([mail]);

/** A redacted report about a mail with these fields. */
function report(fields: string): string {
  return `From: <feedback@provider.example>
To: <abuse@esp.example>
Subject: FW: Bulbs
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1.0
Version: 1
Original-Rcpt-To: <${"0f".repeat(16)}@provider.example>

--b
Content-Type: message/rfc822

Message-ID: <${newId()}@elsewhere.example>
From: <x@elsewhere.example>
${fields}
Bulbs!

--b--
`;
}

describe("a mailing is found again", () => {
  it.each<[string, string, [account: string | null, mailing: string | null, trust: string, clue: string]]>([
    ["by a rule", "X-Campaign: garden/bulbs\n", ["garden", "bulbs", "corroborated", "mailing by rule"]],
    [
      "by a rule that names the account",
      "X-Campaign: garden/old\n",
      ["garden", "old", "claimed", "account by rule"],
    ],
    [
      "by Feedback-ID",
      "Feedback-ID: sale : shoes:news:ESP\n",
      ["shoes", "sale", "corroborated", "feedback-id"],
    ],
    ["by List-Id", "List-Id: News <news.shoes.example>\n", ["shoes", "sale", "claimed", "list-id"]],
    [
      "by List-Id and subject",
      "List-Id: <news.shoes.example>\nSubject: Fwd: Everything  must go\n",
      ["shoes", "sale", "corroborated", "list-id and subject"],
    ],
    [
      "by its subject on the day",
      "Subject: Bulbs are here again\nDate: Tue, 29 Sep 2026 08:00:00 +0000\n",
      ["garden", "bulbs", "claimed", "fingerprint"],
    ],
  ])("%s", async (_, fields, [account, mailing, trust, clue]) => {
    const { events } = await take(report(fields));
    expect(events[0]).toMatchObject({
      data: { address: null, suppress: false, attribution: { account, mailing, trust, clues: [clue] } },
    });
    expect(events[0]).toMatchObject({ data: { counts: trust === "corroborated" } });
  });

  it("not by an account that is not known", async () => {
    const { events, messages } = await take(report("X-Campaign: nobody/bulbs\n"));
    expect(events[0]).toMatchObject({ data: { attribution: { account: null, mailing: null } } });
    const { rows } = await database.query<{ codes: string[] }>(
      `select jsonb_path_query_array(explanation, '$.quirks[*].code') as codes from report where message = $1`,
      [messages[0]],
    );
    expect(rows[0]?.codes).toContain("clue-unknown-account");
  });
});

it("a recipient whom only the ESP's own marks name is shown and not suppressed", async () => {
  const fields = "X-Campaign: garden/bulbs\nReturn-Path: <b-ada=mailbox.example@bounces.esp.example>\n";
  const { events, messages } = await take(report(fields));
  expect(events).toMatchObject([{ data: { address: null, suppress: false, counts: true } }]);
  const { rows } = await database.query<{ said: { text: string }[] }>(
    `select jsonb_path_query_array(explanation, '$.evidence[*] ? (@.field == "attribution.recipient")') as said
       from report where message = $1`,
    [messages[0]],
  );
  expect(rows[0]?.said).toEqual([
    { field: "attribution.recipient", from: "rule, original: Return-Path", text: "ada@mailbox.example" },
  ]);
});
