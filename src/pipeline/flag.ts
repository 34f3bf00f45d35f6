import type { AnyEvent, HeedEvent } from "../events/event.ts";
import type { ComplaintReceived, SenderStanding } from "../generated/events.ts";
import type { AppendEvents, Clock, NewId, Transaction } from "../ports.ts";
import { isCounted } from "../standing/counted.ts";
import {
  type Judgement,
  judgeSender,
  type PassedThreshold,
  type SenderNumbers,
  windowDays,
} from "../standing/judge-sender.ts";
import { rule } from "../standing/verdict.ts";
import type { Handle } from "./take-records.ts";

export const flagTopics = ["heed.complaints", "heed.senders"];

/** A complaint that names an account. */
export interface AccountComplaint {
  readonly complaint: string;
  readonly account: string;
  readonly mailing: string | null;
  readonly counts: boolean;
  readonly receivedAt: Date;
}

/** A machine's report that a recipient called mail of an account no spam. */
export interface NotSpam {
  readonly feedback: string;
  readonly account: string;
  readonly mailing: string | null;
  readonly receivedAt: Date;
}

/** A threshold that a sender passed, and when that was seen. */
export interface SenderFlag extends PassedThreshold {
  readonly id: string;
  readonly account: string;
}

export interface StandingChange {
  readonly account: string;
  readonly from: SenderStanding;
  readonly to: SenderStanding;
  readonly judgement: Judgement;
}

export interface FlagPorts {
  /** Remembers each complaint once, however often it is reported. */
  readonly insertComplaints: (tx: Transaction, complaints: readonly AccountComplaint[]) => Promise<void>;
  /** Remembers each report once, however often it is delivered. */
  readonly insertNotSpam: (tx: Transaction, reports: readonly NotSpam[]) => Promise<void>;
  /** The accounts' standings, locked until the transaction ends; a new account is healthy. */
  readonly lockStandings: (
    tx: Transaction,
    accounts: readonly string[],
    at: Date,
  ) => Promise<ReadonlyMap<string, SenderStanding>>;
  readonly loadNumbers: (
    tx: Transaction,
    accounts: readonly string[],
    since: Date,
  ) => Promise<ReadonlyMap<string, SenderNumbers>>;
  /** Gives those that were not raised before. */
  readonly insertFlags: (
    tx: Transaction,
    flags: readonly SenderFlag[],
    at: Date,
  ) => Promise<readonly SenderFlag[]>;
  readonly updateStandings: (tx: Transaction, changes: readonly StandingChange[], at: Date) => Promise<void>;
  readonly append: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

/**
 * The step from [complaint.received] and [mailing.recorded] to [sender.flagged] and [sender.standing-changed]: counts
 * each complaint once, and judges every account that the batch touches by all its numbers of the window, so that late
 * complaints and late numbers of delivered mails come out the same in any order. The not-spam reports of
 * [feedback.received] are counted as well, to be shown: no account is judged by them.
 */
export function makeFlag(ports: FlagPorts): Handle {
  return async (tx, entries) => {
    const events = entries.map(({ event }) => event);
    const notSpam = events.flatMap((event) => notSpamOf(event) ?? []);
    if (notSpam.length > 0) await ports.insertNotSpam(tx, notSpam);
    const complaints = events.flatMap((event) => accountComplaintOf(event) ?? []);
    const accounts = new Set([...complaints.map(({ account }) => account), ...events.flatMap(accountMailed)]);
    if (accounts.size === 0) return;

    if (complaints.length > 0) await ports.insertComplaints(tx, onceEach(complaints));
    const at = ports.clock();
    // Locked before they are counted: two workers with complaints about one account count one after the other.
    const standings = await ports.lockStandings(tx, [...accounts].sort(), at);
    const since = new Date(at.getTime() - windowDays * 86_400_000);
    const numbers = await ports.loadNumbers(tx, [...accounts], since);

    const flags: SenderFlag[] = [];
    const changes: StandingChange[] = [];
    for (const [account, from] of standings) {
      const judgement = judgeSender(from, numbers.get(account) ?? nothing);
      flags.push(...judgement.passed.map((passed) => ({ ...passed, id: ports.newId(), account })));
      if (judgement.standing !== from) changes.push({ account, from, to: judgement.standing, judgement });
    }
    const raised = flags.length === 0 ? [] : await ports.insertFlags(tx, flags, at);
    if (changes.length > 0) await ports.updateStandings(tx, changes, at);
    await ports.append(tx, [
      ...raised.map((flag) => flagged(flag, at)),
      ...changes.map((change) => standingChanged(change, ports.newId(), at)),
    ]);
  };
}

const nothing: SenderNumbers = { delivered: 0, withoutMailing: 0, mailings: [] };

function accountComplaintOf(event: AnyEvent): AccountComplaint | null {
  if (event.type !== "heed.complaint.received.v1") return null;
  const { complaint, attribution, receivedAt }: ComplaintReceived = event.data;
  const { account, mailing } = attribution;
  if (account === null) return null;
  return { complaint, account, mailing, counts: isCounted(event.data), receivedAt: new Date(receivedAt) };
}

function notSpamOf(event: AnyEvent): NotSpam | null {
  if (event.type !== "heed.feedback.received.v1") return null;
  const { feedback, message, feedbackType, attribution, receivedAt } = event.data;
  const { account, mailing } = attribution;
  if (feedbackType !== "not-spam" || account === null) return null;
  return { feedback: feedback ?? message, account, mailing, receivedAt: new Date(receivedAt) };
}

const accountMailed = (event: AnyEvent): string[] =>
  event.type === "heed.mailing.recorded.v1" ? [event.data.account] : [];

/** One complaint has an event for each address that it concerns; it counts if any of them does. */
function onceEach(complaints: readonly AccountComplaint[]): AccountComplaint[] {
  const byId = new Map<string, AccountComplaint>();
  for (const complaint of complaints) {
    const known = byId.get(complaint.complaint);
    byId.set(complaint.complaint, { ...complaint, counts: complaint.counts || known?.counts === true });
  }
  return [...byId.values()];
}

const source = "/workers/flag";

function flagged(flag: SenderFlag, at: Date): HeedEvent<"heed.sender.flagged.v1"> {
  const { id, account, mailing, threshold, rate } = flag;
  const time = at.toISOString();
  return {
    id,
    type: "heed.sender.flagged.v1",
    source,
    time,
    data: { account, mailing, threshold, ...rate, rule, flaggedAt: time },
  };
}

function standingChanged(
  { account, from, to, judgement }: StandingChange,
  id: string,
  at: Date,
): HeedEvent<"heed.sender.standing-changed.v1"> {
  const time = at.toISOString();
  return {
    id,
    type: "heed.sender.standing-changed.v1",
    source,
    time,
    data: { account, from, to, why: judgement.why, rule, changedAt: time },
  };
}
