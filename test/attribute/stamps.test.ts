import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addressKeyring } from "../../src/adapters/address-keys.ts";
import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { stampKeyring } from "../../src/adapters/stamp-keys.ts";
import { findStamps } from "../../src/attribute/find-stamps.ts";
import { settleStamps } from "../../src/attribute/settle-stamps.ts";
import { type KnownStamps, resolveStamps } from "../../src/attribute/stamped.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import { prefixesOf } from "../../src/mail/stamp.ts";
import { newReport } from "../../src/report/report.ts";
import { createStamper } from "../../src/sending/stamper.ts";
import { whoseMailing } from "./whose.ts";

const secret = "a secret of this test";
const keys = stampKeyring(secret);
const { hashAddress } = addressKeyring(secret);
const stamper = createStamper({
  secret,
  unsubscribeUrl: "https://go.esp.example/u/",
  unsubscribeDomain: "unsub.esp.example",
  returnPathDomain: "bounces.esp.example",
  cfblDomain: "fbl.esp.example",
  feedbackSenderId: "esp-example",
});

function stamps(recipient = "ada@recipient.example", mailing = "spring", account = "acme") {
  const { returnPath, fields } = stamper.mailing(account, mailing)(recipient);
  const value = (name: string) => fields.find((field) => field.name === name)?.value ?? "";
  const unsubscribe = value("List-Unsubscribe");
  return {
    fields: [{ name: "Return-Path", value: `<${returnPath ?? ""}>` }, ...fields],
    returnPath: returnPath ?? "",
    link: /<(https[^>]+)>/.exec(unsubscribe)?.[1] ?? "",
    alias: /mailto:([^?]+)/.exec(unsubscribe)?.[1] ?? "",
    cfbl: value("CFBL-Address").split(";", 1)[0] ?? "",
    value,
  };
}

const message = (text: string) => parseMessage(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));

function keysOf(address: string) {
  const fold = hashAddress(foldKey(address));
  return { fold, person: fold };
}

/** A database in which acme sent spring and summer to ada and grace. */
const known: KnownStamps = {
  mailings: ["spring", "summer"].map((mailing) => ({
    prefixes: prefixesOf("acme", mailing, keys),
    account: "acme",
    mailing,
  })),
  contacts: ["ada@recipient.example", "grace@recipient.example"].map((address) => ({
    account: "acme",
    address,
    keys: keysOf(address),
  })),
};

function resolve(text: string, tables: KnownStamps | null = known, addresses: readonly string[] = []) {
  const settlement = settleStamps(findStamps(message(text), keys));
  return settlement === null ? null : resolveStamps(settlement, tables, addresses, hashAddress);
}

const ada = stamps();

