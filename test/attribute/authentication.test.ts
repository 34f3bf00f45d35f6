import { describe, expect, it } from "vitest";

import { readAuthentication } from "../../src/attribute/authentication.ts";

const trusted = ["mx.esp.example"];
const from = "ada@recipient.example";

function header(...values: string[]) {
  return values.map((value) => ({ name: "authentication-results", value }));
}

describe("the writer's domain vouches for the mail", () => {
  it.each([
    ["DKIM of the same domain", "mx.esp.example; dkim=pass header.d=recipient.example", "passed"],
    ["DKIM of a domain above it", "MX.esp.example; dkim=pass header.i=@mail.recipient.example", "passed"],
    ["SPF of the same domain", "mx.esp.example; spf=pass smtp.mailfrom=bounce@recipient.example", "passed"],
    ["DMARC", "mx.esp.example; dmarc=pass header.from=recipient.example", "passed"],
    ["DKIM of another domain", "mx.esp.example; dkim=pass header.d=forwarder.example", "unknown"],
    ["DKIM of a look-alike", "mx.esp.example; dkim=pass header.d=notrecipient.example", "unknown"],
    ["DKIM of a top-level domain", "mx.esp.example; dkim=pass header.d=example", "unknown"],
    ["DKIM that does not verify", "mx.esp.example; dkim=fail header.d=recipient.example", "unknown"],
    ["DMARC that fails", "mx.esp.example; dkim=none; dmarc=fail header.from=recipient.example", "failed"],
  ])("%s: %s → %s", (_, value, expected) => {
    expect(readAuthentication(header(value), from, trusted)?.authentication).toBe(expected);
  });

  it.each([
    ["a server that nobody trusts", "evil.example; dkim=pass header.d=recipient.example"],
    ["nothing", "mx.esp.example; none"],
    ["another method", "mx.esp.example; iprev=pass policy.iprev=192.0.2.1"],
  ])("is left open by %s: %s", (_, value) => {
    expect(readAuthentication(header(value), from, trusted)).toBeNull();
  });

  it("with the words of the server as evidence", () => {
    const value = "mx.esp.example; spf=none; dkim=pass header.d=recipient.example";
    expect(readAuthentication(header(value), from, trusted)?.evidence).toEqual([
      {
        field: "authentication",
        from: "mail: Authentication-Results, mx.esp.example",
        text: "dkim=pass header.d=recipient.example",
      },
    ]);
  });
});

it("believes the field that our server added last, which stands first", () => {
  const fields = header(
    "mx.esp.example; dmarc=fail header.from=recipient.example",
    "mx.esp.example; dkim=pass header.d=recipient.example",
  );
  expect(readAuthentication(fields, from, trusted)?.authentication).toBe("failed");
});

it("believes nobody where no server is configured", () => {
  expect(readAuthentication(header("mx.esp.example; dmarc=pass"), from, [])).toBeNull();
});
