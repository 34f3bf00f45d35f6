import { type Authentication, readAuthentication, unauthenticated } from "../attribute/authentication.ts";
import { copiesIn, judgeCopies, type OwnCopy } from "../attribute/own-copy.ts";
import { judgeVerification } from "../attribute/verification.ts";
import { plainAddress } from "../mail/address-list.ts";
import { fieldValue } from "../mail/header.ts";
import type { Message } from "../mail/message.ts";
import { smtpClientOf } from "../mail/received.ts";
import type { Clock, VerifyCopy, VerifyWriter } from "../ports.ts";
import type { Report, ReportKind } from "../report/report.ts";

export interface AuthenticatePorts {
  readonly clock: Clock;
  /** authserv-ids of the ESP's own servers, lower-cased. */
  readonly trustedServers: readonly string[];
  /** Our own verification; null where only trusted servers are believed. */
  readonly writers: {
    readonly verify: VerifyWriter;
    /** Names of our own servers in Received, lower-cased. */
    readonly receivers: readonly string[];
    /** Domains whose ARC seals are believed, lower-cased. */
    readonly sealers: readonly string[];
  } | null;
  /** Null where no domain is known by which the ESP signs its mail. */
  readonly verifyCopy: VerifyCopy | null;
}

/** A report with what is known of who wrote it and what it is about. */
export interface Authenticated {
  /** The report, with what says so in its evidence. */
  readonly report: Report;
  readonly authentication: Authentication;
  readonly copy: OwnCopy | null;
}

/** Kinds by which nothing is done and nobody is asked: who wrote them is nobody's question. */
const filed: ReadonlySet<ReportKind> = new Set([
  "feedback",
  "bounce",
  "auto-reply",
  "machine-report",
  "unsolicited",
  "unreadable",
]);

/** Keys that signed a mail are kept in the DNS for some days at least. */
const FRESH_MS = 7 * 24 * 3_600_000;

/** Finds out who wrote a mail, and whether the mail that it is about is ours. Asks nobody where no setting says so. */
export async function authenticate(
  ports: AuthenticatePorts,
  message: Message,
  report: Report,
  receivedAt: Date,
): Promise<Authenticated> {
  if (ports.trustedServers.length === 0 && ports.writers === null && ports.verifyCopy === null)
    return { report, authentication: "unknown", copy: null };
  const isAsked = !filed.has(report.kind);
  const [{ authentication, evidence, quirks }, copy] = await Promise.all([
    authenticityOf(ports, message, report, receivedAt, isAsked),
    isAsked && ports.verifyCopy !== null ? copyOf(ports.verifyCopy, message, report) : null,
  ]);
  const noted = { evidence: [...report.evidence, ...evidence], quirks: [...report.quirks, ...quirks] };
  return { report: { ...report, ...noted }, authentication, copy };
}

async function authenticityOf(
  { clock, trustedServers, writers }: AuthenticatePorts,
  { root, header }: Message,
  { reporter }: Report,
  receivedAt: Date,
  isAsked: boolean,
) {
  const said = readAuthentication(header, reporter, trustedServers);
  if (said !== null) return said;
  const from = fieldValue(header, "From");
  if (writers === null || !isAsked || reporter === null || from === null || plainAddress(from) !== reporter)
    return unauthenticated;
  const client = smtpClientOf(header, writers.receivers);
  const found = await writers.verify(root, { writer: reporter, client, receivedAt });
  const isLate = clock().getTime() - receivedAt.getTime() > FRESH_MS;
  return judgeVerification(header, reporter, found, { isLate, sealers: writers.sealers });
}

async function copyOf(verifyCopy: VerifyCopy, message: Message, report: Report): Promise<OwnCopy | null> {
  const checks = copiesIn(message).map(async (copy) => ({ copy, check: await verifyCopy(copy.root) }));
  return judgeCopies(report, await Promise.all(checks));
}
