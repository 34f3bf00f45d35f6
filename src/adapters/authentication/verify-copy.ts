import type { CopyCheck } from "../../attribute/own-copy.ts";
import { isWithin } from "../../mail/domain.ts";
import type { AskDns, VerifyCopy } from "../../ports.ts";
import { limits } from "./limits.ts";
import { resolverFor } from "./resolver.ts";
import { rawFields, signaturesOf } from "./signed-mail.ts";
import { missingKey, verifySignatures } from "./verify-signatures.ts";
import { withinTime } from "./within-time.ts";

/**
 * Signatures prove what was sent however long that is ago, so none is too old. Keys go, though: a signature whose key
 * the DNS does not hold any more says nothing.
 */
const anyTime = new Date(0);

/**
 * Checks our own signature on mail that came back. Only our own names are asked about.
 *
 * @param ours domains that the ESP signs with, lower-cased; those below them are ours, too
 */
export function createVerifyCopy(
  ask: AskDns,
  ours: readonly string[],
  timeMs: number = limits.timeMs,
): VerifyCopy {
  const isOurs = (domain: string): boolean => ours.some((own) => isWithin(domain, own));
  return async (mail) => {
    const fields = rawFields(mail);
    const signatures = signaturesOf(fields, isOurs);
    const [first] = signatures;
    if (first === undefined) return null;
    const { domain, selector, covers } = first;
    const unchecked: CopyCheck = {
      ...{ domain, selector, covers, signed: [] },
      ...{ result: "unknown", reason: "it could not be checked" },
    };
    return withinTime(timeMs, unchecked, async (signal) => {
      const keys = resolverFor(ask, signal, (name) => isOurs(name.slice(name.indexOf("._domainkey.") + 12)));
      const checks = await verifySignatures(mail, fields, signatures, keys, anyTime, signal);
      return (
        best(
          checks.map((check) => (check.reason === missingKey ? { ...check, result: "unknown" } : check)),
        ) ?? { ...unchecked, result: "fail", reason: "it is no signature that can be read" }
      );
    });
  };
}

/** The one that proves most; several domains of ours may sign one mail. */
function best(checks: readonly CopyCheck[]): CopyCheck | null {
  const by = (result: CopyCheck["result"]) => checks.find((check) => check.result === result);
  return by("pass") ?? by("unknown") ?? by("fail") ?? null;
}
