import { Readable } from "node:stream";

import type { DKIMResult, DNSResolver } from "mailauth";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";

import type { CopyCheck } from "../../attribute/own-copy.ts";
import { parseHeader } from "../../mail/header-section.ts";
import type { MailBytes } from "../../ports.ts";
import { limits } from "./limits.ts";
import { coveredFields, isTooLong, type RawField, type Signature, wireBytes } from "./signed-mail.ts";

/**
 * Verifies DKIM signatures (RFC 6376). What goes beyond the limits of a header is ignored, as §6.1 allows: then it is
 * as if it were not signed. Only a mail that is too large, as genuine mail may be, is not known.
 *
 * @param at signatures that had not expired then count
 */
export async function verifySignatures(
  mail: MailBytes,
  fields: readonly RawField[],
  signatures: readonly Signature[],
  resolver: DNSResolver,
  at: Date,
  signal: AbortSignal,
): Promise<CopyCheck[]> {
  const all = (result: "fail" | "unknown", reason: string): CopyCheck[] =>
    signatures.map(({ domain, selector, covers }) => ({
      domain,
      selector,
      result,
      reason,
      covers,
      signed: [],
    }));
  if (signatures.length === 0) return [];
  if (mail.raw.length >= limits.mailBytes) return all("unknown", "the mail is too large");
  const covered = coveredFields(fields, signatures);
  if (isTooLong(covered)) return all("fail", "it covers too long a header");
  const options = { resolver, curTime: at, rejectRsaSha1: true };
  const verified = await dkimVerify(Readable.from(wireBytes(covered, mail, signal)), options).catch(
    () => null,
  );
  if (verified === null) return all("unknown", "it takes too long");
  const isAsked = new Set(signatures.map(({ domain }) => domain));
  return verified.results
    .filter(({ signingDomain }) => isAsked.has(signingDomain?.toLowerCase() ?? ""))
    .map(checkOf);
}

/** What mailauth says, in words that do not speak of its insides. */
function checkOf({ signingDomain = "", selector = "", status, signingHeaders }: DKIMResult): CopyCheck {
  const signed = parseHeader(Buffer.from((signingHeaders?.headers ?? []).join("\r\n")));
  const covers = [...new Set(signed.map(({ name }) => name))];
  const base = { domain: signingDomain.toLowerCase(), selector, covers, signed };
  // RFC 6376 §8.2: what stands after the signed length may be anybody's.
  if (status.result === "pass" && (status.underSized ?? 0) > 0)
    return { ...base, result: "fail", reason: "it covers only the beginning of the text" };
  if (status.result === "pass") return { ...base, result: "pass", reason: null };
  if (status.result === "temperror")
    return { ...base, result: "unknown", reason: "its key could not be asked for" };
  return {
    ...base,
    result: "fail",
    reason: reasons[status.comment ?? ""] ?? status.comment?.slice(0, 100) ?? "it is weak",
  };
}

/** Keys go some time after the last mail that they signed, so this is no sign of forgery in mail that is old. */
export const missingKey = "there is no such key";

const reasons: Readonly<Record<string, string>> = {
  "no key": missingKey,
  "body hash did not verify": "the text was changed",
  "bad signature": "the header was changed",
  expired: "it has expired",
};
