import { expect, test } from "vitest";

import { parseHeader } from "../../src/mail/header-section.ts";
import {
  parseFeedbackId,
  parseListId,
  parseListUnsubscribe,
  parseMailto,
} from "../../src/mail/list-headers.ts";

const header = (text: string) => parseHeader(Buffer.from(text));

test("List-Unsubscribe with both ways and one click (RFC 8058)", () => {
  const parsed = parseListUnsubscribe(
    header(
      "List-Unsubscribe: <mailto:u+1@sender.example?subject=stop%20it&body=now>,\r\n <https://sender.example/u/\r\n 1>\r\n" +
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n",
    ),
  );
  expect(parsed).toEqual({
    uris: ["mailto:u+1@sender.example?subject=stop%20it&body=now", "https://sender.example/u/1"],
    mailto: [{ address: "u+1@sender.example", subject: "stop it", body: "now" }],
    https: ["https://sender.example/u/1"],
    oneClick: true,
  });
});

test.each([
  ["List-Unsubscribe: https://sender.example/u, mailto:u@sender.example", 2],
  ["List-Unsubscribe: <https://sender.example/u", null],
  ["List-Unsubscribe:", null],
  ["Subject: none", null],
])("%j", (text, count) => {
  expect(parseListUnsubscribe(header(text))?.uris.length ?? null).toBe(count);
});

test("one click needs an https address", () => {
  const text =
    "List-Unsubscribe: <mailto:u@sender.example>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
  expect(parseListUnsubscribe(header(text))?.oneClick).toBe(false);
});

test.each([
  ['List-Id: "Shop news" <News.Shop.example>', { id: "news.shop.example", description: "Shop news" }],
  ["List-Id: =?utf-8?q?Gr=C3=BC=C3=9Fe?= <a.example>", { id: "a.example", description: "Grüße" }],
  ["List-Id: <a.example>", { id: "a.example", description: null }],
  ["List-Id: a.example", { id: "a.example", description: null }],
  ["List-Id: <>", null],
  ["Subject: none", null],
])("%j", (text, expected) => {
  expect(parseListId(header(text))).toEqual(expected);
});

test.each([
  ["Feedback-ID: c12:a7:news:ESP", { fields: ["c12", "a7", "news"], senderId: "ESP" }],
  ["Feedback-ID: ESP", { fields: [], senderId: "ESP" }],
  ["Feedback-ID: a:b:", null],
  ["Subject: none", null],
])("%j", (text, expected) => {
  expect(parseFeedbackId(header(text))).toEqual(expected);
});

test.each([
  ["mailto:a%2Bb@x.example", { address: "a+b@x.example", subject: null, body: null }],
  ["MAILTO:a@x.example?Subject=100%", { address: "a@x.example", subject: "100%", body: null }],
  ["mailto:?subject=x", null],
  ["https://x.example", null],
])("parseMailto(%j)", (uri, expected) => {
  expect(parseMailto(uri)).toEqual(expected);
});
