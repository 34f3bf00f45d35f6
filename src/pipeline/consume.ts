import { isPortError, mayLieInTheInput } from "../errors.ts";
import type { Log, LogBatch, LogRecord, ReadLog, RunTransaction, Sleep, Transaction } from "../ports.ts";
import type { BackOff } from "./back-off.ts";
import { type Handle, isFor, type Refusal, type TakePorts, takeRecords } from "./take-records.ts";

/** A worker's part: what it reads and what it does with it. */
export interface Consumer {
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Takes the events of one partition, in order, with effects through `tx` only. What passes is tried again for as long
   * as it takes; what may lie in the record parks it; what no other record would survive ends the worker.
   */
  readonly handle: Handle;
  readonly signal: AbortSignal;
  /** Records in one transaction, at most. */
  readonly maxBatch?: number;
}

export interface ConsumePorts extends TakePorts {
  readonly transaction: RunTransaction;
  readonly readLog: ReadLog;
  readonly sleep: Sleep;
  readonly backOff: BackOff;
  readonly log: Log;
}

const defaultMaxBatch = 500;
/** From so many failures in a row on it is an error, no longer a warning. */
const loudFrom = 5;
const longestReason = 1_000;

/** So many failures by the other side's bug in a row are no chance: it is asked whether another record fares better. */
const doubtFrom = 5;

/** Ends the transport's loop when the worker is told to stop in the middle of a batch that it has not handled. */
class Interrupted extends Error {}

/** Undoes a transaction that was only a trial. */
class Undone extends Error {}

/**
 * The loop of every worker, on both transports. Each batch is one transaction: read the position, drop what was
 * handled before, handle the rest, move the position by compare-and-set. So every record has its effects exactly once,
 * however often it is handed over. Resolves when the signal aborts; rejects with what no record is at fault for and no
 * retry can cure: missing records (`log-gap`), a right or a table that lacks. Nothing is parked for that.
 */
export async function consume(consumer: Consumer, ports: ConsumePorts): Promise<void> {
  const { group, topics, signal, maxBatch = defaultMaxBatch } = consumer;
  try {
    await insist(consumer, ports, {}, (tx) => ports.registerGroup(tx, group, topics));
    await ports.readLog({ group, topics, maxBatch, signal }, (batch) => takeBatch(consumer, ports, batch));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** Handles a batch as a whole; where that fails for good, record by record, and parks those that fail again. */
async function takeBatch(consumer: Consumer, ports: ConsumePorts, batch: LogBatch): Promise<void> {
  const { topic, partition, records } = batch;
  const failure = await failureOf(() => take(records, doubtFrom));
  if (failure === null) return;
  const [first, ...others] = records;
  if (first !== undefined && others.length === 0 && mayLieInTheInput(failure.error)) {
    await park(first, failure.error, 1);
    return;
  }
  for (const record of records) {
    const own = await ownFailureOf(record);
    if (own !== null) await park(record, own.error, 2);
  }

  function take(some: readonly LogRecord[], mostDoubtful: number, refusal?: Refusal): Promise<void> {
    const place = { topic, partition, offset: some[0]?.offset };
    const work = (tx: Transaction) => takeRecords(consumer, ports, tx, { ...batch, records: some }, refusal);
    return insist(consumer, ports, place, work, mostDoubtful);
  }

  /** Handles a record alone. What is in doubt is its own failure where another one passes and it fails once more. */
  async function ownFailureOf(record: LogRecord): Promise<{ error: unknown } | null> {
    for (;;) {
      const failed = await failureOf(() => take([record], doubtFrom));
      if (failed === null || mayLieInTheInput(failed.error)) return failed;
      if (await anotherPasses(consumer, ports, record, records)) return failureOf(() => take([record], 1));
    }
  }

  async function park(record: LogRecord, error: unknown, attempts: number): Promise<void> {
    const { group } = consumer;
    ports.log.error({ group, topic, partition, offset: record.offset, error }, "a record is parked");
    await take([record], Infinity, { reason: sayWhy(error), attempts });
  }
}

/**
 * Whether another event of the same type can be handled now, as a trial that is undone. Other types may ask nothing of
 * the database, or other tables of it.
 */
async function anotherPasses(
  { group, handle }: Consumer,
  { decode, transaction }: ConsumePorts,
  record: LogRecord,
  records: readonly LogRecord[],
): Promise<boolean> {
  const eventOf = (one: LogRecord) => {
    const decoded = isFor(group, one) ? decode(one) : null;
    return decoded?.ok === true ? decoded.event : null;
  };
  const type = eventOf(record)?.type;
  for (const other of records) {
    const event = other === record ? null : eventOf(other);
    if (event === null || event.type !== type) continue;
    try {
      await transaction(async (tx) => {
        await handle(tx, [{ event, record: other }]);
        throw new Undone();
      });
    } catch (error) {
      if (error instanceof Undone) return true;
    }
  }
  return false;
}

/** The error that may lie in a record; null when all went well. What ends the worker is thrown. */
async function failureOf(work: () => Promise<void>): Promise<{ error: unknown } | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Interrupted || !(mayLieInTheInput(error) || isDoubtful(error))) throw error;
    return { error };
  }
}

/** The other side's bug mostly passes, and may be brought out by what was asked. */
const isDoubtful = (error: unknown): boolean => isPortError(error) && error.code === "internal";

/** Runs the transaction again and again while its errors are such as pass, but those in doubt only so many times. */
async function insist(
  { group, signal }: Consumer,
  { transaction, backOff, sleep, log }: ConsumePorts,
  place: object,
  work: (tx: Transaction) => Promise<void>,
  mostDoubtful = Infinity,
): Promise<void> {
  for (let failures = 1; ; failures++) {
    try {
      await transaction(work);
      return;
    } catch (error) {
      if (!isPortError(error) || !error.canRetry) throw error;
      if (isDoubtful(error) && failures >= mostDoubtful) throw error;
      const waitMs = backOff(error, failures);
      const level = failures >= loudFrom ? "error" : error.code === "fenced" ? "info" : "warn";
      log[level](
        { group, ...place, failures, waitMs, code: error.code },
        `a batch is tried again: ${error.message}`,
      );
      if (!signal.aborted) await sleep(waitMs, signal);
      if (signal.aborted) throw new Interrupted();
    }
  }
}

/** For the person who looks at a parked record. A bug's message may repeat what it choked on, so addresses go. */
function sayWhy(error: unknown): string {
  if (isPortError(error)) return storable(error.message);
  const said = storable(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  return said.replace(/[^\s@]{1,64}@[^\s@]{1,255}/g, "(address)");
}

/** What PostgreSQL's text takes, of bounded length. */
function storable(text: string): string {
  return text
    .slice(0, longestReason)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, " ");
}
