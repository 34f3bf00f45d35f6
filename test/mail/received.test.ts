import { expect, it } from "vitest";

import { smtpClientOf } from "../../src/mail/received.ts";

const ours = ["mx.esp.example"];
const tail = "by mx.esp.example with ESMTPS id 4Xq; Thu, 01 Oct 2026 10:00:00 +0000";

function clientOf(received: string, returnPath = "<ada@reader.example>") {
  return smtpClientOf(
    [
      { name: "return-path", value: returnPath },
      { name: "received", value: received },
    ],
    ours,
  );
}

it.each([
  ["Postfix", `from mail.reader.example (unknown [198.51.100.7]) ${tail}`, "198.51.100.7"],
  ["Postfix, IPv6", `from mail.reader.example (unknown [IPv6:2001:db8::7]) ${tail}`, "2001:db8::7"],
  ["sendmail", `from x (mail.reader.example [198.51.100.7] (may be forged)) ${tail}`, "198.51.100.7"],
  ["Exim", `from [198.51.100.7] (helo=mail.reader.example) ${tail}`, "198.51.100.7"],
  ["Exim, a claim in brackets", `from h.example ([198.51.100.7] helo=[203.0.113.9]) ${tail}`, "198.51.100.7"],
  ["Exchange", `from mail.reader.example (198.51.100.7) ${tail}`, "198.51.100.7"],
  ["qmail", `from unknown (HELO mail.reader.example) (198.51.100.7) ${tail}`, "198.51.100.7"],
  ["a claim that is an address", `from [203.0.113.9] (unknown [198.51.100.7]) ${tail}`, "198.51.100.7"],
  [
    "a claim that looks like a comment",
    `from x([203.0.113.9]) (unknown [198.51.100.7]) ${tail}`,
    "198.51.100.7",
  ],
  ["a claim that is a keyword", `from by (unknown [198.51.100.7]) ${tail}`, "198.51.100.7"],
  ["no address", `from mail.reader.example ${tail}`, null],
  ["a claim alone", `from [203.0.113.9] ${tail}`, null],
  ["a private address", `from x (x [10.0.0.1]) ${tail}`, null],
  ["loopback", `from x (x [IPv6:::1]) ${tail}`, null],
  ["a number that is no address", `from x (x [999.1.1.1]) ${tail}`, null],
  ["another server", `from x (x [198.51.100.7]) by mx.evil.example with ESMTP id 1`, null],
  ["another server in a comment", `from x (x [198.51.100.7]) (by mx.esp.example) by mx.evil.example`, null],
  ["nothing", "", null],
  ["open comments", "from ((((((", null],
])("the client that %s names: %s", (_, received, ip) => {
  expect(clientOf(received)?.ip ?? null).toBe(ip);
});

it.each([
  ["<ada@reader.example>", "ada@reader.example"],
  ["ada@reader.example", "ada@reader.example"],
  ["<>", ""],
  ["nobody", undefined],
])("takes the envelope's sender %s as %s", (returnPath, mailFrom) => {
  expect(clientOf(`from x (x [198.51.100.7]) ${tail}`, returnPath)?.mailFrom).toBe(mailFrom);
});

it("takes no time on a long field", () => {
  expect(clientOf(`from ${"(".repeat(1_000_000)} ${tail}`)).toBeNull();
  expect(clientOf(`from ${"x [".repeat(300_000)} ${tail}`)).toBeNull();
});
