import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ipIn, relayIp } from "../../src/report/source-ip.ts";

describe("ipIn", () => {
  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["[192.0.2.1]", "192.0.2.1"],
    ["from 192.0.2.1 (host.example)", "192.0.2.1"],
    ["2001:DB8::1", "2001:db8::1"],
    ["IP 2001:db8:0:0:0:0:0:7, seen", "2001:db8:0:0:0:0:0:7"],
    ["192.0.2.256", null],
    ["version 1.2.3.4.5", null],
    ["at 10:42", null],
    ["", null],
  ])("%j → %j", (text, ip) => expect(ipIn(text)).toBe(ip));

  test("finds every address", () =>
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        expect(ipIn(`Email from ${ip} / today`)).toBe(ip);
      }),
    ));
});

describe("relayIp", () => {
  test("prefers what the receiving side says of the client", () =>
    expect(
      relayIp([
        { name: "received", value: "from a.example ([198.51.100.1]) by mx.example" },
        { name: "received-spf", value: "Pass (mx.example) client-ip=203.0.113.7; helo=a.example" },
      ]),
    ).toEqual({ name: "Received-SPF", ip: "203.0.113.7" }));

  test("takes the topmost Received otherwise", () =>
    expect(
      relayIp([
        { name: "received", value: "from a.example (a.example [IPv6:2001:db8::9]) by mx.example" },
        { name: "received", value: "from b.example ([198.51.100.1]) by a.example" },
      ]),
    ).toEqual({ name: "Received", ip: "2001:db8::9" }));

  test("says nothing where nobody did", () => expect(relayIp([])).toBeNull());
});
