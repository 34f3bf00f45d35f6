import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { newId } from "../../src/adapters/ids.ts";
import { foldKey, personKey } from "../../src/mail/address-key.ts";
import { makeReport } from "../../src/pipeline/report.ts";
import { createStamper } from "../../src/sending/stamper.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { reporting } from "./reporting.ts";

const now = new Date("2026-10-01T12:00:00Z");
const secret = "a secret of this test alone";
const { hashAddress } = addressKeyring(secret);

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.query("insert into account (id, name) values ('garden', 'Garden')");
  await database.query(
    `insert into mailing (id, account, delivered, sent_at, message_id_domain, from_domain, subject)
     values ('bulbs', 'garden', 1000, '2026-09-28T08:00:00Z', 'garden.esp.example', 'garden.example', 'Bulbs')`,
  );
});
afterAll(() => database.close());

/** Takes mails through the step as one batch; gives the events, and each message's id. */
const report = async (...mails: readonly string[]) =>
  reporting(database, { secret, clock: () => now }).takeMails(mails);

async function stateOf(message: string | undefined) {
  const { rows } = await database.query<{ state: string; kind: string; duplicateOf: string | null }>(
    `select state, kind, duplicate_of as "duplicateOf" from message join report on report.message = message.id
      where message.id = $1`,
    [message],
  );
  return rows[0];
}

function feedbackReport({
  recipient = "ada@recipient.example",
  id = newId(),
  type = "abuse",
  more = "",
  from = "news@garden.example",
  inOriginal = "",
} = {}) {
  return `From: <feedback@provider.example>
To: <abuse@esp.example>
Subject: FW: Bulbs
${more}MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

This is a report.

--b
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Provider/1.0
Version: 1
Original-Rcpt-To: <${recipient}>

--b
Content-Type: message/rfc822

${inOriginal}From: <${from}>
To: <${recipient}>
Subject: Bulbs
Date: Mon, 28 Sep 2026 09:00:00 +0000
Message-ID: <${id}@garden.esp.example>

Bulbs!

--b--
`;
}

function reply(words: string, from = "ada@recipient.example") {
  return `From: Ada <${from}>
To: <support@esp.example>
Subject: Re: Bulbs
Message-ID: <${newId()}@recipient.example>

${words}
`;
}

describe("a message becomes what it means", () => {
  it("a feedback loop's complaint about a known mailing suppresses for that account, and counts", async () => {
    const { messages, events } = await report(feedbackReport());
    expect(events).toMatchObject([
      {
        type: "heed.complaint.received.v1",
        data: {
          address: { fold: hashAddress(foldKey("ada@recipient.example")) },
          attribution: { account: "garden", mailing: "bulbs", trust: "corroborated" },
          scope: { kind: "account", id: "garden" },
          suppress: true,
          counts: true,
        },
      },
    ]);
    expect(await stateOf(messages[0])).toMatchObject({ state: "recognised", kind: "complaint" });
  });

  it("a hidden recipient is never suppressed, and the complaint counts", async () => {
    const { events } = await report(feedbackReport({ recipient: `${"0f".repeat(16)}@provider.example` }));
    expect(events).toMatchObject([
      { type: "heed.complaint.received.v1", data: { address: null, suppress: false, counts: true } },
    ]);
  });

  it("a report that failed authentication at our own server waits for a person", async () => {
    const { messages, events } = await report(
      feedbackReport({
        more: "Authentication-Results: mx.esp.example; dmarc=fail header.from=provider.example\n",
      }),
    );
    expect(events).toMatchObject([
      { type: "heed.complaint.received.v1", data: { suppress: false, counts: false, disposition: "review" } },
    ]);
    expect(await stateOf(messages[0])).toMatchObject({ state: "for-a-person" });
  });

  it("a plain request opts its writer out of everything, where no account is known", async () => {
    const { events } = await report(reply("Please remove me from your mailing list."));
    expect(events).toMatchObject([
      {
        type: "heed.opt-out.received.v1",
        data: { suppress: true, scope: { kind: "all", id: null }, via: "mail" },
      },
    ]);
  });

  it.each([
    ["a question", reply("Do you deliver to Norway?"), "heed.inquiry.received.v1", "for-a-person"],
    ["not-spam", feedbackReport({ type: "not-spam" }), "heed.feedback.received.v1", "recognised"],
    ["rubbish", "\u0001\u0000", "heed.inquiry.received.v1", "for-a-person"],
  ])("%s suppresses nobody", async (_, mail, type, state) => {
    const { messages, events } = await report(mail);
    expect(events.map((event) => event.type)).toEqual([type]);
    expect(await stateOf(messages[0])).toMatchObject({ state });
  });
});

