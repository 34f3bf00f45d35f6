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
