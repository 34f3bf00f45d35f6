import { isPortError } from "../errors.ts";
import type { Log, LogBatch, LogRecord, ReadLog, RunTransaction, Sleep, Transaction } from "../ports.ts";
import type { BackOff } from "./back-off.ts";
import { type Handle, type TakePorts, takeRecords } from "./take-records.ts";

/** A worker's part: what it reads and what it does with it. */
export interface Consumer {
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Takes the events of one partition, in order, with effects through `tx` only. A PortError with `canRetry` is tried
   * again for as long as it takes; any other error parks the record that causes it.
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

/** Ends the transport's loop when the worker is told to stop in the middle of a batch that it has not handled. */
class Interrupted extends Error {}

/**
 * The loop of every worker, on both transports. Each batch is one transaction: read the position, drop what was
 * handled before, handle the rest, move the position by compare-and-set. So every record has its effects exactly once,
 * however often it is handed over. Resolves when the signal aborts; rejects with `log-gap` when records are missing.
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
  const take = (some: readonly LogRecord[], refusal?: { reason: string; attempts: number }) =>
    insist(consumer, ports, { topic, partition, offset: some[0]?.offset }, (tx) =>
      takeRecords(consumer, ports, tx, { ...batch, records: some }, refusal),
    );
  const park = async (record: LogRecord, error: unknown, attempts: number) => {
    const { group } = consumer;
    ports.log.error({ group, topic, partition, offset: record.offset, error }, "a record is parked");
    await take([record], { reason: sayWhy(error), attempts });
  };
  const failure = await failureOf(() => take(records));
  if (failure === null) return;
  const [first, ...others] = records;
  if (first !== undefined && others.length === 0) {
    await park(first, failure.error, 1);
    return;
  }
  for (const record of records) {
    const again = await failureOf(() => take([record]));
    if (again !== null) await park(record, again.error, 2);
  }
}

/** The error that a record must be parked for; null when all went well. What ends the worker is thrown. */
async function failureOf(work: () => Promise<void>): Promise<{ error: unknown } | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Interrupted || (isPortError(error) && error.code === "log-gap")) throw error;
    return { error };
  }
}

/** Runs the transaction again and again while its errors are such as pass. */
async function insist(
  { group, signal }: Consumer,
  { transaction, backOff, sleep, log }: ConsumePorts,
  place: object,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  for (let failures = 1; ; failures++) {
    try {
      await transaction(work);
      return;
    } catch (error) {
      if (!isPortError(error) || !error.canRetry) throw error;
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
