import type { AddressKeys } from "../generated/events.ts";
import { foldKey, personKey } from "../mail/address-key.ts";
import type { HashAddress } from "../ports.ts";

/** An address as events and tables name it. */
export function keysOf(address: string, hashAddress: HashAddress): AddressKeys {
  return { fold: hashAddress(foldKey(address)), person: hashAddress(personKey(address)) };
}