describe("finds a stamp", () => {
  const arf = (fields: string, original = "") => `From: <fbl@provider.example>
To: <abuse@esp.example>
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: text/plain

A report.
--b
Content-Type: message/feedback-report

Feedback-Type: abuse
${fields}
--b
Content-Type: text/rfc822-headers

From: <news@acme.example>
${original}
--b--
`;
  const mail = (header: string, body: string) => `From: <x@provider.example>\n${header}\n${body}\n`;
  it.each<[place: string, text: string, clue: string]>([
    ["the CFBL address that the report went to", mail(`To: <${ada.cfbl}>\n`, "x"), "stamp, mail: To"],
    [
      "the opt-out address, in capitals",
      mail(`Delivered-To: ${ada.alias.toUpperCase()}\n`, "x"),
      "stamp, mail: Delivered-To",
    ],
    [
      "the return path that somebody answered",
      mail(`X-Original-To: ${ada.returnPath}\n`, "x"),
      "stamp, mail: X-Original-To",
    ],
    [
      "Original-Mail-From",
      arf(`Original-Mail-From: <${ada.returnPath}>`),
      "stamp, report: Original-Mail-From",
    ],
    [
      "CFBL-Feedback-ID of the report",
      arf(`CFBL-Feedback-ID: ${ada.value("CFBL-Feedback-ID")}`),
      "stamp, report: CFBL-Feedback-ID",
    ],
    ["Reported-URI", arf(`Reported-URI: ${ada.link}`), "stamp, report: Reported-URI"],
    [
      "the original's headers",
      arf("Version: 1", `X-Heed-Stamp: ${ada.value("X-Heed-Stamp")}`),
      "stamp, original: X-Heed-Stamp",
    ],
    [
      "List-Unsubscribe folded in the middle of a URI",
      arf("Version: 1", `List-Unsubscribe: <${ada.link.slice(0, 70)}\n ${ada.link.slice(70)}>`),
      "stamp, original: List-Unsubscribe",
    ],
    [
      "what a server said of SPF",
      arf("Version: 1", `Received-SPF: pass (mx.example: ok) envelope-from="${ada.returnPath}"; x=y`),
      "stamp, original: Received-SPF",
    ],
    [
      "a return path that a forwarder rewrote",
      arf(
        "Version: 1",
        `Return-Path: <SRS0=Ab1=xy=bounces.esp.example=${ada.returnPath.split("@")[0] ?? ""}@fwd.example>`,
      ),
      "stamp, original: Return-Path",
    ],
    [
      "a link in an HTML text",
      mail(
        "Content-Type: text/html\n",
        `<p>Hi<a style="display:none" href="${ada.link}?a=1&amp;b=2">leave</a>`,
      ),
      "stamp, text",
    ],
    [
      "a link in quoted-printable",
      mail(
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n",
        `<a href=3D"${ada.link.slice(0, 50)}=\n${ada.link.slice(50)}">x</a>`,
      ),
      "stamp, text",
    ],
    [
      "a link that a security product rewrote",
      mail("", `https://safe.example/?url=${encodeURIComponent(ada.link)}&data=05`),
      "stamp, text",
    ],
    [
      "a pasted header",
      mail("", `see:\n\nReturn-Path: <${ada.returnPath}>\nFrom: news@acme.example\n`),
      "stamp, text",
    ],
    [
      "a pasted source whose lines are broken",
      mail("", `<a href=3D"${ada.link.slice(0, 40)}=\n${ada.link.slice(40, 100)}=\n${ada.link.slice(100)}">`),
      "stamp, text",
    ],
    [
      "a quotation whose long words are wrapped",
      mail("", `> > ${ada.link.slice(0, 60)}\n> > ${ada.link.slice(60)}\n`),
      "stamp, text",
    ],
    [
      "a mail in XARF's JSON",
      mail(
        "Content-Type: application/json\n",
        JSON.stringify({
          xarf_version: "4",
          evidence: [
            {
              payload: Buffer.from(
                `Received: from a.example\r\nX-Heed-Stamp: ${ada.value("X-Heed-Stamp")}\r\nSubject: Spring\r\n\r\nHello there, this is our spring mailing.\r\n`,
              ).toString("base64"),
            },
          ],
        }),
      ),
      "stamp, sample: X-Heed-Stamp",
    ],
  ])("in %s", (_, text, clue) => {
    expect(resolve(text)).toMatchObject({
      account: "acme",
      mailing: "spring",
      recipient: { address: "ada@recipient.example", keys: keysOf("ada@recipient.example") },
      clues: expect.arrayContaining([clue]) as unknown,
    });
  });

  it("in Feedback-ID, which names no recipient", () => {
    expect(resolve(arf("Version: 1", `Feedback-ID: ${ada.value("Feedback-ID")}`))).toMatchObject({
      account: "acme",
      mailing: "spring",
      recipient: null,
    });
  });

  it("but not where its purpose has no business", () => {
    const wrong = arf(
      `CFBL-Feedback-ID: ${ada.value("X-Heed-Stamp")}`,
      `List-Unsubscribe: <${ada.link.replace(/hs1-.*/, ada.value("CFBL-Feedback-ID"))}>\nReturn-Path: <${ada.cfbl}>`,
    ).replace(/\nX-Heed.*$/, "");
    expect(findStamps(message(wrong), keys).map(({ place }) => place)).not.toContain(
      "report: CFBL-Feedback-ID",
    );
    expect(findStamps(message(wrong), keys).map(({ place }) => place)).not.toContain(
      "original: List-Unsubscribe",
    );
    expect(findStamps(message(wrong), keys).map(({ place }) => place)).not.toContain("original: Return-Path");
  });
});

