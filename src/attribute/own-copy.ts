import { parseAddresses } from "../mail/address-list.ts";
import { fieldValue, fieldValues, type Header } from "../mail/header.ts";
import { type Message, type Part, partsOf, type Quirk } from "../mail/message.ts";
import { addressIn, messageIdOf } from "../report/original.ts";
import type { Evidence, Report } from "../report/report.ts";
import { repeatedField, type SignatureCheck } from "./verification.ts";

/** What our own signature on a mail that somebody holds proves. */
export interface CopyCheck extends SignatureCheck {
  /** The fields that the signature covers, as they were signed. */
  readonly signed: Header;
}

/** A whole mail within a mail, and what became of our signature on it; null where it bears none of ours. */
export interface CheckedCopy {
  readonly copy: Message;
  readonly check: CopyCheck | null;
}

/** What the copy of the mail that a report is about proves. */
export interface OwnCopy {
  /** We sent this very mail, and nobody changed it since. */
  readonly isOurs: boolean;
  /** The one address in To, where our signature covers it. */
  readonly recipient: string | null;
  readonly evidence: readonly Evidence[];
  readonly quirks: readonly Quirk[];
}

const MOST_COPIES = 4;
const DEEPEST = 8;

/** Types that hold a header without its body, which a signature of both says nothing about. */
const headersOnly = /-headers?$/;

/** The part holds the mail itself: with its body, and in its own bytes, which a .msg does not keep. */
function isWhole(part: Part, message: Message): boolean {
  if (headersOnly.test(part.type)) return false;
  return message.raw.equals(part.rawBody) || message.raw.equals(part.body());
}

/** The whole mails within a mail, outermost first. */
export function copiesIn(message: Message): Message[] {
  const found: Message[] = [];
  let level = [message];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const inner: Message[] = [];
    for (const outer of level)
      for (const part of partsOf(outer))
        if (part.message !== null && isWhole(part, part.message)) inner.push(part.message);
    found.push(...inner);
    if (found.length >= MOST_COPIES) break;
    level = inner;
  }
  return found.slice(0, MOST_COPIES);
}

/**
 * What our own signature proves of the mail that a report is about; null where no copy of it is at hand.
 *
 * "Ours" is said only of the copy that the report was read from, so that a mail of ours beside the reported one proves
 * nothing. That a mail is ours proves the mail, not who holds it: one genuine copy can be attached to any number of
 * forged reports. So it makes a complaint about it count, and never lets anybody be suppressed but the one address that
 * the signed To names, where the report names it too (docs/decisions/0010).
 */
export function judgeCopies(report: Report, copies: readonly CheckedCopy[]): OwnCopy | null {
  const reported = copies.find(({ copy }) => isReported(report, copy.header));
  if (reported === undefined) return null;
  const { copy, check } = reported;
  const none = { isOurs: false, recipient: null, evidence: [], quirks: [] };
  if (check === null)
    return { ...none, evidence: [note("not ours: the attached mail bears no DKIM signature of ours")] };
  const who = `${check.domain} (${check.selector})`;
  if (check.result === "unknown")
    return {
      ...none,
      evidence: [note(`our signature of ${who} could not be verified: ${check.reason ?? ""}`)],
    };
  if (check.result === "fail") {
    const detail = `The attached mail bears our DKIM signature of ${who}, but was altered: ${check.reason ?? ""}.`;
    return {
      ...none,
      evidence: [note(`altered: ${check.reason ?? ""}`)],
      quirks: [{ code: "original-altered", detail }],
    };
  }
  const repeated =
    repeatedField(copy.header) ?? (addressIn(check.signed, "From") === report.original.from ? null : "From");
  if (repeated !== null) {
    const detail = `The attached mail bears our DKIM signature of ${who}, but has several ${repeated} fields.`;
    return {
      ...none,
      evidence: [note(`altered: several ${repeated} fields`)],
      quirks: [{ code: "original-altered", detail }],
    };
  }
  const recipient = signedRecipient(copy.header, check);
  const whom = recipient === null ? "" : `, sent to ${recipient}`;
  return { ...none, isOurs: true, recipient, evidence: [note(`ours: ${who} verifies${whom}`)] };
}

/** The mail that the report was read from: the same sender and the same Message-ID. */
function isReported({ original }: Report, header: Header): boolean {
  return (
    original.from !== null &&
    original.from === addressIn(header, "From") &&
    original.messageId === messageIdOf(fieldValue(header, "Message-ID"))
  );
}

function signedRecipient(header: Header, { signed }: CopyCheck): string | null {
  const named = fieldValues(signed, "To").flatMap((value) => parseAddresses(value));
  const [only] = named;
  return named.length === 1 && only !== undefined && fieldValues(header, "To").length === 1
    ? only.address.toLowerCase()
    : null;
}

function note(text: string): Evidence {
  return { field: "original.signature", from: "DKIM", text: text.slice(0, 300) };
}
