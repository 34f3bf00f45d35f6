import type { Trust } from "../generated/events.ts";
import { parseDate } from "../mail/date.ts";
import type { Evidence, Report } from "../report/report.ts";
import { comparableSubject } from "./comparable-subject.ts";
import type { Clues } from "./named-clues.ts";

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
  /** Its List-Id without brackets; lower-cased. */
  readonly listId: string | null;
  /** Its Feedback-ID; lower-cased, without blanks. */
  readonly feedbackId: string | null;
  /** The address that sent it. */
  readonly sourceIp: string | null;
}

/** What a report says of the mail it is about, as far as it can find a mailing. */
export interface Traces {
  readonly messageIdDomain: string | null;
  readonly fromDomains: readonly string[];
  readonly subject: string | null;
  readonly sentAt: Date | null;
  readonly sourceIp: string | null;
  readonly clues: Clues;
}

export function tracesOf({ original, sourceIp, arrivalDate }: Report, clues: Clues): Traces {
  const { from, mailFrom, messageId, subject, date } = original;
  return {
    messageIdDomain: domainOf(messageId),
    fromDomains: [...new Set([from, mailFrom].map(domainOf).filter((domain) => domain !== null))],
    subject: subject === null ? null : comparableSubject(subject),
    sentAt: parseDate(date ?? arrivalDate ?? ""),
    sourceIp,
    clues,
  };
}

/** Where a ladder ends: what was found, by which clue, and what stood there. */
export interface Climbed {
  readonly account: string;
  readonly mailing: string | null;
  readonly clue: string;
  readonly trust: Trust;
  /** It was named by nothing but a likeness. */
  readonly isGuess: boolean;
  readonly evidence: readonly Evidence[];
}

interface Rung {
  readonly clue: string;
  readonly trust: Trust;
  /** It names one mailing, whenever that was sent: campaigns run for months. */
  readonly isExact?: boolean;
  /** Nothing in the mail names anybody: it is only like a mailing. */
  readonly isGuess?: boolean;
  readonly matches: (mailing: KnownMailing, traces: Traces) => boolean;
}

const byMessageId = (mailing: KnownMailing, traces: Traces) =>
  mailing.messageIdDomain !== null && mailing.messageIdDomain === traces.messageIdDomain;
const byFrom = (mailing: KnownMailing, traces: Traces) =>
  mailing.fromDomain !== null && traces.fromDomains.includes(mailing.fromDomain);
const bySubject = (mailing: KnownMailing, traces: Traces) =>
  mailing.subject !== null &&
  traces.subject !== null &&
  comparableSubject(mailing.subject) === traces.subject;
const byListId = (mailing: KnownMailing, traces: Traces) =>
  mailing.listId !== null && mailing.listId === traces.clues.listId?.value;

/** Clues that can only be known from the mail itself. */
const corroborating: readonly Rung[] = [
  {
    clue: "mailing by rule",
    trust: "corroborated",
    isExact: true,
    matches: ({ id, account }, { clues: { named } }) =>
      named.mailing?.value === id && (named.account === null || named.account.value === account),
  },
  {
    clue: "feedback-id",
    trust: "corroborated",
    isExact: true,
    matches: ({ feedbackId }, traces) => feedbackId !== null && feedbackId === traces.clues.feedbackId?.value,
  },
  { clue: "message-id", trust: "corroborated", matches: byMessageId },
  // Accounts that share a Message-ID domain (the ESP's own) are told apart by the rest.
  {
    clue: "message-id and list-id",
    trust: "corroborated",
    matches: (m, t) => byMessageId(m, t) && byListId(m, t),
  },
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
  {
    clue: "list-id and subject",
    trust: "corroborated",
    matches: (m, t) => byListId(m, t) && bySubject(m, t),
  },
  { clue: "from and subject", trust: "corroborated", matches: (m, t) => byFrom(m, t) && bySubject(m, t) },
];

/** Clues that anybody can write who knows the sender. */
const claiming: readonly Rung[] = [
  { clue: "list-id", trust: "claimed", matches: byListId },
  { clue: "from", trust: "claimed", matches: byFrom },
  { clue: "fingerprint", trust: "claimed", isGuess: true, matches: isAlike },
];

/**
 * Climbs down from the surest clue to the weakest, and stops at the first that names exactly one account. `known` are
 * the mailings that share anything with the traces.
 */
export function climb(traces: Traces, known: readonly KnownMailing[]): Climbed | null {
  return firstOf(corroborating, traces, known) ?? accountByRule(traces) ?? firstOf(claiming, traces, known);
}

function firstOf(rungs: readonly Rung[], traces: Traces, known: readonly KnownMailing[]): Climbed | null {
  for (const { clue, trust, isExact = false, isGuess = false, matches } of rungs) {
    const candidates = known.filter(
      (mailing) =>
        matches(mailing, traces) &&
        (isExact || traces.sentAt === null || isPlausible(mailing, traces.sentAt, ANSWERED_DAYS)),
    );
    const account = onlyAccount(candidates);
    if (account === null) continue;
    const mailing = likeliest(candidates, traces)?.id ?? null;
    const from = placeOf(clue, traces);
    const evidence: Evidence[] = [{ field: "attribution.account", from, text: account }];
    if (mailing !== null) evidence.push({ field: "attribution.mailing", from, text: mailing });
    return { account, mailing, clue, trust, isGuess, evidence };
  }
  return null;
}

/** Where a clue stood, for people; the report's own evidence tells it of the facts that a report holds. */
function placeOf(clue: string, { clues: { named, feedbackId, listId } }: Traces): string {
  const place =
    clue === "mailing by rule"
      ? named.mailing?.place
      : clue === "feedback-id"
        ? feedbackId?.place
        : clue.includes("list-id")
          ? listId?.place
          : undefined;
  return place === undefined ? clue : `${clue}, ${place}`;
}

/** An account that a rule of the ESP names is known here, but any hand could have written it. */
function accountByRule({ clues: { named } }: Traces): Climbed | null {
  const { account, mailing } = named;
  if (account === null) return null;
  const clue = "account by rule";
  const evidence: Evidence[] = [
    { field: "attribution.account", from: `${clue}, ${account.place}`, text: account.value },
  ];
  if (mailing !== null)
    evidence.push({
      field: "attribution.mailing",
      from: `${clue}, ${mailing.place}`,
      text: mailing.value,
    });
  return {
    account: account.value,
    mailing: mailing?.value ?? null,
    clue,
    trust: "claimed",
    isGuess: false,
    evidence,
  };
}

/** Subjects shorter than this are everybody's. */
const SHORTEST_SUBJECT = 10;
const ALIKE_DAYS = 3;

/** The weakest: nothing but the subject, the days around the sending and, where both are known, who sent it. */
function isAlike(mailing: KnownMailing, traces: Traces): boolean {
  if (!bySubject(mailing, traces) || (traces.subject?.length ?? 0) < SHORTEST_SUBJECT) return false;
  if (traces.sentAt === null || !isPlausible(mailing, traces.sentAt, ALIKE_DAYS)) return false;
  return mailing.sourceIp === null || traces.sourceIp === null || mailing.sourceIp === traces.sourceIp;
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
const ANSWERED_DAYS = 14;

/** A mail bears a date near its mailing's: clocks differ by a day at most, a large mailing takes some days. */
function isPlausible(mailing: KnownMailing, date: Date, days: number): boolean {
  const age = date.getTime() - mailing.sentAt.getTime();
  return age >= -DAY && age <= days * DAY;
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
