import { barredBy } from "../attribute/decide.ts";
import { type Claim, claimOf } from "../flood/claim.ts";
import {
  type AccountPace,
  allowanceOf,
  type Counted,
  findFloods,
  type FloodLimits,
  hourOf,
  type MarkedHour,
  type Tally,
} from "../flood/find-floods.ts";
import { hold } from "../flood/hold.ts";
import { type Mark, markedAccount } from "../flood/marks.ts";
import type { AddressKeys, Scope } from "../generated/events.ts";
import type { Clock, HashAddress, NewId, Transaction } from "../ports.ts";
import { decidedKeys } from "./address-keys.ts";
import type { Conclusion } from "./conclusion.ts";

/** What a request would have done that a flood holds. */
export interface HeldBack {
  readonly addresses: readonly AddressKeys[];
  readonly scope: Scope;
}

/** One row of the table `claim`. */
export interface ClaimRow extends Counted {
  readonly message: string;
  /** Null where this mark's flood does not hold it. */
  readonly held: HeldBack | null;
}

/** A claim as it was counted when its message was read before. */
export interface ReadClaim {
  readonly message: string;
  readonly mark: Mark;
  /** The flood that holds it until a person decides; null where none does. */
  readonly flood: string | null;
}

/** A mark whose flood a person has let through. */
export interface LetThrough {
  readonly mark: Mark;
  readonly firstHour: number;
  readonly decidedAt: Date;
}

export interface FloodPorts {
  /** The tallies of these hours, which are made where there are none, locked until the transaction ends. */
  readonly lockTallies: (tx: Transaction, hours: readonly MarkedHour[]) => Promise<readonly Tally[]>;
  /** Of these requests, those that were counted before. */
  readonly findCounted: (tx: Transaction, requests: readonly Counted[]) => Promise<readonly Counted[]>;
  /** The claims that these messages were. */
  readonly findClaims: (tx: Transaction, messages: readonly string[]) => Promise<readonly ReadClaim[]>;
  /** What is usual for accounts at these hours. */
  readonly loadPaces: (
    tx: Transaction,
    accounts: readonly (MarkedHour & { readonly account: string })[],
  ) => Promise<readonly (MarkedHour & AccountPace)[]>;
  readonly findLetThrough: (tx: Transaction, marks: readonly Mark[]) => Promise<readonly LetThrough[]>;
  readonly insertClaims: (
    tx: Transaction,
    claims: readonly ClaimRow[],
    tallies: readonly Tally[],
  ) => Promise<void>;
  /** The undecided flood of the mark that goes on in this hour, or else a new one with this id. */
  readonly openFlood: (
    tx: Transaction,
    id: string,
    hour: MarkedHour,
    at: Date,
  ) => Promise<{ readonly id: string; readonly isNew: boolean }>;
  readonly limits: FloodLimits;
  readonly hashAddress: HashAddress;
  readonly newId: NewId;
  readonly clock: Clock;
}

/** A flood that was not known before, and the hour in which it was noticed. */
export interface NewFlood extends MarkedHour {
  readonly flood: string;
}

/** The conclusions as they stand with the floods they may be part of. */
export interface Settled {
  readonly conclusions: readonly Conclusion[];
  /** The claims of their hours, and of those before, are members, too: also those that were acted on. */
  readonly noticed: readonly NewFlood[];
}

interface Holding {
  readonly mark: Mark;
  readonly flood: string;
}

/**
 * Counts the claims among the conclusions and holds those that are part of a flood. Tallies grow under a lock in the
 * transaction of the position, so that they are exact with any number of workers; by the time of receiving, so that a
 * backlog is no flood. A message that was counted before is not counted again, and stays as it was.
 */
export async function holdFloods(
  ports: FloodPorts,
  tx: Transaction,
  conclusions: readonly Conclusion[],
): Promise<Settled> {
  const claims = conclusions.flatMap((conclusion) => {
    const claim = claimIn(conclusion, ports.hashAddress);
    return claim === null ? [] : [{ claim, conclusion }];
  });
  if (claims.length === 0) return { conclusions, noticed: [] };
  const known = await ports.findClaims(
    tx,
    claims.map(({ claim }) => claim.message),
  );
  const messages = new Set(known.map(({ message }) => message));
  const rows = await countClaims(
    ports,
    tx,
    claims.filter(({ claim }) => !messages.has(claim.message)),
  );

  const held = new Map<string, Holding>();
  for (const { message, mark, flood } of known) if (flood !== null) held.set(message, { mark, flood });
  const noticed: NewFlood[] = [];
  for (const [{ mark, hour }, claimed] of heldHours(rows)) {
    const { id: flood, isNew } = await ports.openFlood(tx, ports.newId(), { mark, hour }, ports.clock());
    if (isNew) noticed.push({ mark, hour, flood });
    for (const message of claimed) held.set(message, { mark, flood });
  }
  return {
    conclusions: conclusions.map((conclusion) => {
      const holding = held.get(conclusion.received.message);
      if (holding === undefined) return conclusion;
      return { ...conclusion, decision: hold(conclusion.decision, holding.mark), flood: holding.flood };
    }),
    noticed,
  };
}