it("lets a person decide about words that the mail hid from its reader", async () => {
  const hidden = reply('<div style="display:none">Please unsubscribe me</div>').replace(
    "Subject:",
    "MIME-Version: 1.0\nContent-Type: text/html\nSubject:",
  );
  const { messages, events } = await report(hidden);
  expect(events).toMatchObject([{ type: "heed.opt-out.received.v1", data: { suppress: false } }]);
  expect(await stateOf(messages[0])).toMatchObject({ state: "for-a-person" });
});

describe("one complaint, however often it comes", () => {
  it("makes its events once, in one batch and in a later one", async () => {
    const id = newId();
    const [first, relayed, again] = [
      "",
      "Received: from relay.example\n",
      "Received: from other.example\n",
    ].map((more) => feedbackReport({ id, more }));
    const together = await report(first ?? "", relayed ?? "");
    expect(together.events).toHaveLength(1);
    expect(await stateOf(together.messages[1])).toMatchObject({ duplicateOf: together.messages[0] });
    const later = await report(again ?? "");
    expect(later.events).toEqual([]);
    expect(await stateOf(later.messages[0])).toMatchObject({
      state: "recognised",
      duplicateOf: together.messages[0],
    });
  });

  it("has one id also where it is feedback, by whatever way it comes; other feedback has another", async () => {
    const id = newId();
    const { events } = await report(
      feedbackReport({ id, type: "not-spam" }),
      feedbackReport({ id, type: "not-spam", more: "Received: from relay.example\n" }),
      feedbackReport({ id, type: "not-spam", recipient: "bob@recipient.example" }),
      feedbackReport({ type: "not-spam" }),
    );
    const [first, relayed, ...others] = events.map(({ data }) => (data as { feedback?: string }).feedback);
    expect(first).toMatch(/^original:/);
    expect(relayed).toBe(first);
    expect(new Set([first, ...others]).size).toBe(3);
  });

  it("acts when it comes again better proved, once", async () => {
    const given = { id: newId() };
    const by = (result: string) => ({
      ...given,
      more: `Authentication-Results: mx.esp.example; ${result} header.from=provider.example\n`,
    });
    const { events, messages } = await report(
      feedbackReport(by("dmarc=fail")),
      feedbackReport(by("dmarc=pass")),
      feedbackReport(by("dmarc=pass")),
    );
    expect(events).toMatchObject([
      { data: { message: messages[0], suppress: false, counts: false } },
      { data: { message: messages[1], suppress: true, counts: true } },
    ]);
    const later = await report(feedbackReport(by("dmarc=pass")));
    expect(later.events).toEqual([]);
    expect(await stateOf(messages[1])).toMatchObject({ state: "recognised", duplicateOf: messages[0] });
  });

  it("two recipients of one mailing are two complaints", async () => {
    const { events } = await report(
      feedbackReport({ recipient: "ben@recipient.example" }),
      feedbackReport({ recipient: "eve@recipient.example" }),
    );
    expect(events).toHaveLength(2);
  });
});

