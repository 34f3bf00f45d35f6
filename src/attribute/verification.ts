import { parseAddresses } from "../mail/address-list.ts";
import { parseAuthenticationResults } from "../mail/authentication-results.ts";
import { domainOf } from "../mail/domain.ts";
import { fieldValue, fieldValues, type Header } from "../mail/header.ts";
import type { Quirk } from "../mail/message.ts";
import { parseTagList } from "../mail/tag-list.ts";
import type { Evidence } from "../report/report.ts";
import { type Authentication, type Authenticity, vouchFor } from "./authentication.ts";

/** "unknown" was not found out, because time was up or a name server failed: it is never a failure. */
type CheckResult = "pass" | "fail" | "unknown";

/** One DKIM signature (RFC 6376) as we verified it. */
export interface SignatureCheck {
  readonly domain: string;
  readonly selector: string;
  readonly result: CheckResult;
  /** In a few words, why it does not pass; null where it does. */
  readonly reason: string | null;
  /** The names of the fields that it covers, lower-cased. */
  readonly covers: readonly string[];
}

/** One set of an ARC chain (RFC 8617): who sealed it, and what they say they found. */
interface ArcSet {
  readonly sealer: string;
  /** As in Authentication-Results. */
  readonly results: string;
}

/** What our own checks of a mail found. */
export interface Verification {
  /** The signatures of the writer's own organisation; others say nothing of the writer. */
  readonly signatures: readonly (SignatureCheck & { readonly isAligned: boolean })[];
  /** SPF (RFC 7208) of the envelope's sender; null where it was not asked. */
  readonly spf: {
    readonly domain: string;
    readonly result: CheckResult;
    readonly isAligned: boolean;
  } | null;
  /** What the writer's domain asks to be done with mail that nothing vouches for (RFC 7489 §6.3). */
  readonly policy: "none" | "quarantine" | "reject" | "unknown";
  /** A chain whose every seal and newest signature verify, oldest first, and what the newest covers; null for any other. */
  readonly chain: { readonly sets: readonly ArcSet[]; readonly covers: readonly string[] } | null;
}

/**
 * What the checks prove of the writer (RFC 7489 §4, relaxed alignment).
 *
 * "failed" is said only where the writer's domain asks to quarantine or reject what nothing vouches for, and all that
 * might vouch has been asked. A broken signature alone is no failure: mailing lists and forwards break them. A mail
 * that comes late is not failed either, because keys and policies change.
 *
 * A mail with two From fields, or two authors, cannot pass, because nobody knows whom the proof is of. It can fail: a
 * second From must not free a forger of the policy of the first, which is the one that we read.
 *
 * @param writer the address that the report takes for the writer's
 * @param sealers domains whose ARC seals are believed; any other chain proves nothing (RFC 8617 §7.2)
 */
export function judgeVerification(
  header: Header,
  writer: string,
  { signatures, spf, policy, chain }: Verification,
  { isLate, sealers }: { readonly isLate: boolean; readonly sealers: readonly string[] },
): Authenticity {
  const domain = domainOf(writer) ?? "";
  const flaw = flawOf(header, writer);
  const evidence: Evidence[] = [
    ...signatures.map((check) => note("DKIM", signatureText(check))),
    ...strangers(header, signatures).map((domain) =>
      note("DKIM", `${domain} signs too, which says nothing of the writer; that was not verified`),
    ),
    ...(spf === null ? [] : [note("SPF", spfText(spf))]),
  ];
  const quirks: Quirk[] = flaw === null ? [] : [flaw];
  const end = (authentication: Authentication, ...more: readonly Evidence[]): Authenticity => ({
    authentication,
    evidence: [...evidence, ...more],
    quirks,
  });

  const subject = fieldValue(header, "Subject") === null ? [] : ["subject"];
  const coversAll = (covers: readonly string[]) =>
    ["from", ...subject].every((name) => covers.includes(name));
  const isSigned = signatures.some(
    ({ isAligned, result, covers }) => isAligned && result === "pass" && coversAll(covers),
  );
  const isSent = spf !== null && spf.isAligned && spf.result === "pass";
  if (flaw === null && (isSigned || isSent)) return end("passed");

  const sealed =
    flaw === null && chain !== null && coversAll(chain.covers) ? trusted(chain.sets, sealers) : null;
  const vouched = sealed === null ? null : vouchFor(domain, resultsOf(sealed));
  if (sealed !== null && vouched !== null)
    return end("passed", note("ARC", `${sealed.sealer} found ${vouched}`));

  const isOpen =
    signatures.some(({ isAligned, result }) => isAligned && result === "unknown") ||
    (spf !== null && spf.isAligned && spf.result === "unknown");
  if (isOpen || policy === "none" || policy === "unknown") return end("unknown");
  const asks = `${domain} asks to ${policy} mail that nothing vouches for`;
  return isLate
    ? end("unknown", note("DMARC", `${asks}; but this mail is old, and keys change`))
    : end("failed", note("DMARC", `${asks}; nothing does`));
}

