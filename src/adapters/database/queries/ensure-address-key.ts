import { PortError } from "../../../errors.ts";
import type { Transaction } from "../../../ports.ts";

/** Remembers the key id of the first secret; afterwards any other secret is an error. */
export async function ensureAddressKey(tx: Transaction, keyId: string): Promise<void> {
  await tx.query("lock table address_key_generation in share row exclusive mode");
  const { rows } = await tx.query<{ key_id: string }>(
    "select key_id from address_key_generation order by first_used_at",
  );
  if (rows.some((row) => row.key_id === keyId)) return;
  const [first] = rows;
  if (first !== undefined) {
    throw new PortError(
      "misconfigured",
      `HEED_SECRET is not the secret of this database (its key is ${first.key_id}, this one gives ${keyId}): suppressed addresses would not be recognised. Start with the first secret.`,
    );
  }
  await tx.query("insert into address_key_generation (key_id) values ($1)", [keyId]);
}
