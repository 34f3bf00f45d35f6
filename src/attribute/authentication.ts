import { parseAuthenticationResults } from "../mail/authentication-results.ts";
import { fieldValues, type Header } from "../mail/header.ts";

/** Whether the writer's own domain vouches for the mail: DKIM or SPF aligned with From, as a trusted server saw it. */
export type Authentication = "passed" | "failed" | "unknown";

/**
 * Reads the Authentication-Results (RFC 8601) of the servers that we trust; anybody may write such a field, so those
 * of other servers say nothing (§7.1). The topmost of ours counts: it was added last.
 *
 * @param fromAddress the writer's address, whose domain must be aligned (RFC 7489 §3.1, relaxed)
 * @param trustedServers authserv-ids, lower-cased
 */
export function readAuthentication(
  header: Header,
  fromAddress: string | null,
  trustedServers: readonly string[],
): Authentication {
  const domain = fromAddress?.slice(fromAddress.lastIndexOf("@") + 1).toLowerCase();
  if (domain === undefined || trustedServers.length === 0) return "unknown";
  for (const value of fieldValues(header, "authentication-results")) {
    const said = parseAuthenticationResults(value);
    if (said === null || !trustedServers.includes(said.authservId)) continue;
    const aligned = said.results.some(
      ({ method, result, properties }) =>
        result === "pass" &&
        identities.get(method)?.some((name) => isAligned(properties[name] ?? "", domain)) === true,
    );
    if (aligned) return "passed";
    if (said.results.some(({ method, result }) => method === "dmarc" && result === "fail")) return "failed";
    return "unknown";
  }
  return "unknown";
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
  return proved === domain || domain.endsWith(`.${proved}`) || proved.endsWith(`.${domain}`);
}
