import type { DNSResolver } from "mailauth";
import { dmarc } from "mailauth/lib/dmarc/index.js";
import { spf } from "mailauth/lib/spf/index.js";

import type { Verification } from "../../attribute/verification.ts";
import { domainOf, toAscii } from "../../mail/domain.ts";
import type { SmtpClient } from "../../mail/received.ts";
import type { AskDns, VerifyWriter } from "../../ports.ts";
import { limits } from "./limits.ts";
import { isAligned, mayAlign } from "./organisation.ts";
import { resolverFor } from "./resolver.ts";
import { rawFields, signaturesOf } from "./signed-mail.ts";
import { trustedChain } from "./trusted-chain.ts";
import { verifySignatures } from "./verify-signatures.ts";
import { withinTime } from "./within-time.ts";

/**
 * Checks who wrote a mail. Only names of the writer's own organisation are asked about, and the keys of a chain that a
 * trusted sealer closed: what others sign says nothing of the writer, and their name servers would only cost time.
 *
 * @param sealers domains whose ARC seals are believed, lower-cased
 */
export function createVerifyWriter(
  ask: AskDns,
  sealers: readonly string[],
  timeMs: number = limits.timeMs,
): VerifyWriter {
  return (mail, { writer, client, receivedAt }) =>
    withinTime(timeMs, nothingKnown, async (signal) => {
      const author = domainOf(writer) ?? "";
      const resolver = resolverFor(ask, signal);
      // DMARC is asked last but is the longest way: its first answers are there by then.
      void resolver(`_dmarc.${author}`, "TXT").catch(() => undefined);
      const fields = rawFields(mail);
      const ours = (domain: string) => mayAlign(domain, author);
      const keys = resolverFor(ask, signal, (name) => ours(name.slice(name.indexOf("._domainkey.") + 12)));
      const [signatures, sent, chain] = await Promise.all([
        verifySignatures(mail, fields, signaturesOf(fields, ours), keys, receivedAt, signal),
        client === null ? null : checkSpf(client, author, resolver),
        trustedChain(mail, fields, sealers, ask, signal, receivedAt),
      ]);
      const { policy, isStrict } = await askPolicy(author, resolver);
      const aligned = (domain: string, by: "dkim" | "spf") =>
        isStrict[by] ? domain === author : isAligned(domain, author);
      return {
        signatures: signatures.map(({ domain, selector, result, reason, covers }) => ({
          ...{ domain, selector, result, reason, covers },
          isAligned: aligned(domain, "dkim"),
        })),
        spf: sent === null ? null : { ...sent, isAligned: aligned(sent.domain, "spf") },
        policy,
        chain,
      };
    });
}

type Sent = Omit<NonNullable<Verification["spf"]>, "isAligned">;

/** SPF (RFC 7208) where it may vouch for the writer; null where the envelope's sender is of another organisation. */
async function checkSpf(client: SmtpClient, author: string, resolver: DNSResolver): Promise<Sent | null> {
  const { ip, mailFrom } = client;
  const helo = client.helo === null ? "" : toAscii(client.helo);
  const domain = mailFrom === "" ? helo : (domainOf(mailFrom) ?? "");
  if (domain === "" || !mayAlign(domain, author)) return null;
  const { status } = await spf({ sender: mailFrom, ip, helo, mta: "localhost", resolver });
  const isOpen = status.result === "temperror";
  return { domain, result: status.result === "pass" ? "pass" : isOpen ? "unknown" : "fail" };
}

/** What the writer's domain asks for, and whether only its own name is aligned with it (RFC 7489 §6.3). */
async function askPolicy(
  author: string,
  resolver: DNSResolver,
): Promise<{ policy: Verification["policy"]; isStrict: { dkim: boolean; spf: boolean } }> {
  const found = await dmarc({ headerFrom: author, resolver });
  if (found === false || found.status.result === "none") return { policy: "none", isStrict: relaxed };
  if (found.status.result === "temperror") return { policy: "unknown", isStrict: relaxed };
  const { dkim, spf: envelope } = found.alignment;
  return { policy: policyOf(found.policy), isStrict: { dkim: dkim.strict, spf: envelope.strict } };
}

const relaxed = { dkim: false, spf: false };
const nothingKnown: Verification = { signatures: [], spf: null, policy: "unknown", chain: null };

function policyOf(policy: string): Verification["policy"] {
  return policy === "reject" || policy === "quarantine" ? policy : "none";
}