describe("a stamped mailing", () => {
  const redacted = `${"0f".repeat(16)}@provider.example`;
  const stamper = createStamper({
    secret,
    unsubscribeUrl: "https://go.esp.example/u",
    unsubscribeDomain: "unsub.esp.example",
    returnPathDomain: "bounces.esp.example",
    cfblDomain: "fbl.esp.example",
    feedbackSenderId: "esp-example",
  });
  const grace = "Grace.O@gmail.com";
  const graceKeys = { fold: hashAddress(foldKey(grace)), person: hashAddress(personKey(grace)) };
  const stampFor = (recipient: string, account = "garden", mailing = "bulbs") => {
    const { returnPath, fields } = stamper.mailing(account, mailing)(recipient);
    const value = (name: string) => fields.find((field) => field.name === name)?.value ?? "";
    return {
      returnPath: returnPath ?? "",
      value,
      all: fields.map((f) => `${f.name}: ${f.value}\n`).join(""),
    };
  };

  beforeAll(async () => {
    await database.query(
      `insert into list (id, account, name, vouched, uploaded_at) values ('garden-list', 'garden', 'List', false, $1)`,
      [now],
    );
    await database.query(
      `insert into contact (list, row, value, fold_key, person_key, permission, state, reason)
       values ('garden-list', 1, $1, $2, $3, 'express', 'kept', 'express')`,
      [`Grace <${grace}>`, graceKeys.fold, graceKeys.person],
    );
  });

  it.each([
    ["the return path", () => `Return-Path: <${stampFor(grace).returnPath}>\n`],
    ["the CFBL address", () => `CFBL-Address: ${stampFor(grace).value("CFBL-Address")}\n`],
    ["the CFBL feedback id", () => `CFBL-Feedback-ID: ${stampFor(grace).value("CFBL-Feedback-ID")}\n`],
    ["X-Heed-Stamp", () => `X-Heed-Stamp: ${stampFor(grace).value("X-Heed-Stamp")}\n`],
    ["List-Unsubscribe", () => `List-Unsubscribe: ${stampFor(grace).value("List-Unsubscribe")}\n`],
  ])("is found again by %s of a redacted report, with its recipient", async (_, inOriginal) => {
    const { events } = await report(
      feedbackReport({ recipient: redacted, from: "x@unknown.example", inOriginal: inOriginal() }),
    );
    expect(events).toMatchObject([
      {
        type: "heed.complaint.received.v1",
        data: {
          address: graceKeys,
          attribution: { account: "garden", mailing: "bulbs", trust: "signed" },
          scope: { kind: "account", id: "garden" },
          suppress: true,
          counts: true,
        },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain("race");
  });

  it("one complaint in other bytes is one complaint, although the recipient is hidden", async () => {
    const given = { id: newId(), recipient: redacted, inOriginal: stampFor(grace).all };
    const { events } = await report(
      feedbackReport(given),
      feedbackReport({ ...given, more: "Received: from relay.example\n" }),
    );
    expect(events).toHaveLength(1);
  });

  it("whose recipient is on no list any more is suppressed by the whole key", async () => {
    const gone = "gone@recipient.example";
    const { events } = await report(
      feedbackReport({ recipient: redacted, inOriginal: stampFor(gone).all }),
      feedbackReport({ recipient: redacted, inOriginal: `Return-Path: <${stampFor(gone).returnPath}>\n` }),
    );
    const fold = hashAddress(foldKey(gone));
    expect(events).toMatchObject([
      { data: { address: { fold, person: fold }, suppress: true } },
      // The return path has room for the beginning of the key only, and no contact bears it.
      { data: { address: null, suppress: false, counts: true, attribution: { account: "garden" } } },
    ]);
  });

  it("of another account bars nobody's contact there", async () => {
    await database.query("insert into account (id, name) values ('shoes', 'Shoes')");
    const { returnPath } = stampFor(grace, "shoes", "shoes-1");
    const { events } = await report(
      feedbackReport({ recipient: redacted, inOriginal: `Return-Path: <${returnPath}>\n` }),
    );
    expect(events).toMatchObject([
      {
        data: {
          address: null,
          suppress: false,
          attribution: { account: "shoes", mailing: null, trust: "signed" },
        },
      },
    ]);
  });

  it("of an account that is not known here proves the recipient; whose mailing it was, other clues tell", async () => {
    const { events } = await report(
      feedbackReport({
        recipient: redacted,
        inOriginal: stampFor("ada@recipient.example", "vanished", "m-1").all,
      }),
    );
    expect(events).toMatchObject([
      {
        data: {
          address: { fold: hashAddress(foldKey("ada@recipient.example")) },
          suppress: true,
          attribution: { account: "garden", mailing: "bulbs", trust: "corroborated" },
        },
      },
    ]);
  });

  it("opts its recipient out by mail from elsewhere, and the sender too", async () => {
    const to = /mailto:([^?]+)/.exec(stampFor(grace).value("List-Unsubscribe"))?.[1] ?? "";
    const mail = (body: string) =>
      `From: <work@recipient.example>\nTo: <${to}>\nSubject: unsubscribe\n\n${body}\n`;
    const { events } = await report(mail(""), mail("Sent from my phone"));
    const expected = [
      { data: { address: { fold: hashAddress(foldKey("work@recipient.example")) }, suppress: true } },
      {
        type: "heed.opt-out.received.v1",
        data: {
          via: "list-unsubscribe",
          address: graceKeys,
          suppress: true,
          attribution: { account: "garden", mailing: "bulbs", trust: "signed" },
          scope: { kind: "account", id: "garden" },
        },
      },
    ];
    expect(events).toMatchObject([...expected, ...expected]);
  });

  it("opts out the list's address and the writer's own when a person answers from elsewhere", async () => {
    const quoted = stampFor(grace).value("List-Unsubscribe").slice(1, 140);
    const { events } = await report(
      `${reply("Please remove me from your mailing list.", "work@recipient.example")}
On Monday, Garden <news@garden.example> wrote:
> Bulbs!
> Leave: ${quoted}
`,
    );
    expect(events).toMatchObject([
      { data: { address: { fold: hashAddress(foldKey("work@recipient.example")) }, suppress: true } },
      { data: { address: graceKeys, suppress: true, attribution: { trust: "signed" } } },
    ]);
  });
});

it("puts no clear address into an event", async () => {
  const { events } = await report(
    feedbackReport({ recipient: "ben.secret@recipient.example" }),
    reply("Unsubscribe me", "carla.secret@recipient.example"),
    reply("Please remove dora.secret@recipient.example, my late mother.", "carla.secret@recipient.example"),
  );
  expect(JSON.stringify(events)).not.toContain("secret");
});

it("fails with a way out where the bytes are gone, so that the record is parked", async () => {
  const step = makeReport({ loadRaw: () => Promise.resolve(null) } as never);
  const event = { type: "heed.message.received.v1", data: { message: "m", sha256: "00" } };
  await expect(step({} as never, [{ event } as never])).rejects.toThrow(/raw store.*heed parked replay/);
});
