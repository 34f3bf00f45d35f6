import { setImmediate as nextTurn } from "node:timers/promises";

import {
  fieldsOf,
  type HeaderSection,
  scanHeaderSection,
  skipBlankLines,
} from "../../mail/header-section.ts";
import { parseTagList } from "../../mail/tag-list.ts";
import type { MailBytes } from "../../ports.ts";
import { limits } from "./limits.ts";

const CR = 0x0d;
const LF = 0x0a;
const CRLF = Buffer.from("\r\n");
const CHUNK = 64 * 1024;

/** A field of a mail's header, in the bytes that it came in. */
export interface RawField {
  /** Lower-cased. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
  readonly bytes: Buffer;
}

/** A DKIM-Signature field's own words, for choosing which to verify. */
export interface Signature {
  readonly field: RawField;
  readonly domain: string;
  readonly selector: string;
  /** Lower-cased names of the fields that it says it covers. */
  readonly covers: readonly string[];
}

/**
 * The header as Heed reads it. The mail is put together anew from these fields for the verifier, so that both cannot
 * read it differently: what verifies is what was understood.
 */
export function rawFields({ raw, rawBody }: MailBytes): RawField[] {
  const head = raw.subarray(0, raw.length - rawBody.length);
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const start = skipBlankLines(head, isMarked ? 3 : 0, head.length);
  const section: HeaderSection = scanHeaderSection(head, start, head.length, limits.header);
  return fieldsOf(head, section).map((field, index) => ({
    ...field,
    bytes: head.subarray(section.spans[4 * index], section.spans[4 * index + 3]),
  }));
}

/** The first signatures of domains that matter. Those that lack what every signature has are none (RFC 6376 §6.1.1). */
export function signaturesOf(fields: readonly RawField[], matters: (domain: string) => boolean): Signature[] {
  const found: Signature[] = [];
  for (const field of fields) {
    if (field.name !== "dkim-signature" || field.bytes.length > 16_384) continue;
    const tags = parseTagList(field.value);
    const domain = tags.get("d")?.toLowerCase() ?? "";
    const covers = (tags.get("h") ?? "").toLowerCase().split(":");
    if (!matters(domain) || !covers.includes("from")) continue;
    found.push({ field, domain, selector: tags.get("s") ?? "", covers });
    if (found.length === limits.signatures) break;
  }
  return found;
}

/**
 * The fields that the signatures cover, and as few others as can be: an attacker may add any number. Other signatures
 * stay where they are few, since a signature may cover another.
 */
export function coveredFields(fields: readonly RawField[], signatures: readonly Signature[]): RawField[] {
  const covered = new Set(signatures.flatMap(({ covers }) => covers));
  const kept = new Set(signatures.map(({ field }) => field));
  const isFew = fields.filter(({ name }) => name === "dkim-signature").length <= limits.signatures;
  return fields.filter((field) =>
    field.name === "dkim-signature" ? isFew || kept.has(field) : covered.has(field.name),
  );
}

/** True for a header that is too long to be looked at: verifiers fold lines in more than linear time. */
export function isTooLong(fields: readonly RawField[]): boolean {
  let bytes = 0;
  let lines = 0;
  for (const { bytes: field } of fields) {
    bytes += field.length;
    if (bytes > limits.headerBytes) return true;
    for (let at = field.indexOf(LF); at >= 0; at = field.indexOf(LF, at + 1)) lines += 1;
    lines += 1;
    if (lines > limits.headerLines) return true;
  }
  return false;
}

/**
 * The mail as it crossed the wire: these fields, an empty line, the body, with CRLF line ends. In pieces that end with
 * a line, because a verifier's work on a line cut in pieces grows with their number; between two of them others get
 * their turn. Throws when the signal aborts: canonicalising some bodies takes longer than a mail may have.
 */
export async function* wireBytes(
  fields: readonly RawField[],
  { rawBody }: MailBytes,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  yield Buffer.concat([...fields.flatMap(({ bytes }) => [withoutOddEnds(bytes), CRLF]), CRLF]);
  for (let at = 0; at < rawBody.length;) {
    const feed = rawBody.indexOf(LF, Math.min(rawBody.length, at + CHUNK) - 1);
    const end = feed < 0 ? rawBody.length : feed + 1;
    yield withCrlf(rawBody.subarray(at, end));
    await nextTurn();
    signal.throwIfAborted();
    at = end;
  }
}

/** Folds end with CRLF; servers that wrote CR CR LF meant that. */
function withoutOddEnds(field: Buffer): Buffer {
  return field.includes(LF)
    ? Buffer.from(field.toString("latin1").replace(/\r*\n/g, "\r\n"), "latin1")
    : field;
}

/** With CRLF for each LF that stands alone: mail kept in files has those. */
function withCrlf(bytes: Buffer): Buffer {
  let lone = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === LF && bytes[at - 1] !== CR) lone += 1;
  if (lone === 0) return bytes;
  const whole = Buffer.allocUnsafe(bytes.length + lone);
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LF && bytes[at - 1] !== CR) whole[to++] = CR;
    whole[to++] = byte;
  }
  return whole;
}
