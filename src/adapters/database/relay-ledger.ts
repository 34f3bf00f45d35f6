import { PortError } from "../../errors.ts";
import type { RelayPorts } from "../../pipeline/relay.ts";
import type { StopListening } from "./listen.ts";
import type { Database } from "./pool.ts";
import { ensureRelayPositions } from "./queries/ensure-relay-positions.ts";
import { holdRelayLease } from "./queries/hold-relay-lease.ts";
import { loadRelayBacklog } from "./queries/load-relay-backlog.ts";
import { moveRelayPositions } from "./queries/move-relay-positions.ts";
import { releaseRelayLease } from "./queries/release-relay-lease.ts";

export interface RelayLedgerOptions {
  /** A UUID of this process. */
  readonly owner: string;
  readonly topics: readonly string[];
  /** How long a relay that was killed keeps others waiting. */
  readonly leaseMs?: number;
}

/** The half of the relay's ports that PostgreSQL answers; `close` ends the listening. */
export type RelayLedger = Omit<RelayPorts, "connect" | "sleep" | "log"> & { close(): Promise<void> };

/** A send to Kafka may take ten seconds and is tried again; a slower one loses the lease, which harms nothing. */
const presetLeaseMs = 20_000;

export async function openRelayLedger(database: Database, options: RelayLedgerOptions): Promise<RelayLedger> {
  const { owner, topics, leaseMs = presetLeaseMs } = options;
  let wake: (() => void) | null = null;
  let isBehind = false;
  const onAppend = () => {
    isBehind = true;
    wake?.();
  };
  // One after the other: they share a connection.
  const stops: StopListening[] = [];
  for (const topic of topics) stops.push(await database.listen(`log:${topic}`, onAppend));
  return {
    holdLease: () => holdRelayLease(database, owner, leaseMs),
    releaseLease: () => releaseRelayLease(database, owner),
    loadPositions: (names) => ensureRelayPositions(database, names),
    readBacklog: (names, max) => {
      isBehind = false;
      return loadRelayBacklog(database, names, max);
    },
    movePositions: (epoch, moves) =>
      database
        .transaction(async (tx) => {
          const moved = await moveRelayPositions(tx, { owner, epoch }, moves);
          if (moved !== moves.length) throw new PortError("fenced", "Another relay has taken over.");
          return true;
        })
        .catch((error: unknown) => {
          if (error instanceof PortError && error.code === "fenced") return false;
          throw error;
        }),
    async waitForRecords(limitMs, signal) {
      if (isBehind || signal.aborted) return;
      await new Promise<void>((resolve) => {
        const goOn = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", goOn);
          wake = null;
          resolve();
        };
        const timer = setTimeout(goOn, limitMs);
        signal.addEventListener("abort", goOn);
        wake = goOn;
      });
    },
    async close() {
      for (const stop of stops) await stop();
    },
  };
}