/** What keeps every proof from being one of this writer. */
function flawOf(header: Header, writer: string): Quirk | null {
  const repeated = repeatedField(header);
  if (repeated !== null)
    return {
      code: "field-repeated",
      detail: `The mail has several ${repeated} fields: no signature says which one it is of.`,
    };
  const authors = fieldValues(header, "From").flatMap((value) => parseAddresses(value));
  return authors.length === 1 && authors[0]?.address.toLowerCase() === writer.toLowerCase()
    ? null
    : { code: "several-authors", detail: "From names several authors: nothing says which one wrote." };
}

/** Fields that say what a mail is and how it is read, of which it has one at most (RFC 5322 §3.6, RFC 2045 §3). */
const singular = ["From", "Subject", "Content-Type", "Content-Transfer-Encoding"];

/**
 * The first such field that a mail has twice. RFC 6376 §8.15: a signature covers one of them, and who adds another
 * makes readers see what nobody signed.
 */
export function repeatedField(header: Header): string | null {
  return singular.find((name) => fieldValues(header, name).length > 1) ?? null;
}

/** The set that counts: the oldest of those sealed by nobody but trusted ones since. Who seals may also have changed the mail. */
function trusted(sets: readonly ArcSet[], sealers: readonly string[]): ArcSet | null {
  let counts: ArcSet | null = null;
  for (const set of [...sets].reverse()) {
    if (!sealers.includes(set.sealer.toLowerCase())) break;
    counts = set;
  }
  return counts;
}

/** Who else signed the mail: forwarders, senders for hire, whoever. Some of them, for people. */
function strangers(header: Header, signatures: Verification["signatures"]): string[] {
  const verified = new Set(signatures.map(({ domain }) => domain.toLowerCase()));
  const domains = fieldValues(header, "DKIM-Signature")
    .slice(0, 20)
    .map((value) => parseTagList(value.slice(0, 2_000)).get("d")?.toLowerCase() ?? "");
  return [...new Set(domains)].filter((domain) => domain !== "" && !verified.has(domain)).slice(0, 3);
}

function resultsOf({ results }: ArcSet) {
  return parseAuthenticationResults(results)?.results ?? [];
}

function note(from: string, text: string): Evidence {
  return { field: "authentication", from, text: text.slice(0, 300) };
}

function signatureText({
  domain,
  selector,
  result,
  reason,
  isAligned,
}: Verification["signatures"][number]): string {
  const who = `${domain} (${selector})`;
  if (result === "pass")
    return isAligned ? `${who} verifies` : `${who} verifies, but is not the writer's domain`;
  return `${who} ${result === "fail" ? "does not verify" : "could not be verified"}${reason === null ? "" : `: ${reason}`}`;
}

function spfText({ domain, result, isAligned }: NonNullable<Verification["spf"]>): string {
  const found = { pass: "names the server", fail: "does not name the server", unknown: "could not be asked" }[
    result
  ];
  return `${domain} ${found}${isAligned ? "" : ", and is not the writer's domain"}`;
}
