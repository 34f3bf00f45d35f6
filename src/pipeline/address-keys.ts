import type { DecidedAddress } from "../attribute/decide.ts";
import type { AddressKeys } from "../generated/events.ts";
import { foldKey, personKey } from "../mail/address-key.ts";
import type { HashAddress } from "../ports.ts";

/** An address as events and tables name it. */
export function keysOf(address: string, hashAddress: HashAddress): AddressKeys {
  return { fold: hashAddress(foldKey(address)), person: hashAddress(personKey(address)) };
}

/** The same for an address that a report concerns; where a stamp names it, those of the stamp. */
export function decidedKeys(entry: DecidedAddress, hashAddress: HashAddress): AddressKeys {
  if (entry.address === null) return entry.keys;
  return entry.keys ?? keysOf(entry.address, hashAddress);
}

/** The key under which an address is published; null where neither a stamp gives it nor a secret is at hand to make it. */
export function publishedKey(entry: DecidedAddress, hashAddress: HashAddress | null): string | null {
  return hashAddress === null ? (entry.keys?.fold ?? null) : decidedKeys(entry, hashAddress).fold;
}
