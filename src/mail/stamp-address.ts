import { fromBase32, toBase32 } from "./base32.ts";
import {
  firstByte,
  MAC_BYTES,
  PREFIX_BYTES,
  PREFIX_LENGTH,
  prefixesOf,
  purposeIn,
  type Stamp,
  type StampKeyring,
  type StampPurpose,
  type StampTries,
  verified,
} from "./stamp.ts";

/** The purposes that a local part can have, and how it begins, for people who read logs. */
const openings = { "return-path": "b-", cfbl: "fbl-", "opt-out": "unsub-" } as const;
type AddressPurpose = keyof typeof openings;
const openingOf: ReadonlyMap<StampPurpose, string> = new Map(
  Object.entries(openings) as [AddressPurpose, string][],
);

const contentBytes = 2 + 4 + 5 + PREFIX_BYTES;
const size = contentBytes + MAC_BYTES;

/** Writes the local parts of a mailing: at most 64 octets, whose case does not matter. */
export function localPartMaker(
  account: string,
  mailing: string,
  keys: StampKeyring,
): (purpose: AddressPurpose, recipientKey: string) => string {
  const prefixes = prefixesOf(account, mailing, keys);
  return (purpose, recipientKey) => {
    const bytes = Buffer.allocUnsafe(size);
    bytes[0] = firstByte("compact", purpose);
    bytes[1] = keys.keyId;
    bytes.write(prefixes.account, 2, 4, "hex");
    bytes.write(prefixes.mailing, 6, 5, "hex");
    bytes.write(recipientKey.slice(9, 9 + PREFIX_LENGTH), 11, PREFIX_BYTES, "base64url");
    keys.sign(bytes.subarray(0, contentBytes)).copy(bytes, contentBytes);
    return openings[purpose] + toBase32(bytes);
  };
}

/**
 * Every stamped local part in a text that verifies. It may stand inside of another, as forwarders write it:
 * "SRS0=hash=tt=esp.example=b-…@forwarder.example".
 */
export function* stampAddressesIn(text: string, keys: StampKeyring, tries: StampTries): Generator<Stamp> {
  for (const [, opening = "", code = ""] of text.matchAll(
    /(?<![a-z0-9])(b-|fbl-|unsub-)([a-z2-7]{58})(?![a-z0-9])/gi,
  )) {
    if (tries.left <= 0) return;
    tries.left -= 1;
    const stamp = read(code, keys);
    if (stamp !== null && openingOf.get(stamp.purpose) === opening.toLowerCase()) yield stamp;
  }
}

function read(code: string, keys: StampKeyring): Stamp | null {
  const bytes = fromBase32(code);
  const purpose = purposeIn(bytes?.[0], "compact");
  if (bytes?.length !== size || purpose === null) return null;
  const content = verified(bytes, keys);
  if (content === null) return null;
  return {
    purpose,
    prefixes: { account: content.toString("hex", 2, 6), mailing: content.toString("hex", 6, 11) },
    account: null,
    mailing: null,
    recipient: { prefix: content.toString("base64url", 11), key: null },
  };
}
