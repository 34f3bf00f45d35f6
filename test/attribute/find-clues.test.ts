import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseMessage } from "../../src/adapters/mime/parse-message.ts";
import { parseCluePattern } from "../../src/attribute/clue-pattern.ts";
import { type ClueRule, findClues } from "../../src/attribute/find-clues.ts";
import { settleClues } from "../../src/attribute/named-clues.ts";

function rule(field: string, pattern: string, encoding: ClueRule["encoding"] = "plain"): ClueRule {
  const read = parseCluePattern(pattern);
  if ("problem" in read) throw new Error(read.problem);
  return { field, pattern: read.pattern, encoding };
}

const rules = [
  rule("x-campaign", "{account}-{mailing}"),
  rule("feedback-id", "{mailing}:{account}:*"),
  rule("return-path", "b-{mailing}-{recipient}@bounces.esp.example"),
  rule("link", "https://click.esp.example/{account}/{mailing}/*"),
  rule("x-msfbl", '*"cid":"{account}"*', "base64"),
  rule("x-msfbl", '*"mid":"{mailing}"*', "base64"),
];

/** A feedback report about a mail with these fields and this text. */
function report(fields: string, text = "Bulbs!", ofReport = ""): string {
  return `From: <feedback@provider.example>
To: <abuse@esp.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary=b

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Provider/1.0
Version: 1
${ofReport}
--b
Content-Type: message/rfc822

${fields}From: <news@garden.example>
Subject: Bulbs

${text}
--b--
`;
}

const message = (text: string) => parseMessage(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1"));
const settled = (text: string) => settleClues(findClues(message(text), rules));
const json = Buffer.from('{"r":"ada@mailbox.example","cid":"acme"}').toString("base64");

describe("the ESP's own marks name", () => {
  test.each<[string, string, [account: string | null, mailing: string | null], place: string]>([
    ["by a field", report("X-Campaign: acme-spring\n"), ["acme", "spring"], "original: X-Campaign"],
    [
      "by Feedback-ID",
      report("Feedback-ID: spring:acme:news:esp\n"),
      ["acme", "spring"],
      "original: Feedback-ID",
    ],
    [
      "by the return path of the copy",
      report("Return-Path: <b-spring-ada=mailbox.example@bounces.esp.example>\n"),
      [null, "spring"],
      "original: Return-Path",
    ],
    [
      "by the return path that the report says",
      report("", "Bulbs!", "Original-Mail-From: <b-spring-ada=mailbox.example@bounces.esp.example>\n"),
      [null, "spring"],
      "report: Original-Mail-From",
    ],
    [
      "by a link",
      report("", "See https://click.esp.example/acme/spring/9?a=1&amp;b=2."),
      ["acme", "spring"],
      "original's text: link",
    ],
    [
      "by List-Unsubscribe",
      report("List-Unsubscribe: <mailto:x@esp.example>, <https://click.esp.example/acme/spring/out>\n"),
      ["acme", "spring"],
      "original: List-Unsubscribe",
    ],
    ["by base64", report(`X-MSFBL: ${json}\n`), ["acme", null], "original: X-MSFBL"],
    [
      "in a person's forward",
      "From: <ada@mailbox.example>\nTo: <abuse@esp.example>\nSubject: Fwd: Bulbs\n\n> https://click.esp.example/acme/spring/9\n",
      ["acme", "spring"],
      "text: link",
    ],
    [
      "by two rules for one field",
      report(`X-MSFBL: ${Buffer.from('{"cid":"acme","mid":"spring"}').toString("base64")}\n`),
      ["acme", "spring"],
      "original: X-MSFBL",
    ],
    ["nothing where there is none", report(""), [null, null], ""],
    ["nothing by a value of another form", report("X-Campaign: acme\n"), [null, null], ""],
  ])("%s", (_, mail, [account, mailing], place) => {
    const found = settled(mail).named;
    expect([found.account?.value ?? null, found.mailing?.value ?? null]).toEqual([account, mailing]);
    expect((found.account ?? found.mailing)?.place.toLowerCase() ?? "").toBe(place.toLowerCase());
  });

  test("a recipient, for people to see", () => {
    const found = settled(report("Return-Path: <b-1-ada=mailbox.example@bounces.esp.example>\n"));
    expect(found.named.recipient).toEqual({ value: "ada@mailbox.example", place: "original: Return-Path" });
  });

  test("by the nearest place: the header before the text", () => {
    const found = settled(report("X-Campaign: acme-spring\n", "https://click.esp.example/other/1/9"));
    expect(found.named).toMatchObject({ account: { value: "acme" }, mailing: { value: "spring" } });
    expect(found.quirks).toEqual([]);
  });

  test("nothing where places that are equally near differ", () => {
    const found = settled(report("X-Campaign: acme-spring\nFeedback-ID: summer:acme:news:esp\n"));
    expect(found.named).toMatchObject({ account: { value: "acme" }, mailing: null });
    expect(found.quirks).toMatchObject([{ code: "clues-differ" }]);
  });

  test("no account that is not known", () => {
    const found = findClues(message(report("X-Campaign: acme-spring\n")), rules);
    expect(settleClues(found, new Set(["acme"])).named.account?.value).toBe("acme");
    const unknown = settleClues(found, new Set(["other"]));
    expect(unknown.named).toEqual({ account: null, mailing: null, recipient: null });
    expect(unknown.quirks).toMatchObject([{ code: "clue-unknown-account" }]);
  });
});

test("List-Id and Feedback-ID are those of the original, not of whoever writes", () => {
  const mail = `List-Id: <abuse.esp.example>\n${report("List-Id: News <News.Garden.example>\nFeedback-ID: 1: b :c:ESP\n")}`;
  expect(findClues(message(mail), [])).toEqual({
    listId: { value: "news.garden.example", place: "original: List-Id" },
    feedbackId: { value: "1:b:c:esp", place: "original: Feedback-ID" },
    named: [],
  });
});

test("however many there are, little is found and nothing hangs", () => {
  const links = "https://click.esp.example/acme/spring/9 ".repeat(20_000);
  const fields = "X-Campaign: acme-spring\n".repeat(2_000);
  expect(findClues(message(report(fields, links)), rules).named).toHaveLength(50);
});

test("whatever stands there, it is total", () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (value, text) => {
      const field = value.replace(/[\r\n]/g, " ");
      const mail = report(
        `X-Campaign: ${field}\nReturn-Path: ${field}\nX-MSFBL: ${field}\nList-Id: ${field}\n`,
        text,
      );
      expect(() => settled(mail)).not.toThrow();
    }),
  ));