const digest = (...originals: readonly string[]) =>
  `From: <ada@recipient.example>\nTo: <abuse@esp.example>\nContent-Type: multipart/mixed; boundary=b\n\n${originals
    .map((original) => `--b\nContent-Type: message/rfc822\n\n${original}\n`)
    .join("")}--b--\n`;
const stamped = (value: string, body = "Hello.") =>
  `From: <news@acme.example>\nX-Heed-Stamp: ${value}\n\n${body}`;
const tokenOf = (...of: Parameters<typeof stamps>) => stamps(...of).value("X-Heed-Stamp");

describe("where several stamps stand in one mail", () => {
  it("two mails to one recipient share the account and the recipient, not the mailing", () => {
    expect(
      resolve(digest(stamped(tokenOf()), stamped(tokenOf("ada@recipient.example", "summer")))),
    ).toMatchObject({
      account: "acme",
      mailing: null,
      recipient: { address: "ada@recipient.example" },
      quirks: [{ code: "several-stamps" }],
    });
  });

  it("copies of two recipients share the mailing, and name nobody", () => {
    expect(resolve(digest(stamped(tokenOf()), stamped(tokenOf("grace@recipient.example"))))).toMatchObject({
      account: "acme",
      mailing: "spring",
      recipient: null,
      quirks: [{ code: "several-stamps" }],
    });
  });

  it("mails of two accounts prove nothing", () => {
    expect(
      resolve(digest(stamped(tokenOf()), stamped(tokenOf("ada@recipient.example", "spring", "birch")))),
    ).toMatchObject({ account: null, recipient: null, clues: [], quirks: [{ code: "several-stamps" }] });
  });

  it("the header of the mail outweighs what its text quotes", () => {
    const quoting = stamped(tokenOf(), `> ${stamps("grace@recipient.example", "summer").link}`);
    expect(resolve(digest(quoting))).toMatchObject({
      mailing: "spring",
      recipient: { address: "ada@recipient.example" },
      quirks: [],
    });
  });

  it("the mail outweighs one that it held itself", () => {
    const inner = stamped(tokenOf("grace@recipient.example", "summer"));
    const outer = `From: <news@acme.example>\nX-Heed-Stamp: ${tokenOf()}\nContent-Type: message/rfc822\n\n${inner}`;
    expect(resolve(digest(outer))).toMatchObject({
      mailing: "spring",
      recipient: { address: "ada@recipient.example" },
    });
  });

  it("the address that a report went to must agree with the mail it holds", () => {
    const sent = digest(stamped(tokenOf("grace@recipient.example"))).replace("abuse@esp.example", ada.cfbl);
    expect(resolve(sent)).toMatchObject({ account: "acme", recipient: null });
  });
});

