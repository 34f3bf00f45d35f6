import { clock } from "../adapters/clock.ts";
import { createAskDns } from "../adapters/dns/ask-dns.ts";
import type { Config } from "../config.ts";
import type { AuthenticatePorts } from "../pipeline/authenticate.ts";

/** How far the configuration lets Heed find out who wrote a mail. Loads what verifies only where it is asked for. */
export async function authenticatePorts({ authservIds, authentication }: Config): Promise<AuthenticatePorts> {
  const { verify, receivers, arcSealers, ownDomains, nameServers } = authentication;
  const trustedServers = authservIds.map((id) => id.toLowerCase());
  if (!verify && ownDomains.length === 0) return { clock, trustedServers, writers: null, verifyCopy: null };
  const { createVerifyCopy } = await import("../adapters/authentication/verify-copy.ts");
  const { createVerifyWriter } = await import("../adapters/authentication/verify-writer.ts");
  const askDns = createAskDns({ servers: nameServers, now: () => performance.now() });
  return {
    clock,
    trustedServers,
    writers: verify
      ? { verify: createVerifyWriter(askDns, arcSealers), receivers, sealers: arcSealers }
      : null,
    verifyCopy: ownDomains.length === 0 ? null : createVerifyCopy(askDns, ownDomains),
  };
}
