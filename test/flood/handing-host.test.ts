import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { handingHost } from "../../src/flood/handing-host.ts";

const received = (...values: string[]) => values.map((value) => ({ name: "received", value }));

describe("the host that handed a mail over", () => {
  test.each<[string, string[], string | null]>([
    [
      "as Postfix and Sendmail write it",
      ["from mail.sender.example (mx.sender.example [192.0.2.7]) by mx.esp.example (Postfix) with ESMTP"],
      "192.0.2.7",
    ],
    [
      "not what the client calls itself",
      ["from [198.51.100.9] (unknown [192.0.2.7]) by mx.esp.example with SMTP"],
      "192.0.2.7",
    ],
    [
      "not what the client's name looks like",
      ["from x (198.51.100.9.sender.example [192.0.2.7]) by mx.esp.example"],
      "192.0.2.7",
    ],
    [
      "as Exim writes it",
      ["from mx.sender.example ([192.0.2.7] helo=[198.51.100.9]) by mx.esp.example with esmtp"],
      "192.0.2.7",
    ],
    [
      "as Exim writes it without a name",
      ["from [192.0.2.7] (helo=mail.sender.example) by mx.esp.example"],
      "192.0.2.7",
    ],
    [
      "as qmail writes it",
      ["from unknown (HELO 198.51.100.9) (192.0.2.7) by mx.esp.example with SMTP"],
      "192.0.2.7",
    ],
    [
      "as Exchange writes it",
      ["from mail.sender.example (192.0.2.7) by mx.esp.example (10.0.0.4) with Microsoft SMTP Server"],
      "192.0.2.7",
    ],
    [
      "below our own hops",
      [
        "by imap.esp.example with LMTP id 7; Mon, 28 Sep 2026 09:00:00 +0000",
        "from mx.esp.example (mx.esp.example [10.1.2.3]) by store.esp.example",
        "from localhost (localhost [127.0.0.1]) by mx.esp.example",
        "from mail.sender.example (mail.sender.example [192.0.2.7]) by mx.esp.example",
        "from innocent.example (innocent.example [198.51.100.9]) by mail.sender.example",
      ],
      "192.0.2.7",
    ],
    [
      "by the network, of IPv6",
      ["from a.example (a.example [IPv6:2001:db8:0:12::a]) by mx.esp.example"],
      "2001:db8:0:12::/64",
    ],
    [
      "as IPv4 where IPv6 only wraps it",
      ["from a.example (a.example [IPv6:::ffff:192.0.2.7]) by mx.esp.example"],
      "192.0.2.7",
    ],
    [
      "not of a line below one that says nothing",
      ["from a.example by mx.esp.example", "from b.example (b.example [192.0.2.7]) by a.example"],
      null,
    ],
    ["of none", [], null],
  ])("%s", (_, values, host) => expect(handingHost(received(...values))).toBe(host));

  test("is not moved by anything that stands below", () =>
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 })), (below) => {
        const top = "from a.example (a.example [192.0.2.7]) by mx.esp.example";
        expect(handingHost(received(top, ...below))).toBe("192.0.2.7");
      }),
    ));

  test("is one network for all addresses of it", () =>
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        const host = handingHost(received(`from a.example (a.example [IPv6:${ip}]) by mx.esp.example`));
        if (host !== null && host.includes(":"))
          expect(handingHost(received(`from b (b [IPv6:${host.replace("/64", "")}]) by c`))).toBe(host);
      }),
    ));
});