describe("what the tables know", () => {
  const sentTo = (address: string) => `From: <x@provider.example>\nTo: <${address}>\n\nx\n`;
  const nothing: KnownStamps = { mailings: [], contacts: [] };

  it.each<[string, string, KnownStamps | null, string[], object]>([
    [
      "a mailing that was never recorded keeps its account",
      stamped(tokenOf("ada@recipient.example", "autumn")),
      {
        mailings: [{ prefixes: prefixesOf("acme", "autumn", keys), account: "acme", mailing: null }],
        contacts: known.contacts,
      },
      [],
      { account: "acme", mailing: "autumn", quirks: [{ code: "stamp-unknown-mailing" }] },
    ],
    [
      "an account that is not there is not named, its recipient is",
      stamped(tokenOf()),
      nothing,
      [],
      {
        account: null,
        mailing: null,
        recipient: { address: null, keys: keysOf("ada@recipient.example") },
        quirks: [{ code: "stamp-unknown-account" }],
      },
    ],
    [
      "without any tables a token still says whose it is",
      stamped(tokenOf()),
      null,
      [],
      { account: "acme", mailing: "spring", recipient: { address: null }, quirks: [] },
    ],
    [
      "without any tables a local part proves that the mail is ours",
      sentTo(ada.cfbl),
      null,
      [],
      { account: null, recipient: null, clues: ["stamp, mail: To"] },
    ],
    [
      "an address of the report is known by its hash alone",
      sentTo(ada.cfbl),
      null,
      ["grace@recipient.example", "ADA@Recipient.example"],
      { recipient: { address: "ADA@Recipient.example", keys: keysOf("ada@recipient.example") } },
    ],
    [
      "two accounts whose prefixes are alike are told apart by the mailing",
      sentTo(ada.cfbl),
      {
        mailings: [
          { prefixes: prefixesOf("acme", "spring", keys), account: "birch", mailing: null },
          ...known.mailings,
        ],
        contacts: known.contacts,
      },
      [],
      { account: "acme", mailing: "spring", recipient: { address: "ada@recipient.example" } },
    ],
    [
      "two accounts whose prefixes are alike are neither, without the mailing",
      sentTo(ada.cfbl),
      {
        mailings: ["acme", "birch"].map((account) => ({
          prefixes: prefixesOf("acme", "spring", keys),
          account,
          mailing: null,
        })),
        contacts: known.contacts,
      },
      [],
      { account: null, recipient: null },
    ],
    [
      "two contacts whose keys begin alike are neither",
      sentTo(ada.cfbl),
      {
        mailings: known.mailings,
        contacts: ["A", "B"].map((end) => ({
          account: "acme",
          address: `${end}@recipient.example`,
          keys: { fold: keysOf("ada@recipient.example").fold.slice(0, 21) + end, person: "" },
        })),
      },
      [],
      { account: "acme", mailing: "spring", recipient: null },
    ],
  ])("%s", (_, text, tables, addresses, expected) => {
    expect(resolve(text, tables, addresses)).toMatchObject(expected);
  });
});

it("a stamp outweighs every other clue, and vouches for the mailing but not for a forged writer", () => {
  const report = newReport("complaint");
  const proved = resolve(stamped(tokenOf()));
  expect(whoseMailing(report, { authentication: "failed", stamped: proved })).toMatchObject({
    trust: "signed",
    writer: "failed",
  });
  expect(whoseMailing(report, { authentication: "passed", stamped: proved })).toMatchObject({
    trust: "signed",
    writer: "authenticated",
  });
  expect(whoseMailing(report, { stamped: proved })).toMatchObject({
    trust: "signed",
    writer: "corroborated",
    account: "acme",
    clues: ["stamp, mail: X-Heed-Stamp"],
    evidence: [
      { field: "attribution.account", from: "stamp, mail: X-Heed-Stamp", text: "acme" },
      { field: "attribution.mailing", text: "spring" },
      { field: "attribution.recipient", text: "ada@recipient.example" },
    ],
  });
});

