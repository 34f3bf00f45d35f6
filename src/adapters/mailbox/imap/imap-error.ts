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

const unsigned =
  "its certificate is not trusted; set the mailbox's tls_ca to the file of the authority that signed it.";
const noEncryption = "no encrypted connection; see the mailbox's tls and port.";

/** What stands between us and an encrypted connection, as OpenSSL and Node name it, and the way out. */
const tlsFailures: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: unsigned,
  SELF_SIGNED_CERT_IN_CHAIN: unsigned,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unsigned,
  UNABLE_TO_GET_ISSUER_CERT: unsigned,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unsigned,
  CERT_UNTRUSTED: unsigned,
  CERT_REJECTED: unsigned,
  CERT_HAS_EXPIRED: "its certificate has expired; have it renewed.",
  CERT_NOT_YET_VALID:
    "its certificate is not valid yet; see this machine's clock and the certificate's dates.",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another host's; see the mailbox's host.",
  // The server began to speak without TLS.
  ERR_SSL_WRONG_VERSION_NUMBER: noEncryption,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: noEncryption,
};

/** Servers that are not there: a wrong setting, or an outage. */
const absences: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there; see that the server runs, and the mailbox's host and port.",
  ENOTFOUND: "there is no such host; see the mailbox's host.",
  EAI_AGAIN: "the host cannot be looked up now; see this machine's name server.",
  EHOSTUNREACH: "there is no way to it; see the network, and the mailbox's host.",
  ENETUNREACH: "there is no way to it; see the network, and the mailbox's host.",
  ETIMEDOUT: "it does not answer; see the network, and the mailbox's host and port.",
};

/** QUIRK: Gmail and others refuse a log-in without a code of RFC 5530 when it is only one too many: "Too many simultaneous connections". */
const tooMany = /too many|rate limit|throttl|try again later|bandwidth limit/i;

function judge(failure: Partial<ImapFlowError>): PortErrorCode {
  const said = failure.serverResponseCode ?? "";
  const text = typeof failure.response === "string" ? failure.response.slice(0, 500) : "";
  if (failure.code === "ETHROTTLE" || said === "LIMIT" || said === "THROTTLED") return "throttled";
  if (said === "OVERQUOTA") return failure.authenticationFailed === true ? "throttled" : "full";
  if (said === "UNAVAILABLE" || said === "INUSE" || said === "SERVERBUG") return "unavailable";
  if (failure.authenticationFailed === true) return tooMany.test(text) ? "throttled" : "unauthenticated";
  if (tlsFailures[failure.code ?? ""] !== undefined || failure.tlsFailed === true) return "misconfigured";
  if (failure.code === "InvalidStringValue") return "misconfigured";
  return "unavailable";
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
      return tlsFailures[failure.code ?? ""] ?? noEncryption;
    default:
      return absences[failure.code ?? ""] ?? "it is tried again.";
  }
}
