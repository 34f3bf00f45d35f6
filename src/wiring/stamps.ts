import { addressKeyring } from "../adapters/address-keys.ts";
import { stampKeyring } from "../adapters/stamp-keys.ts";
import type { Config } from "../config.ts";
import type { StampKeyring } from "../mail/stamp.ts";
import type { HashAddress } from "../ports.ts";
import { knownSecret, stampSecretsOf } from "./secret.ts";

/** What reads stamps where there may be no database: null where no secret is at hand. */
export async function knownStampKeys(
  config: Config,
): Promise<{ readonly keys: StampKeyring; readonly hashAddress: HashAddress } | null> {
  const secret = await knownSecret(config);
  if (secret === null) return null;
  const keys = stampKeyring(secret, stampSecretsOf(config));
  return { keys, hashAddress: addressKeyring(secret).hashAddress };
}
