import type { Claim } from "./claim.ts";
import { type Mark, markedAccount } from "./marks.ts";

const HOUR = 3_600_000;

/** How many claims of one hour may act before the rest is held; 0 is no limit. */
export interface FloodLimits {
  readonly sourcePerHour: number;
  readonly accountPerHour: number;
}

/** What is usual for an account at some time. */
export interface AccountPace {
  /** Claims against it in an average hour of the last weeks. */
  readonly usualPerHour: number;
  /** Mails that it had delivered in the last days. */
  readonly delivered: number;
}

/**
 * How many claims an hour an account may meet: the setting, or what its own size explains. Ten times its usual hour; and
 * one in a thousand mails that it sent lately, because people answer a mailing in the hours after it.
 */
function accountAllowance(limit: number, { usualPerHour, delivered }: AccountPace): number {
  return limit === 0 ? 0 : Math.max(limit, Math.ceil(usualPerHour * 10), Math.floor(delivered / 1_000));
}

/** A mark in a clock hour, which is counted since 1970. */
export interface MarkedHour {
  readonly mark: Mark;
  readonly hour: number;
}

/** How many different requests bore the mark in that hour. */
export interface Tally extends MarkedHour {
  readonly requests: number;
}

/** A request that is in a tally. */
export interface Counted extends MarkedHour {
  readonly request: string;
}

/** What is known when a batch of claims is looked at. */
export interface Before {
  /** Of every mark in the claim's hour and the one before it. */
  readonly tallies: readonly Tally[];
  /** Of the requests in the batch, those that are in the tallies. */
  readonly counted: readonly Counted[];
  /** How many a mark may bear in an hour; 0 is no limit. */
  readonly allowance: (mark: Mark, hour: number) => number;
}

export interface FoundFloods {
  /** In the order of the claims: the mark of the flood that each is part of; null for those that are free to act. */
  readonly heldBy: readonly (Mark | null)[];
  /** The marks under which each of them was counted. */
  readonly marks: readonly (readonly Mark[])[];
  /** The tallies that have grown. */
  readonly tallies: readonly Tally[];
}

export function hourOf(time: Date): number {
  return Math.floor(time.getTime() / HOUR);
}

/**
 * The rule. Claims are taken one after another; each is held whose mark has more different requests in the hour before
 * it than are allowed. That hour is made of the clock hour so far and of the share of the one before that still lies
 * within. Those held count too: a flood goes on until fewer come.
 *
 * Sources come before the account, and what a source's flood holds is not counted against the account: others who write
 * about it at the same time do not wait for a forger.
 */
export function findFloods(claims: readonly Claim[], { tallies, counted, allowance }: Before): FoundFloods {
  const requests = new Map(tallies.map(({ mark, hour, requests }) => [keyOf(mark, hour), requests]));
  const known = new Set(counted.map(({ mark, hour, request }) => `${keyOf(mark, hour)} ${request}`));
  const grown = new Map<string, Tally>();

  /** Counts the claim under a mark; true where it is one too many. */
  const isOver = ({ request, receivedAt }: Claim, mark: Mark): boolean => {
    const hour = hourOf(receivedAt);
    const key = keyOf(mark, hour);
    if (!known.has(`${key} ${request}`)) {
      known.add(`${key} ${request}`);
      const more = (requests.get(key) ?? 0) + 1;
      requests.set(key, more);
      grown.set(key, { mark, hour, requests: more });
    }
    const allowed = allowance(mark, hour);
    const left = 1 - (receivedAt.getTime() / HOUR - hour);
    const before = (requests.get(keyOf(mark, hour - 1)) ?? 0) * left;
    return allowed > 0 && (requests.get(key) ?? 0) + before > allowed;
  };

  const heldBy: (Mark | null)[] = [];
  const marks: Mark[][] = [];
  for (const claim of claims) {
    const over = claim.sources.filter((mark) => isOver(claim, mark));
    const [source] = over;
    const isAgainst = source === undefined && claim.account !== null;
    const account = isAgainst && isOver(claim, claim.account) ? claim.account : null;
    heldBy.push(source ?? account);
    marks.push([...claim.sources, ...(isAgainst ? [claim.account] : [])]);
  }
  return { heldBy, marks, tallies: [...grown.values()] };
}

/** How many claims a mark may bear in an hour; 0 is no limit. `pace` is an account's. */
export function allowanceOf(
  mark: Mark,
  { sourcePerHour, accountPerHour }: FloodLimits,
  pace: AccountPace,
): number {
  return markedAccount(mark) === null ? sourcePerHour : accountAllowance(accountPerHour, pace);
}

function keyOf(mark: Mark, hour: number): string {
  return `${hour} ${mark}`;
}
