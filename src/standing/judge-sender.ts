import type { SenderStanding } from "../generated/events.ts";
import type { ComplaintRate } from "./complaint-rate.ts";
import { standingByNumbers, worstOf } from "./standing.ts";
import { assess, type Assessment, formatRate, percent, type Threshold, type Verdict } from "./verdict.ts";

/** The counted complaints about one mailing. `delivered` is null where the mailing was not recorded (yet). */
export interface MailingTally {
  readonly mailing: string;
  readonly complaints: number;
  readonly delivered: number | null;
}

/** What was counted for one account within the window. */
export interface SenderNumbers {
  /** Over all mailings of the window, those without complaints included. */
  readonly delivered: number;
  /** Counted complaints that name no mailing. */
  readonly withoutMailing: number;
  /** Mailings with counted complaints. */
  readonly mailings: readonly MailingTally[];
}

/** A threshold that the account (mailing null) or one mailing passed. */
export interface PassedThreshold {
  readonly mailing: string | null;
  readonly threshold: Threshold;
  readonly rate: ComplaintRate;
}

export interface Judgement {
  readonly assessment: Assessment;
  readonly worstMailing: Verdict;
  readonly passed: readonly PassedThreshold[];
  /** Complaints that cannot be counted before the number of delivered mails of their mailing is known. */
  readonly waiting: number;
  readonly standing: SenderStanding;
  /** Why, in one sentence; for a standing that stays as it was, what the numbers say. */
  readonly why: string;
}

/** How far back complaints and mailings count, in days. */
export const windowDays = 30;

/**
 * What the numbers say about a sender that stands where it stands.
 *
 * A complaint about a mailing whose number of delivered mails is missing, or smaller than its complaints, waits: counted
 * against the other mailings alone it would accuse a sender whose numbers are merely late.
 */
export function judgeSender(standing: SenderStanding, numbers: SenderNumbers): Judgement {
  const known = numbers.mailings.filter((it) => it.delivered !== null && it.delivered >= it.complaints);
  const mailings = known.map(({ mailing, complaints, delivered }) => ({
    mailing,
    assessment: assess({ complaints, delivered: delivered ?? 0 }),
  }));
  const counted = sum(known.map(({ complaints }) => complaints)) + numbers.withoutMailing;
  const assessment = assess({ complaints: counted, delivered: numbers.delivered });
  const worstMailing = worstOf(mailings.map((it) => it.assessment.verdict));
  const next = standingByNumbers(standing, { account: assessment.verdict, worstMailing });
  return {
    assessment,
    worstMailing,
    passed: [...passedBy(null, assessment), ...mailings.flatMap((it) => passedBy(it.mailing, it.assessment))],
    waiting: sum(numbers.mailings.map(({ complaints }) => complaints)) + numbers.withoutMailing - counted,
    standing: next,
    why: whyOf(assessment, worstMailing),
  };
}

function passedBy(mailing: string | null, { rate, passed }: Assessment): PassedThreshold[] {
  return rate === null ? [] : passed.map((threshold) => ({ mailing, threshold, rate }));
}

function whyOf({ rate, verdict }: Assessment, worstMailing: Verdict): string {
  const days = `in the last ${windowDays} days`;
  const account =
    rate === null ? `No complaint rate can be told ${days}` : `${verdict} ${days}: ${formatRate(rate)}`;
  const mailing = worstMailing === "above 0.3 %" ? `; at least one mailing is above ${percent(0.003)}` : "";
  return `${account.charAt(0).toUpperCase()}${account.slice(1)}${mailing}.`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
