import type { Attribution, Trust } from "../generated/events.ts";
import type { Report } from "../report/report.ts";
import type { Authentication } from "./authentication.ts";

/** A mailing as its account recorded it, with what finds it again in a report. */
export interface KnownMailing {
  readonly id: string;
  readonly account: string;
  readonly sentAt: Date;
  /** The right side of the Message-IDs that the mailing carried; lower-cased. */
  readonly messageIdDomain: string | null;
  /** The domain in its From; lower-cased. */
  readonly fromDomain: string | null;
  readonly subject: string | null;
}

/** What a report says of the mail it is about, as far as it can find a mailing. */
export interface Traces {
  readonly messageIdDomain: string | null;
  readonly fromDomains: readonly string[];
  readonly subject: string | null;
  readonly sentAt: Date | null;
}

export function tracesOf(report: Report): Traces {
  const { from, mailFrom, messageId, subject, date } = report.original;
  const sentAt = date === null ? null : new Date(date);
  return {
    messageIdDomain: domainOf(messageId),
    fromDomains: [...new Set([from, mailFrom].map(domainOf).filter((domain) => domain !== null))],
    subject: subject === null ? null : comparable(subject),
    sentAt: sentAt !== null && Number.isNaN(sentAt.getTime()) ? null : sentAt,
  };
}

/** The domains by which mailings that may be meant can be looked up. */
export function domainsOf(traces: Traces): string[] {
  return [...new Set([traces.messageIdDomain, ...traces.fromDomains].filter((domain) => domain !== null))];
}

/**
 * Whose mailing a report is about. Climbs down a ladder of clues and stops at the first that names exactly one account;
 * `known` are the mailings that share a domain with the report.
 *
 * A Message-ID of the account's domain, or its From domain with the subject of a mailing, can only be known from the
 * mail itself: corroborated. A From domain alone is what anybody can write: claimed.
 */
export function attribute(
  report: Report,
  known: readonly KnownMailing[],
  authentication: Authentication,
): Attribution {
  const traces = tracesOf(report);
  const ours = known.filter((mailing) => traces.sentAt === null || isPlausible(mailing, traces.sentAt));
  for (const [clue, trust, matches] of ladder) {
    const candidates = ours.filter((mailing) => matches(mailing, traces));
    const account = onlyAccount(candidates);
    if (account === null) continue;
    const mailing = likeliest(candidates, traces);
    return { account, mailing: mailing?.id ?? null, trust: strongest(trust, authentication), clues: [clue] };
  }
  return { account: null, mailing: null, trust: strongest("claimed", authentication), clues: [] };
}

type Rung = readonly [
  clue: string,
  trust: Trust,
  matches: (mailing: KnownMailing, traces: Traces) => boolean,
];

const byMessageId = (mailing: KnownMailing, traces: Traces) =>
  mailing.messageIdDomain !== null && mailing.messageIdDomain === traces.messageIdDomain;
const byFrom = (mailing: KnownMailing, traces: Traces) =>
  mailing.fromDomain !== null && traces.fromDomains.includes(mailing.fromDomain);
const bySubject = (mailing: KnownMailing, traces: Traces) =>
  mailing.subject !== null && traces.subject !== null && comparable(mailing.subject) === traces.subject;

const ladder: readonly Rung[] = [
  ["message-id", "corroborated", byMessageId],
  // Accounts that share a Message-ID domain (the ESP's own) are told apart by the rest.
  ["message-id and from", "corroborated", (m, t) => byMessageId(m, t) && byFrom(m, t)],
  ["message-id and subject", "corroborated", (m, t) => byMessageId(m, t) && bySubject(m, t)],
  ["from and subject", "corroborated", (m, t) => byFrom(m, t) && bySubject(m, t)],
  ["from", "claimed", byFrom],
];

/** A failed check outweighs all but our own signature; otherwise the best proof counts. */
function strongest(trust: Trust, authentication: Authentication): Trust {
  if (authentication === "failed") return "failed";
  return authentication === "passed" ? "authenticated" : trust;
}

function onlyAccount(mailings: readonly KnownMailing[]): string | null {
  const first = mailings[0];
  return first !== undefined && mailings.every((mailing) => mailing.account === first.account)
    ? first.account
    : null;
}

/** The one whose subject it bears, else the last one sent before; null where that would be a guess among several. */
function likeliest(mailings: readonly KnownMailing[], traces: Traces): KnownMailing | null {
  const bySentAt = [...mailings].sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime());
  const named = bySentAt.filter((mailing) => bySubject(mailing, traces));
  if (named.length > 0) return named[0] ?? null;
  if (bySentAt.length === 1) return bySentAt[0] ?? null;
  return traces.sentAt === null ? null : (bySentAt[0] ?? null);
}

const DAY = 24 * 3600 * 1000;

/** A mail bears a date near its mailing's: clocks differ by a day at most, a large mailing takes some days. */
function isPlausible(mailing: KnownMailing, date: Date): boolean {
  const age = date.getTime() - mailing.sentAt.getTime();
  return age >= -DAY && age <= 14 * DAY;
}

/** The part after the last "@", lower-cased; of a Message-ID as of an address. */
function domainOf(value: string | null): string | null {
  const at = value?.lastIndexOf("@") ?? -1;
  const domain =
    value === null || at < 0
      ? ""
      : value
          .slice(at + 1)
          .trim()
          .toLowerCase();
  return domain === "" ? null : domain;
}

/** Subjects as people and programs pass them on: prefixes, case and blanks differ. */
function comparable(subject: string): string {
  return subject
    .slice(0, 500)
    .toLowerCase()
    .replace(/^(?:\s*[a-z]{1,4}:\s?)+/, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
