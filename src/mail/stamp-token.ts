import {
  firstByte,
  isStampableId,
  MAC_BYTES,
  PREFIX_LENGTH,
  prefixesOf,
  purposeIn,
  type Stamp,
  type StampKeyring,
  type StampPurpose,
  type StampTries,
  verified,
} from "./stamp.ts";

/**
 * Opens a token in any text. All its characters are unreserved in URLs (RFC 3986 §2.3) and atext (RFC 5322 §3.2.3),
 * which CFBL-Feedback-ID asks for (RFC 9477 §5).
 */
const opening = "hs1-";

/** First byte, key id; the recipient's key id and hash; the lengths of account and mailing. */
const fixedBytes = 2 + 4 + 32 + 2;
const longestBytes = fixedBytes + 2 * 128 + MAC_BYTES;

/** Writes the tokens of a mailing: "hs1-" and base64url. `recipientKey` is the published key of the fold key. */
export function tokenMaker(
  account: string,
  mailing: string,
  keys: StampKeyring,
): (purpose: StampPurpose, recipientKey: string) => string {
  const ids = Buffer.from(`${account}${mailing}`, "latin1");
  return (purpose, recipientKey) => {
    const bytes = Buffer.allocUnsafe(fixedBytes + ids.length + MAC_BYTES);
    bytes[0] = firstByte("token", purpose);
    bytes[1] = keys.keyId;
    bytes.write(recipientKey, 2, 4, "hex");
    bytes.write(recipientKey.slice(9), 6, 32, "base64url");
    bytes[38] = account.length;
    bytes[39] = mailing.length;
    ids.copy(bytes, fixedBytes);
    keys.sign(bytes.subarray(0, -MAC_BYTES)).copy(bytes, bytes.length - MAC_BYTES);
    return opening + bytes.toString("base64url");
  };
}

/** The stamp that is this text and nothing more, made for this purpose; else null. Never throws. */
export function parseStampToken(text: string, purpose: StampPurpose, keys: StampKeyring): Stamp | null {
  if (!text.startsWith(opening)) return null;
  const stamp = read(text, opening.length, keys);
  return stamp !== null && stamp.end === text.length && stamp.stamp.purpose === purpose ? stamp.stamp : null;
}

/** Every token in a text that verifies, of whatever purpose. */
export function* stampTokensIn(text: string, keys: StampKeyring, tries: StampTries): Generator<Stamp> {
  for (
    let at = text.indexOf(opening);
    at >= 0 && tries.left > 0;
    at = text.indexOf(opening, at + opening.length)
  ) {
    tries.left -= 1;
    const found = read(text, at + opening.length, keys);
    if (found !== null) yield found.stamp;
  }
}

/** The lengths inside say where a token ends, so it is found in front of anything: "…__;!!" of a rewritten link. */
function read(text: string, start: number, keys: StampKeyring): { stamp: Stamp; end: number } | null {
  const head = Buffer.from(text.slice(start, start + Math.ceil((fixedBytes * 4) / 3)), "base64url");
  const purpose = purposeIn(head[0], "token");
  const [accountLength = 0, mailingLength = 0] = [head[38], head[39]];
  if (purpose === null || accountLength === 0 || mailingLength === 0) return null;
  const size = fixedBytes + accountLength + mailingLength + MAC_BYTES;
  if (size > longestBytes) return null;
  const end = start + Math.ceil((size * 4) / 3);
  const written = text.slice(start, end);
  const bytes = Buffer.from(written, "base64url");
  // One stamp is one text: base64 decoders pass over strange characters and spare bits.
  if (bytes.length !== size || bytes.toString("base64url") !== written) return null;
  const content = verified(bytes, keys);
  if (content === null) return null;
  const account = content.toString("latin1", fixedBytes, fixedBytes + accountLength);
  const mailing = content.toString("latin1", fixedBytes + accountLength);
  if (!isStampableId(account) || !isStampableId(mailing)) return null;
  const hash = content.toString("base64url", 6, 38);
  return {
    stamp: {
      purpose,
      prefixes: prefixesOf(account, mailing, keys),
      account,
      mailing,
      recipient: { prefix: hash.slice(0, PREFIX_LENGTH), key: `${content.toString("hex", 2, 6)}.${hash}` },
    },
    end,
  };
}