interface Claimed {
  readonly claim: Claim;
  readonly conclusion: Conclusion;
}

async function countClaims(
  ports: FloodPorts,
  tx: Transaction,
  claimed: readonly Claimed[],
): Promise<readonly ClaimRow[]> {
  if (claimed.length === 0) return [];
  const claims = claimed.map(({ claim }) => claim);
  const hours = markedHours(claims);
  const found = findFloods(claims, {
    tallies: await ports.lockTallies(tx, hours),
    counted: await ports.findCounted(tx, claims.flatMap(requestsOf)),
    allowance: await allowances(ports, tx, hours),
  });
  const rows = claimed.flatMap(({ claim, conclusion }, at): ClaimRow[] =>
    (found.marks[at] ?? []).map((mark) => ({
      message: claim.message,
      mark,
      hour: hourOf(claim.receivedAt),
      request: claim.request,
      held: mark === found.heldBy[at] ? heldBack(conclusion, ports.hashAddress) : null,
    })),
  );
  await ports.insertClaims(tx, rows, found.tallies);
  return rows;
}

function claimIn(conclusion: Conclusion, hash: HashAddress): Claim | null {
  const { message, receivedAt } = conclusion.received;
  return claimOf(message, new Date(receivedAt), conclusion, hash);
}

function heldBack({ decision }: Conclusion, hashAddress: HashAddress): HeldBack {
  const addresses = barredBy(decision).map((entry) => decidedKeys(entry, hashAddress));
  return { addresses, scope: decision.scope };
}

/** The messages that are held, by the mark and hour that hold them, the earliest hour first. */
function heldHours(rows: readonly ClaimRow[]): [MarkedHour, string[]][] {
  const hours = new Map<string, [MarkedHour, string[]]>();
  for (const { message, mark, hour, held } of rows) {
    if (held === null) continue;
    const one = hours.get(`${hour} ${mark}`) ?? [{ mark, hour }, []];
    hours.set(`${hour} ${mark}`, one);
    one[1].push(message);
  }
  return [...hours.values()].sort(([a], [b]) => a.hour - b.hour);
}

function marksOf({ sources, account }: Claim): Mark[] {
  return account === null ? [...sources] : [...sources, account];
}

/** Each mark of the claims, in each of its hours and the one before, once. */
function markedHours(claims: readonly Claim[]): MarkedHour[] {
  const hours = new Map<string, MarkedHour>();
  for (const claim of claims)
    for (const mark of marksOf(claim))
      for (const hour of [hourOf(claim.receivedAt) - 1, hourOf(claim.receivedAt)])
        hours.set(`${hour} ${mark}`, { mark, hour });
  return [...hours.values()];
}

function requestsOf(claim: Claim): Counted[] {
  const hour = hourOf(claim.receivedAt);
  return marksOf(claim).map((mark) => ({ mark, hour, request: claim.request }));
}

/** How long a source or an account is let through after a person has decided so. */
const LET_THROUGH_MS = 24 * 3_600_000;

async function allowances(
  { loadPaces, findLetThrough, limits }: FloodPorts,
  tx: Transaction,
  hours: readonly MarkedHour[],
): Promise<(mark: Mark, hour: number) => number> {
  const accounts = hours.flatMap(({ mark, hour }) => {
    const account = markedAccount(mark);
    return account === null ? [] : [{ mark, hour, account }];
  });
  const paces = new Map(
    (accounts.length === 0 ? [] : await loadPaces(tx, accounts)).map((pace) => [
      `${pace.hour} ${pace.mark}`,
      pace,
    ]),
  );
  const letThrough = new Map(
    (await findLetThrough(tx, [...new Set(hours.map(({ mark }) => mark))])).map((one) => [one.mark, one]),
  );
  return (mark, hour) => {
    const free = letThrough.get(mark);
    const lastFree = free === undefined ? null : hourOf(new Date(free.decidedAt.getTime() + LET_THROUGH_MS));
    if (free !== undefined && lastFree !== null && hour >= free.firstHour && hour <= lastFree) return 0;
    return allowanceOf(mark, limits, paces.get(`${hour} ${mark}`) ?? { usualPerHour: 0, delivered: 0 });
  };
}
