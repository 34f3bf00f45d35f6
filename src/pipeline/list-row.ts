import { isAddress } from "../mail/address.ts";
import { exactKey, foldKey, personKey } from "../mail/address-key.ts";
import { parseAddresses } from "../mail/address-list.ts";
import { type Evidence, type EvidenceLack, readEvidence } from "../permission/evidence.ts";
import { type Permission, permissionOf } from "../permission/permission.ts";
import { type RowFlaw, screenContact, type Verdict } from "../permission/screening.ts";
import type { HashAddress } from "../ports.ts";

/** One row of a customer's file, as given; null where the file has no such column or the row does not reach it. */
export interface ListRow {
  /** Its number in the file, the header and empty rows counted. */
  readonly row: number;
  readonly address: string | null;
  readonly source: string | null;
  readonly time: string | null;
  readonly ip: string | null;
  readonly form: string | null;
  /** The row is longer than the limit and was not read. */
  readonly isTooLong: boolean;
}

/** A row as it goes into the database: a contact, or why it is none. */
export interface Contact {
  readonly row: number;
  /** As given, cut where it is too long for an address. */
  readonly value: string;
  readonly foldKey: string | null;
  /** Null where it is the fold key. */
  readonly personKey: string | null;
  readonly permission: Permission;
  readonly evidence: Evidence | null;
  readonly lack: EvidenceLack | null;
  /** What the row alone gives; screening adds the suppressions. */
  readonly verdict: Verdict;
}

/** What all rows of one upload share. */
export interface UploadedList {
  readonly list: string;
  readonly vouched: boolean;
  readonly uploadedAt: Date;
}

/** A cell as it is kept: long enough for every address and every honest source. */
const keptLength = 400;

/** RFC 5321 §4.1.2: a local part that needs no quotes, RFC 6531 letters included; at most 64 octets (§4.5.3.1.1). */
const plainLocal = /^[^\s"(),:;<>@[\\\]\p{Cc}]{1,64}$/u;

/** What a row gives by itself: its address, its evidence, its permission, its first state. */
export function contactOf(row: ListRow, list: UploadedList, hashAddress: HashAddress): Contact {
  const { evidence, lack } = readEvidence(row, list.uploadedAt);
  const permission = permissionOf(evidence, list.vouched);
  const value = cut(row.address ?? "");
  const read = row.isTooLong ? { address: null, flaw: "row-too-long" as const } : readAddress(value);
  const verdict = screenContact({ ...list, permission, flaw: read.flaw, duplicateOf: null }, []);
  const shared = { row: row.row, value, permission, evidence: evidence && bounded(evidence), lack, verdict };
  if (read.address === null) return { ...shared, foldKey: null, personKey: null };
  const fold = foldKey(read.address);
  const person = personKey(read.address);
  return {
    ...shared,
    foldKey: hashAddress(fold),
    personKey: person === fold ? null : hashAddress(person),
  };
}

/** The address of a contact as mail is sent to it: its exact key. Null for a row that holds none. */
export function mailableAddress(value: string): string | null {
  const { address } = readAddress(value);
  return address === null ? null : exactKey(address);
}

/**
 * The one address of a cell: bare, in angle brackets, after "mailto:". Strict, because a guess here mails a stranger:
 * "ann bee@example.com" is not bee@example.com.
 */
function readAddress(value: string): { address: string; flaw: null } | { address: null; flaw: RowFlaw } {
  const given = value.trim().replace(/^mailto:/i, "");
  if (given === "") return { address: null, flaw: "no-address" };
  if (isMailable(given)) return { address: given, flaw: null };
  const found = given.includes("@") ? parseAddresses(given).map((mailbox) => mailbox.address) : [];
  if (found.length > 1) return { address: null, flaw: "several-addresses" };
  const [address] = found;
  return address !== undefined && given.endsWith(">") && isMailable(address)
    ? { address, flaw: null }
    : { address: null, flaw: "not-an-address" };
}

function isMailable(text: string): boolean {
  return isAddress(text) && plainLocal.test(text.slice(0, text.lastIndexOf("@")));
}

function bounded(evidence: Evidence): Evidence {
  return {
    source: cut(evidence.source),
    at: evidence.at,
    ip: evidence.ip === null ? null : cut(evidence.ip),
    form: evidence.form === null ? null : cut(evidence.form),
  };
}

/** PostgreSQL's text holds no NUL. */
function cut(text: string): string {
  const kept = text.length > keptLength ? `${text.slice(0, keptLength)}…` : text;
  return kept.includes("\0") ? kept.replaceAll("\0", "") : kept;
}