describe("redaction takes nothing from stamped mail:", () => {
  const address = "ada.lovelace@recipient.example";
  const sent = stamps(address);
  const hidden = fc.constantFrom(
    `${"0f".repeat(16)}@recipient.example`,
    "redacted@recipient.example",
    "x",
    "a***@recipient.example",
    "[hidden]",
    "",
  );
  /** At least one field that names a recipient; Feedback-ID does not. */
  const carried = fc
    .subarray(sent.fields, { minLength: 1 })
    .filter((fields) => fields.some(({ name }) => !/^(?:Feedback-ID|List-Unsubscribe-Post)$/.test(name)));
  const original = fc
    .tuple(carried, hidden, fc.constantFrom("7bit", "base64", "quoted-printable"))
    .map(([fields, instead, encoding]) => {
      const body = `Hello ${address},\r\nour spring offers: ${sent.link}\r\n`;
      const encoded =
        encoding === "base64"
          ? (
              Buffer.from(body)
                .toString("base64")
                .match(/.{1,76}/g) ?? []
            ).join("\r\n")
          : encoding === "quoted-printable"
            ? body.replaceAll("=", "=3D").replace(/([^\r\n]{70})(?=[^\r\n])/g, "$1=\r\n")
            : body;
      const header = fields.map(({ name, value }) => `${name}: ${value}\r\n`).join("");
      return `${header}From: Acme <news@acme.example>\r\nTo: ${address}\r\nSubject: Spring\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded}`
        .replaceAll(address, instead)
        .replaceAll("ada.lovelace", "x");
    });
  const wrapped: Record<string, (original: string) => string> = {
    "a feedback report": (mail) =>
      `From: <fbl@provider.example>\r\nTo: <abuse@esp.example>\r\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b--\r\n`,
    "a report with the headers only": (mail) =>
      `From: <fbl@provider.example>\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n${mail.slice(0, mail.indexOf("\r\n\r\n"))}\r\n\r\n--b--\r\n`,
    "an attached file in base64": (mail) =>
      `From: <ada@home.example>\r\nContent-Type: application/octet-stream; name="mail.eml"\r\nContent-Disposition: attachment; filename="mail.eml"\r\nContent-Transfer-Encoding: base64\r\n\r\n${(
        Buffer.from(mail)
          .toString("base64")
          .match(/.{1,76}/g) ?? []
      ).join("\r\n")}\r\n`,
    "the mail itself, sent on": (mail) => `X-HmXmrOriginalRecipient: x\r\n${mail}`,
    "its source pasted into a text": (mail) =>
      `From: <ada@home.example>\r\nTo: <abuse@esp.example>\r\nSubject: spam\r\n\r\nPlease look:\r\n\r\n${mail}\r\n`,
    "its source quoted": (mail) =>
      `From: <ada@home.example>\r\nSubject: spam\r\n\r\n${mail.replaceAll(/^/gm, "> ")}\r\n`,
  };
  const tables: KnownStamps = {
    mailings: known.mailings,
    contacts: [{ account: "acme", address, keys: keysOf(address) }],
  };

  it.each(Object.keys(wrapped))("%s", (shape) => {
    fc.assert(
      fc.property(original, (mail) => {
        const text = wrapped[shape]?.(mail) ?? "";
        expect(text).not.toContain("ada.lovelace");
        const settlement = settleStamps(findStamps(parseMessage(Buffer.from(text, "latin1")), keys));
        expect(settlement === null ? null : resolveStamps(settlement, tables, [], hashAddress)).toMatchObject(
          {
            account: "acme",
            mailing: "spring",
            recipient: { address },
          },
        );
      }),
      { numRuns: 200 },
    );
  });
});

it("searches hostile mail with bounded work", () => {
  let tried = 0;
  const counting = {
    ...keys,
    verify: (...given: Parameters<typeof keys.verify>) => {
      tried += 1;
      return keys.verify(...given);
    },
  };
  const forged = `${tokenOf().slice(0, -2)}AA b-${ada.returnPath.slice(2, 59)}a\n`;
  const field = `Feedback-ID: ${ada.value("Feedback-ID").replace("spring", "autumn")}\nX-Heed-Stamp: ${forged}`;
  const nested = Array.from({ length: 30 }).reduce<string>(
    (inner) => `X-Heed-Stamp: ${tokenOf()}\nContent-Type: message/rfc822\n\n${inner}`,
    forged.repeat(2_000),
  );
  findStamps(message(`${field.repeat(5_000)}\n${nested}`), counting);
  expect(tried).toBeLessThanOrEqual(200);
});
