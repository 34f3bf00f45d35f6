import { plainAddress } from "../mail/address-list.ts";
import { feedbackLoops } from "./feedback-loops.ts";

const LONGEST_ADDRESS = 400;

/** Words that stand in place of a local part: those of the loops, and others that say the same. */
const placeholders = new Set([
  ...feedbackLoops.flatMap(({ hides = [] }) => hides),
  "undisclosed-recipient",
  "undisclosed-recipients",
  "anonymised",
  "anonymized",
  "anonymous-recipient",
  "hidden",
  "hidden-recipient",
  "masked",
  "removed",
  "withheld",
  "suppressed",
  "private",
  "not-disclosed",
  "recipient-redacted",
  "email-redacted",
  "user-redacted",
]);

/** Domains that no mail is sent to (RFC 2606, 6761) and that stand for a hidden one. */
const placeholderDomain = /^(?:redacted|undisclosed|hidden|removed|x+)(?:\.|$)|\.invalid$/;

/** QUIRK: RFC 6590 §2 leaves the digest's form open. Seen: 32 and 40 hex digits (Validity), also base64 of a hash. */
const hexDigest = /^[0-9a-f]{24,}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const paddedBase64 = /^[a-z0-9+/_-]{16,}={1,2}$/;
/** SHA-1 and SHA-256 in base64 without padding are 27 and 43 characters and mix what names do not. */
const bareBase64 = /^(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_-]{27}(?:[A-Za-z0-9+/_-]{16})?$/;

/** "jo***@example.com", "j...@example.com": a part is blotted out. */
const blotted = /\*|\.\.\.|…|[█•]|<hidden>/;

/** Whether an address hides whom it names (RFC 6590): a digest or a placeholder, never somebody to suppress. */
export function isRedacted(address: string): boolean {
  if (address.length > LONGEST_ADDRESS) return false;
  const at = address.lastIndexOf("@");
  const given = (at < 0 ? address : address.slice(0, at)).trim();
  const local = given.toLowerCase();
  const domain = at < 0 ? "" : address.slice(at + 1).toLowerCase();
  return (
    placeholders.has(local) ||
    /^x+$/.test(local) ||
    isDigest(given) ||
    blotted.test(address) ||
    placeholderDomain.test(domain)
  );
}

/** The digest that stands for a recipient in a field: one for each, unlike a placeholder. Null where there is none. */
export function digestIn(value: string): string | null {
  for (const word of value.slice(0, 1_000).split(/[\s<>"'();,]+/)) {
    const at = word.lastIndexOf("@");
    const local = at < 0 ? word : word.slice(0, at);
    if (isDigest(local)) return word;
  }
  return null;
}

function isDigest(local: string): boolean {
  const lower = local.toLowerCase();
  return hexDigest.test(lower) || uuid.test(lower) || paddedBase64.test(lower) || bareBase64.test(local);
}

/** What a field says of a recipient. Never both: a redacted address is not given. */
export interface ReadRecipient {
  readonly address: string | null;
  readonly redacted: boolean;
}

/**
 * A field that should name a recipient: the address in clear, or that it is hidden, or nothing of use. Address types
 * (RFC 3464 §2.3.1 "rfc822;") and angle brackets are taken off.
 */
export function readRecipient(value: string): {
  readonly address: string | null;
  readonly redacted: boolean;
} {
  const bare = value.replace(/^\s*(?:rfc-?822|utf-8|smtp|unknown)\s*;/i, "").trim();
  const address = plainAddress(bare);
  if (address !== null) return hides(bare, address) ? hidden : { address, redacted: false };
  const word = bare.replace(/[<>[\]()"'\s]/g, "").replace(/@$/, "");
  return word !== "" && isRedacted(word) ? hidden : { address: null, redacted: false };
}

const hidden = { address: null, redacted: true } as const;

/** The digest's case is lost in a folded address, so the value as written is asked too. */
function hides(written: string, address: string): boolean {
  const asWritten = /[^\s<>"]+@[^\s<>"]+/.exec(written.slice(-1_000))?.[0];
  return isRedacted(address) || (asWritten !== undefined && isRedacted(asWritten));
}
