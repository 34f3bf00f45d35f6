import { isPortError } from "../../../errors.ts";
import type { Log, LogBatch, NewId, Queryable, ReadLog } from "../../../ports.ts";
import { batchFetcher } from "./batch-fetcher.ts";
import { type Bell, createBell } from "./bell.ts";
import { groupChannel, joinGroup, leaseKey, type Membership } from "./membership.ts";

export interface ReadLogPorts {
  readonly db: Queryable;
  readonly listen: (channel: string, onNotify: () => void) => Promise<() => Promise<void>>;
  readonly newId: NewId;
  readonly log: Log;
}

export interface ReadLogTiming {
  /** How long a partition stays with a worker that says nothing. */
  readonly leaseMs?: number;
  /** How often a worker says that it lives. */
  readonly beatMs?: number;
  /** How often the log is looked at when nobody notifies: the net under NOTIFY. */
  readonly pollMs?: number;
}

/** Reads the event log in PostgreSQL as a member of a group. */
export function readLog(ports: ReadLogPorts, timing: ReadLogTiming = {}): ReadLog {
  const { leaseMs = 15_000, beatMs = leaseMs / 5, pollMs = 1_000 } = timing;
  return async (subscription, onBatch) => {
    const { group, topics, signal } = subscription;
    const membership = joinGroup(ports.db, { group, topics, member: ports.newId(), leaseMs });
    const records = createBell();
    const beats = createBell();
    const ringAll = () => {
      records.ring();
      beats.ring();
    };
    // Ends with the subscription or with the first failure, whichever comes first.
    const over = new AbortController();
    over.signal.addEventListener("abort", ringAll);
    const end = () => {
      over.abort();
    };
    if (signal.aborted) return;
    signal.addEventListener("abort", end);
    const stops = await Promise.all([
      ...topics.map((topic) => ports.listen(`log:${topic}`, records.ring)),
      ports.listen(groupChannel(group), beats.ring),
    ]);
    const isOver = () => over.signal.aborted;
    const mind = retryable(ports.log, group);
    const fetch = batchFetcher(ports.db, subscription, membership);
    try {
      // Both must have ended before the group is left; the first failure ends the other.
      const ends = await Promise.allSettled([
        keepBeating({ membership, beats, records, beatMs, isOver, mind }).finally(end),
        handOver({ membership, beats, records, pollMs, isOver, mind, fetch, onBatch }).finally(end),
      ]);
      for (const result of ends) if (result.status === "rejected") throw result.reason;
    } finally {
      signal.removeEventListener("abort", end);
      await Promise.all(stops.map((stop) => stop()));
      // Whoever cannot say goodbye is missed after leaseMs.
      await membership.leave().catch(() => undefined);
    }
  };
}

interface Loop {
  readonly membership: Membership;
  readonly beats: Bell;
  readonly records: Bell;
  readonly isOver: () => boolean;
  readonly mind: (what: string, error: unknown) => void;
}

async function keepBeating({ membership, beats, records, beatMs, isOver, mind }: Loop & { beatMs: number }) {
  while (!isOver()) {
    beats.hush();
    try {
      await membership.beat();
      records.ring();
    } catch (error) {
      mind("The leases were not renewed", error);
    }
    if (!isOver()) await beats.wait(beatMs);
  }
}

interface HandOver extends Loop {
  readonly pollMs: number;
  readonly fetch: () => Promise<readonly LogBatch[]>;
  readonly onBatch: (batch: LogBatch) => Promise<void>;
}

/** Hands one batch over after another; the next ones are fetched while the last of the fetched is handled. */
async function handOver(loop: HandOver): Promise<void> {
  const { membership, beats, records, pollMs, isOver, mind, fetch, onBatch } = loop;
  const fetchNow = async () => {
    records.hush();
    try {
      return await fetch();
    } catch (error) {
      mind("The event log was not read", error);
      records.hush();
      return [];
    }
  };
  let ahead: Promise<readonly LogBatch[]> | null = null;
  try {
    while (!isOver()) {
      const batches = await (ahead ?? fetchNow());
      ahead = null;
      if (batches.length === 0 && !isOver()) await records.wait(pollMs);
      for (const [i, batch] of batches.entries()) {
        if (isOver()) break;
        if (i === batches.length - 1) {
          ahead = fetchNow();
          // Its failure is met where it is awaited.
          ahead.catch(() => undefined);
        }
        if (membership.leases.get(leaseKey(batch))?.epoch !== batch.epoch) continue;
        membership.setBusy(leaseKey(batch));
        await onBatch(batch);
        membership.setBusy(null);
        if (membership.owesPartition) beats.ring();
      }
    }
  } finally {
    await ahead?.catch(() => undefined);
  }
}

/** Logs what passes by itself and throws the rest. */
function retryable(log: Log, group: string) {
  return (what: string, error: unknown): void => {
    if (!isPortError(error) || !error.canRetry) throw error as Error;
    log.warn({ group, code: error.code }, `${what}: ${error.message}`);
  };
}
