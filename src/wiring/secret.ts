import { ensureSecretFile, readSecretFile } from "../adapters/secret-file.ts";
import type { Config } from "../config.ts";
import { PortError } from "../errors.ts";

/** The configured secret, else that of the data folder, which is generated where the database is Heed's own. */
export async function secretOf(config: Config): Promise<string> {
  if (config.secret !== null) return config.secret;
  if (config.database.url === null) return ensureSecretFile(config.data);
  const kept = await readSecretFile(config.data);
  if (kept !== null) return kept;
  throw new PortError(
    "misconfigured",
    `HEED_SECRET is not set and there is none in ${config.data}/secret: with a database of your own, every process needs the same secret. Make one with \`openssl rand -base64 32\`, keep a copy, and set HEED_SECRET or HEED_SECRET_FILE.`,
  );
}

/** The secret where one is at hand, else null; makes none. */
export async function knownSecret(config: Config): Promise<string | null> {
  return config.secret ?? (await readSecretFile(config.data));
}

/** The secrets that are for stamps alone, newest first. */
export function stampSecretsOf(config: Config): string[] {
  const secrets = config.stamp.secrets ?? "";
  return secrets
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
