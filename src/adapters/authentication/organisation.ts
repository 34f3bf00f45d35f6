import { getDomain } from "tldts";

import { isWithin } from "../../mail/domain.ts";

/** The domain that an organisation registered, by the list of public suffixes (RFC 7489 §3.2); the name itself where it lies below none. */
function organisationOf(domain: string, withPrivate: boolean): string {
  return getDomain(domain, { allowPrivateDomains: withPrivate }) ?? domain;
}

/** Relaxed alignment (RFC 7489 §3.1): both names are of one organisation. A host for many customers is none. */
export function isAligned(domain: string, author: string): boolean {
  return organisationOf(domain.toLowerCase(), true) === organisationOf(author, true);
}

/**
 * Whether the domain may be aligned with the author's, however a policy draws the line: what is verified, and whose
 * names are asked about.
 */
export function mayAlign(domain: string, author: string): boolean {
  const name = domain.toLowerCase();
  return organisationOf(name, false) === organisationOf(author, false) || isWithin(author, name);
}
