import { type AuthenticationResult, parseAuthenticationResults } from "../mail/authentication-results.ts";
import { domainOf, isWithin } from "../mail/domain.ts";
import { fieldValues, type Header } from "../mail/header.ts";
import type { Quirk } from "../mail/message.ts";
import type { Evidence } from "../report/report.ts";

/** Whether the writer's own domain vouches for the mail: DKIM or SPF aligned with From. */
export type Authentication = "passed" | "failed" | "unknown";

/** The same, with what says so. */
export interface Authenticity {
  readonly authentication: Authentication;
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

export const unauthenticated: Authenticity = { authentication: "unknown", evidence: [], quirks: [] };

/**
 * Reads the Authentication-Results (RFC 8601) of the servers that we trust; anybody may write such a field, so those
 * of other servers say nothing (§7.1). The topmost of ours counts: it was added last. Null where none of ours says what
 * SPF, DKIM or DMARC made of the mail: then it may be verified anew. Where one does, it saw the mail as it came, from
 * whom it came, and before anything was changed, which nobody can see again later: it outweighs our own verification.
 *
 * @param fromAddress the writer's address, whose domain must be aligned (RFC 7489 §3.1, relaxed)
 * @param trustedServers authserv-ids, lower-cased
 */
export function readAuthentication(
  header: Header,
  fromAddress: string | null,
  trustedServers: readonly string[],
): Authenticity | null {
  if (trustedServers.length === 0) return null;
  const domain = fromAddress === null ? null : domainOf(fromAddress);
  for (const value of fieldValues(header, "authentication-results")) {
    const said = parseAuthenticationResults(value);
    if (said === null || !trustedServers.includes(said.authservId)) continue;
    if (!said.results.some(({ method }) => identities.has(method))) return null;
    if (domain === null) return unauthenticated;
    const from = `mail: Authentication-Results, ${said.authservId}`;
    const proof = vouchFor(domain, said.results);
    if (proof !== null) return decided("passed", from, proof);
    const refusal = said.results.find(({ method, result }) => method === "dmarc" && result === "fail");
    return refusal === undefined ? unauthenticated : decided("failed", from, "dmarc=fail");
  }
  return null;
}

/** The first result that is a pass for an identity aligned with the domain: "dkim=pass header.d=reader.example"; null without one. */
export function vouchFor(domain: string, results: readonly AuthenticationResult[]): string | null {
  for (const { method, result, properties } of results) {
    if (result !== "pass") continue;
    const name = identities.get(method)?.find((one) => isAligned(properties[one] ?? "", domain));
    if (name !== undefined) return `${method}=pass ${name}=${(properties[name] ?? "").slice(0, 300)}`;
  }
  return null;
}

/** The properties in which each method names the domain that it proved. */
const identities: ReadonlyMap<string, readonly string[]> = new Map([
  ["dmarc", ["header.from"]],
  ["dkim", ["header.d", "header.i"]],
  ["spf", ["smtp.mailfrom"]],
]);

/** Relaxed alignment without a list of public suffixes: one domain is the other, or lies below it. */
function isAligned(identity: string, domain: string): boolean {
  const proved = identity.slice(identity.lastIndexOf("@") + 1).toLowerCase();
  // A bare top-level domain proves nothing.
  if (!proved.includes(".")) return false;
  return isWithin(domain, proved) || isWithin(proved, domain);
}

function decided(authentication: Authentication, from: string, text: string): Authenticity {
  return { authentication, evidence: [{ field: "authentication", from, text }], quirks: [] };
}
