import { createHmac, hkdfSync } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { addressKeyFromBytes, addressKeyring, addressKeyToBytes } from "../../src/adapters/address-keys.ts";
import { ensureAddressKey } from "../../src/adapters/database/queries/ensure-address-key.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";

test("is HMAC-SHA-256 under a key derived from the secret, named by its id", () => {
  const { keyId, hashAddress } = addressKeyring("a secret of our own");
  const derived = Buffer.from(hkdfSync("sha256", "a secret of our own", "", "heed address key v1", 32));
  const hmac = createHmac("sha256", derived).update("ann@example.com").digest("base64url");
  expect(hashAddress("ann@example.com")).toBe(`${keyId}.${hmac}`);
  expect(keyId).toMatch(/^[0-9a-f]{8}$/);
  expect(addressKeyring("another secret").keyId).not.toBe(keyId);
});

test("goes to bytes and back", () => {
  const { hashAddress } = addressKeyring("a secret of our own");
  fc.assert(
    fc.property(fc.string(), (address) => {
      const key = hashAddress(address);
      expect(key).toMatch(/^[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/);
      expect(addressKeyToBytes(key)).toHaveLength(36);
      expect(addressKeyFromBytes(addressKeyToBytes(key))).toBe(key);
    }),
  );
});

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test("the database takes the first secret and refuses any other", async () => {
  const ensure = (keyId: string) => database.transaction((tx) => ensureAddressKey(tx, keyId));
  const starts = await Promise.allSettled([ensure("00000001"), ensure("00000002")]);
  expect(starts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const first = starts[0].status === "fulfilled" ? "00000001" : "00000002";
  await ensure(first);
  await expect(ensure("00000003")).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringMatching(/HEED_SECRET is not the secret of this database/) as string,
  });
});
