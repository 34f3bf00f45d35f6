import type { Trust } from "../generated/events.ts";
import type { Evidence, Report } from "../report/report.ts";
import type { Attributed } from "./attribution.ts";
import type { Authentication } from "./authentication.ts";
import { comparableSubject } from "./comparable-subject.ts";
import type { OwnCopy } from "./own-copy.ts";
import type { Stamped } from "./stamped.ts";

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
    subject: subject === null ? null : comparableSubject(subject),
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
 * Our stamp stands above all: it proves the mailing and whom it went to, but nothing of the writer, whose trust is
 * said apart. A Message-ID of the account's domain, or its From domain with the subject of a mailing, can only be
 * known from the mail itself: corroborated. So is a report that holds a mail which our own signature proves to be ours;
 * of the writer that proves nothing. A From domain alone is what anybody can write: claimed.
 */
export function attribute(
  report: Report,
  known: readonly KnownMailing[],
  authentication: Authentication,
  stamped: Stamped | null = null,
  copy: OwnCopy | null = null,
): Attributed {
  const traces = tracesOf(report);
  const proved = stamped !== null && stamped.clues.length > 0;
  const isOurs = copy?.isOurs === true && authentication !== "failed";
  const ofCopy = isOurs ? ["our DKIM signature"] : [];
  const apart = {
    recipient: stamped?.recipient ?? null,
    copyRecipient: isOurs ? copy.recipient : null,
    evidence: [...(stamped?.evidence ?? []), ...(copy?.evidence ?? [])],
    quirks: [...(stamped?.quirks ?? []), ...(copy?.quirks ?? [])],
  };
  if (proved && stamped.account !== null)
    return {
      account: stamped.account,
      mailing: stamped.mailing,
      trust: "signed",
      clues: [...stamped.clues, ...ofCopy],
      // Who holds a stamped mail knows it as one who knows its Message-ID does.
      writer: strongest("corroborated", authentication),
      ...apart,
    };
  const found = climb(traces, known);
  const writer = strongest(found?.trust ?? "claimed", authentication);
  const trust = isOurs && writer === "claimed" ? "corroborated" : writer;
  return {
    account: found?.account ?? null,
    mailing: found?.mailing ?? null,
    trust: proved && found === null ? "signed" : trust,
    clues: [...(stamped?.clues ?? []), ...ofCopy, ...(found === null ? [] : [found.clue])],
    writer,
    ...apart,
    evidence: [...apart.evidence, ...(found === null ? [] : evidenceOf(found))],
  };
}

interface Rung {
  readonly clue: string;
  readonly trust: Trust;
  readonly matches: (mailing: KnownMailing, traces: Traces) => boolean;
}

interface Climbed {
  readonly account: string;
  readonly mailing: string | null;
  readonly clue: string;
  readonly trust: Trust;
}

function climb(traces: Traces, known: readonly KnownMailing[]): Climbed | null {
  const ours = known.filter((mailing) => traces.sentAt === null || isPlausible(mailing, traces.sentAt));
  for (const { clue, trust, matches } of ladder) {
    const candidates = ours.filter((mailing) => matches(mailing, traces));
    const account = onlyAccount(candidates);
    if (account !== null) return { account, mailing: likeliest(candidates, traces)?.id ?? null, clue, trust };
  }
  return null;
}

function evidenceOf({ account, mailing, clue }: Climbed): Evidence[] {
  return [
    { field: "attribution.account", from: clue, text: account },
    ...(mailing === null ? [] : [{ field: "attribution.mailing", from: clue, text: mailing }]),
  ];
}
const byMessageId = (mailing: KnownMailing, traces: Traces) =>
  mailing.messageIdDomain !== null && mailing.messageIdDomain === traces.messageIdDomain;
const byFrom = (mailing: KnownMailing, traces: Traces) =>
  mailing.fromDomain !== null && traces.fromDomains.includes(mailing.fromDomain);
const bySubject = (mailing: KnownMailing, traces: Traces) =>
  mailing.subject !== null &&
  traces.subject !== null &&
  comparableSubject(mailing.subject) === traces.subject;

const ladder: readonly Rung[] = [
  { clue: "message-id", trust: "corroborated", matches: byMessageId },
  // Accounts that share a Message-ID domain (the ESP's own) are told apart by the rest.
  {
    clue: "message-id and from",
    trust: "corroborated",
    matches: (m, t) => byMessageId(m, t) && byFrom(m, t),
  },
  {
    clue: "message-id and subject",
    trust: "corroborated",
    matches: (m, t) => byMessageId(m, t) && bySubject(m, t),
  },
  { clue: "from and subject", trust: "corroborated", matches: (m, t) => byFrom(m, t) && bySubject(m, t) },
  { clue: "from", trust: "claimed", matches: byFrom },
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
