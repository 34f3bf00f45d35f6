import { createHmac, createSecretKey, hash, hkdfSync, timingSafeEqual } from "node:crypto";

import { MAC_BYTES, type StampKeyring } from "../mail/stamp.ts";
import { sha256 } from "./sha256.ts";

/**
 * The keys of stamps (HKDF, RFC 5869, under a purpose of its own: a stamp's key is not the key of addresses although
 * both come from one secret). The first signs, all of them verify.
 *
 * @param own secrets for stamps alone, newest first; the secret stays the last, for mail that it stamped before
 */
export function stampKeyring(secret: string, own: readonly string[] = []): StampKeyring {
  const keys = [...own, secret].map(derive);
  const newest = keys[0] ?? derive(secret);
  return {
    keyId: newest.id,
    sign: newest.mac,
    verify: (id, content, tag) =>
      tag.length === MAC_BYTES && keys.some((key) => key.id === id && timingSafeEqual(key.mac(content), tag)),
    sha256,
  };
}

interface Key {
  /** The first byte of a hash of the key: tells generations apart without showing anything. */
  readonly id: number;
  readonly mac: (content: Buffer) => Buffer;
}

function derive(secret: string): Key {
  const derived = Buffer.from(hkdfSync("sha256", secret, "", "heed stamp key v1", 32));
  const key = createSecretKey(derived);
  return {
    id: hash("sha256", derived, "buffer")[0] ?? 0,
    mac: (content) => createHmac("sha256", key).update(content).digest().subarray(0, MAC_BYTES),
  };
}
