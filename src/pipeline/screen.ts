import type { AnyEvent } from "../events/event.ts";
import type { ContactState } from "../permission/screening.ts";
import type { AppendEvents, Clock, LogRecord, NewId, RunTransaction, Transaction } from "../ports.ts";
import { type ContactId, rescreen, type RescreenPorts } from "./rescreen.ts";

export const screenGroup = "screen";
export const screenTopics = ["heed.lists"];

/** How many contacts of a list are in each state for each reason. */
export interface ContactCount {
  readonly state: ContactState;
  readonly reason: string;
  readonly contacts: number;
}

/** A row, and the first row with the same address. */
export interface DuplicateRow {
  readonly row: number;
  readonly first: number;
}

export interface ScreenPorts extends RescreenPorts {
  /** Transactions beside that of the event: a list of millions must not hang on one. */
  readonly transaction: RunTransaction;
  /** The list's last row; null where the list is gone. */
  findLastRow(tx: Transaction, list: string): Promise<number | null>;
  /** Returns when every transaction that was making suppressions when it was called has ended. */
  awaitSuppressing(tx: Transaction): Promise<void>;
  /** The rows whose address stands in an earlier row of the list, in batches. */
  findDuplicates(tx: Transaction, list: string): AsyncIterable<readonly DuplicateRow[]>;
  updateDuplicates(tx: Transaction, list: string, duplicates: readonly DuplicateRow[]): Promise<void>;
  /** The contacts of rows `from` up to and including `to` that a live suppression covers. */
  findBarred(tx: Transaction, list: string, from: number, to: number): Promise<readonly ContactId[]>;
  countContacts(tx: Transaction, list: string): Promise<readonly ContactCount[]>;
  updateListScreened(tx: Transaction, list: string, at: Date): Promise<void>;
  readonly appendEvents: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

const rowsAtOnce = 50_000;

/**
 * Screens uploaded lists: duplicates, then suppressions, in transactions of their own; the event's transaction sets
 * the list to screened and says so. A crash between leaves a list that is not screened, and screening starts again.
 */
export function screenStep(
  ports: ScreenPorts,
): (tx: Transaction, events: readonly { event: AnyEvent; record: LogRecord }[]) => Promise<void> {
  return async (tx, events) => {
    const screened: AnyEvent[] = [];
    for (const { event } of events) {
      if (event.type !== "heed.list.uploaded.v1") continue;
      const done = await screen(ports, tx, event.data.list, event.data.account);
      if (done) screened.push(done);
    }
    if (screened.length > 0) await ports.appendEvents(tx, screened);
  };
}

async function screen(
  ports: ScreenPorts,
  tx: Transaction,
  list: string,
  account: string,
): Promise<AnyEvent | null> {
  const last = await ports.findLastRow(tx, list);
  // The customer took the list away again.
  if (last === null) return null;
  await ports.transaction((own) => ports.awaitSuppressing(own));
  const beside = async <T>(work: (own: Transaction) => Promise<T>): Promise<T> => {
    const result = await ports.transaction(work);
    // Shows the server that the event's transaction, which waits meanwhile, is not forgotten.
    await tx.query("select 1");
    return result;
  };
  for await (const duplicates of ports.findDuplicates(tx, list)) {
    await beside((own) => ports.updateDuplicates(own, list, duplicates));
  }
  for (let from = 0; from <= last; from += rowsAtOnce) {
    await beside(async (own) =>
      rescreen(ports, own, await ports.findBarred(own, list, from, from + rowsAtOnce - 1)),
    );
  }
  const screenedAt = ports.clock();
  await ports.updateListScreened(tx, list, screenedAt);
  const counts = await ports.countContacts(tx, list);
  return {
    id: ports.newId(),
    type: "heed.list.screened.v1",
    source: "/workers/screen",
    time: screenedAt.toISOString(),
    data: { list, account, ...summarise(counts), screenedAt: screenedAt.toISOString() },
  };
}

/** The counts of a list as its event and its people want them. */
export function summarise(counts: readonly ContactCount[]): {
  rows: number;
  kept: number;
  held: number;
  suppressed: number;
  invalid: number;
  duplicates: number;
  reasons: Record<string, number>;
} {
  const of = (...states: ContactState[]): number =>
    counts.reduce((sum, { state, contacts }) => (states.includes(state) ? sum + contacts : sum), 0);
  return {
    rows: counts.reduce((sum, { contacts }) => sum + contacts, 0),
    kept: of("kept"),
    held: of("held"),
    suppressed: of("suppressed"),
    invalid: of("invalid"),
    duplicates: of("duplicate"),
    reasons: Object.fromEntries(
      counts
        .filter(({ state }) => state === "suppressed" || state === "held" || state === "invalid")
        .map(({ reason, contacts }) => [reason, contacts]),
    ),
  };
}
