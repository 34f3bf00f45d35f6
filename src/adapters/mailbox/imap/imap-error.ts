import type { ImapFlowError } from "imapflow";

import type { PortErrorCode } from "../../../errors.ts";
import { PortError } from "../../../errors.ts";

/**
 * The PortError for what imapflow threw. The server's own words are left out, and so is the cause: both may hold an
 * address (RFC 5530 codes are kept, they say what happened).
 */
export function asPortError(error: unknown, label: string, doing: string): PortError {
  if (error instanceof PortError) return error;
  const failure: Partial<ImapFlowError> = error instanceof Error ? error : {};
  const code = judge(failure);
  const detail = failure.serverResponseCode ?? failure.code ?? failure.responseStatus ?? failure.name ?? "?";
  return new PortError(code, `Mailbox ${label}: ${doing} failed (${detail}): ${wayOut(code, failure)}`);
}

/** Certificates that do not prove the server, as OpenSSL names them in Node. */
const untrusted = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_UNTRUSTED",
  "CERT_REJECTED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** QUIRK: Gmail and others refuse a log-in without a code of RFC 5530 when it is only one too many: "Too many simultaneous connections". */
const tooMany = /too many|rate limit|throttl|try again later|bandwidth limit/i;

function judge(failure: Partial<ImapFlowError>): PortErrorCode {
  const said = failure.serverResponseCode ?? "";
  const text = typeof failure.response === "string" ? failure.response.slice(0, 500) : "";
  if (failure.code === "ETHROTTLE" || said === "LIMIT" || said === "THROTTLED") return "throttled";
  if (said === "OVERQUOTA") return failure.authenticationFailed === true ? "throttled" : "full";
  if (said === "UNAVAILABLE" || said === "INUSE" || said === "SERVERBUG") return "unavailable";
  if (failure.authenticationFailed === true) return tooMany.test(text) ? "throttled" : "unauthenticated";
  if (isUntrusted(failure) || failure.tlsFailed === true) return "misconfigured";
  if (failure.code === "InvalidStringValue") return "misconfigured";
  return "unavailable";
}

function isUntrusted(failure: Partial<ImapFlowError>): boolean {
  return failure.code !== undefined && untrusted.has(failure.code);
}

function wayOut(code: PortErrorCode, failure: Partial<ImapFlowError>): string {
  switch (code) {
    case "throttled":
      return "the server asks us to slow down, so the next try waits longer.";
    case "full":
      return "the mailbox has no room to move mail within it; raise its quota or empty its processed folder.";
    case "unauthenticated":
      return failure.oauthError === undefined
        ? "see its user and password, and that the account may use IMAP."
        : "the OAuth2 token is not accepted; see that what refreshes it still works.";
    case "misconfigured":
      return isUntrusted(failure)
        ? "its certificate is not trusted; set the mailbox's ca to the file of the CA that signed it."
        : "no encrypted connection; see the mailbox's tls and port.";
    default:
      return "it is tried again.";
  }
}
