import { type ComplaintRate, complaintRate, confidence, type Tally } from "./complaint-rate.ts";

/** Names what decided and its version; every flag and change of standing cites it. */
export const rule = "complaint-rate/1";

/** Complaint rates that flag a sender: the rate to stay under, and the rate never to reach. */
const thresholds = [0.001, 0.003] as const;
export type Threshold = (typeof thresholds)[number];

/** What may be said about the true complaint rate. */
export type Verdict = "above 0.3 %" | "above 0.1 %" | "below 0.1 %" | "cannot tell yet";

export interface Assessment {
  readonly verdict: Verdict;
  /** Null where the tally tells nothing. */
  readonly rate: ComplaintRate | null;
  /** The thresholds that the lower bound passed. */
  readonly passed: readonly Threshold[];
}

export function assess(tally: Tally): Assessment {
  const rate = complaintRate(tally);
  if (rate === null) return { verdict: "cannot tell yet", rate, passed: [] };
  const passed = thresholds.filter((threshold) => rate.lower > threshold);
  if (passed.includes(0.003)) return { verdict: "above 0.3 %", rate, passed };
  if (passed.includes(0.001)) return { verdict: "above 0.1 %", rate, passed };
  return { verdict: rate.upper < 0.001 ? "below 0.1 %" : "cannot tell yet", rate, passed };
}

/** "40 complaints about 10,000 delivered mails: 0.40 %, with 95 % confidence at least 0.30 % and at most 0.52 %". */
export function formatRate({ complaints, delivered, rate, lower, upper }: ComplaintRate): string {
  const confident = `with ${Math.round(confidence * 100)} % confidence at least ${percent(lower)} and at most ${percent(upper)}`;
  return `${count(complaints, "complaint")} about ${count(delivered, "delivered mail")}: ${percent(rate)}, ${confident}`;
}

/** Four significant digits, so that 0.1004 % does not read as 0.1 %. */
export function percent(fraction: number): string {
  const value = Number((fraction * 100).toPrecision(4));
  return value > 0 && value < 0.0001 ? "less than 0.0001 %" : `${value} %`;
}

const count = (number: number, noun: string): string =>
  `${String(number).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${number === 1 ? "" : "s"}`;
