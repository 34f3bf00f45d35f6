import { incompleteBeta } from "./incomplete-beta.ts";

/** Complaints over delivered mail, of an account or of one mailing. */
export interface Tally {
  readonly complaints: number;
  readonly delivered: number;
}

/**
 * What a tally says about the true complaint rate: with the stated confidence it is not below `lower`, and with the
 * same confidence not above `upper`. All are fractions: 0.001 is 0.1 %.
 */
export interface ComplaintRate extends Tally {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The one-sided confidence of each bound. */
export const confidence = 0.95;

/**
 * The exact (Clopper–Pearson) bounds of the rate, or null where the tally cannot tell anything: nothing delivered, or
 * more complaints than mails, which says that the number of mails is late or wrong.
 *
 * Exact, because a lower bound above a threshold is an accusation: a sender whose true rate is at the threshold is
 * accused at most once in twenty tallies, whatever its size. Wilson's interval promises that only on average: it puts
 * 1 complaint in 200 mails above 0.1 %, which happens to every fifth sender who is at 0.1 % (docs/decisions/0003).
 */
export function complaintRate({ complaints, delivered }: Tally): ComplaintRate | null {
  if (delivered <= 0 || complaints < 0 || complaints > delivered) return null;
  return {
    complaints,
    delivered,
    rate: complaints / delivered,
    lower: lowerBound(complaints, delivered),
    upper: upperBound(complaints, delivered),
  };
}

/** The rate at which `complaints` or more would be seen with probability 1 − confidence. */
function lowerBound(complaints: number, delivered: number): number {
  if (complaints === 0) return 0;
  return solve((rate) => incompleteBeta(rate, complaints, delivered - complaints + 1) < 1 - confidence);
}

/** The rate at which `complaints` or fewer would be seen with probability 1 − confidence. */
function upperBound(complaints: number, delivered: number): number {
  if (complaints === delivered) return 1;
  return solve((rate) => incompleteBeta(rate, complaints + 1, delivered - complaints) < confidence);
}

/** The rate in [0, 1] up to which `isBelow` holds, to the last digits that a rate needs. */
function solve(isBelow: (rate: number) => boolean): number {
  let from = 0;
  let to = 1;
  for (let step = 0; step < 64 && to - from > 1e-15; step++) {
    const middle = (from + to) / 2;
    if (isBelow(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
