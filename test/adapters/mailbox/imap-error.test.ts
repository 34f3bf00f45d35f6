import { describe, expect, it } from "vitest";

import { asPortError } from "../../../src/adapters/mailbox/imap/imap-error.ts";
import { PortError, type PortErrorCode } from "../../../src/errors.ts";

const judge = (facts: object) =>
  asPortError(Object.assign(new Error("x"), facts), "abuse (imap.esp.example:993)", "reading");

describe("what an IMAP server's refusal means", () => {
  it.each<[PortErrorCode, object]>([
    ["unauthenticated", { authenticationFailed: true, serverResponseCode: "AUTHENTICATIONFAILED" }],
    ["unauthenticated", { authenticationFailed: true }],
    ["unauthenticated", { authenticationFailed: true, oauthError: { status: "invalid_token" } }],
    ["unavailable", { authenticationFailed: true, serverResponseCode: "UNAVAILABLE" }],
    ["throttled", { authenticationFailed: true, serverResponseCode: "LIMIT" }],
    [
      "throttled",
      { authenticationFailed: true, response: "1 NO [ALERT] Too many simultaneous connections. (Failure)" },
    ],
    ["throttled", { code: "ETHROTTLE" }],
    ["full", { serverResponseCode: "OVERQUOTA" }],
    ["misconfigured", { code: "SELF_SIGNED_CERT_IN_CHAIN" }],
    ["misconfigured", { tlsFailed: true }],
    ["misconfigured", { code: "ERR_SSL_WRONG_VERSION_NUMBER" }],
    ["unavailable", { code: "ECONNREFUSED" }],
    ["unavailable", { code: "ECONNRESET" }],
    ["unavailable", { code: "NoConnection" }],
    ["unavailable", {}],
  ])("%s: %o", (code, facts) => {
    expect(judge(facts).code).toBe(code);
  });

  it("names the mailbox, the place, what was done and the code, and nothing that the server said", () => {
    const error = judge({
      serverResponseCode: "NOPERM",
      response: "1 NO [NOPERM] ada@recipient.example may not",
    });
    expect(error.message).toBe(
      "Mailbox abuse (imap.esp.example:993): reading failed (NOPERM): it is tried again.",
    );
    expect(error.cause).toBeUndefined();
  });

  it.each([
    ["ECONNREFUSED", "see that the server runs, and the mailbox's host and port"],
    ["ENOTFOUND", "see the mailbox's host"],
    ["CERT_HAS_EXPIRED", "have it renewed"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "set the mailbox's tls_ca"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "see the mailbox's tls and port"],
  ])("%s has a way out: %s", (code, wayOut) => {
    expect(judge({ code }).message).toContain(wayOut);
  });

  it("passes a PortError on", () => {
    const error = new PortError("full", "No room.");
    expect(asPortError(error, "abuse", "reading")).toBe(error);
  });
});
