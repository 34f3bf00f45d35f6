import { splitAddress } from "./address.ts";
import { toAscii } from "./domain.ts";
import { mailboxProviders } from "./mailbox-providers.ts";

declare const keyed: unique symbol;
/** The address trimmed, NFC, its domain in A-labels; the local part's case is kept. */
export type ExactKey = string & { readonly [keyed]: "exact" | "fold" | "person" };
/** The exact key with the local part lower-cased. Suppressions always match on it. */
export type FoldKey = string & { readonly [keyed]: "fold" | "person" };
/** The fold key with what its provider ignores taken away: one key for one person's spellings. */
export type PersonKey = string & { readonly [keyed]: "person" };

const providers = new Map(
  mailboxProviders.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const)),
);

/** Total: text that is no address gives itself, trimmed and in NFC. */
export function exactKey(address: string): ExactKey {
  const trimmed = address.trim().normalize("NFC");
  const parts = splitAddress(trimmed);
  return (parts === null ? trimmed : `${parts.local}@${toAscii(parts.domain)}`) as ExactKey;
}

export function foldKey(address: string): FoldKey {
  return exactKey(address).toLowerCase().normalize("NFC") as FoldKey;
}

/**
 * The fold key under the rules of the address's provider, if we know the provider; the fold key itself otherwise.
 * Never for unknown domains: at another host "ann+x" may be somebody else than "ann".
 */
export function personKey(address: string): PersonKey {
  const folded = foldKey(address) as PersonKey;
  const parts = splitAddress(folded);
  if (parts === null || parts.local.startsWith('"')) return folded;
  const provider = providers.get(parts.domain);
  if (provider === undefined) return folded;
  let { local } = parts;
  if (provider.separator !== null) local = local.split(provider.separator, 1)[0] ?? local;
  if (provider.ignoresDots) local = local.replaceAll(".", "");
  // "+news@…" and "...@…" name nobody without what would be taken away.
  if (local === "") return folded;
  const domain = provider.sameMailboxes ? (provider.domains[0] ?? parts.domain) : parts.domain;
  return `${local}@${domain}` as PersonKey;
}
