import type { RelayLag } from "../adapters/database/queries/list-relay-lag.ts";
import type { PartitionLag } from "../adapters/event-log/postgres/lag.ts";
import { pipelineGroups } from "../pipeline/groups.ts";

/** How far one worker's group is. */
export interface GroupState {
  readonly group: string;
  /** Events that wait for it; null where it never ran and so has no position. */
  readonly waiting: number | null;
  /** How long the oldest of them waits, in seconds. */
  readonly oldestSeconds: number | null;
  readonly movedAt: Date | null;
  /** Partitions that a live worker holds; 0 also where workers read from Kafka, which has leases of its own. */
  readonly leased: number;
  readonly partitions: number;
  /** Nobody works for it while events wait, since long ago: retention keeps them for it. */
  readonly isStale: boolean;
}

const staleSeconds = 24 * 3_600;

/** The groups that there are once every worker has run. */
export const neverRan: readonly GroupState[] = [...pipelineGroups.keys()].map((group) => ({
  group,
  waiting: null,
  oldestSeconds: null,
  movedAt: null,
  leased: 0,
  partitions: 0,
  isStale: false,
}));

/** The relay reads by a lease of its own and keeps no group. */
export function relayState(lag: readonly RelayLag[]): GroupState {
  const moved = lag.flatMap(({ movedAt }) => (movedAt === null ? [] : [movedAt.getTime()]));
  return {
    group: "relay",
    waiting: lag.reduce((sum, { waiting }) => sum + waiting, 0),
    oldestSeconds: null,
    movedAt: moved.length === 0 ? null : new Date(Math.max(...moved)),
    leased: 0,
    partitions: 0,
    isStale: false,
  };
}

export function groupStates(lag: readonly PartitionLag[], now: Date): GroupState[] {
  return [...Map.groupBy(lag, ({ group }) => group)].map(([group, partitions]) => {
    const oldest = partitions.flatMap(({ oldestAt }) => (oldestAt === null ? [] : [oldestAt.getTime()]));
    const oldestSeconds =
      oldest.length === 0 ? null : Math.max(0, Math.round((now.getTime() - Math.min(...oldest)) / 1000));
    const movedAt = new Date(Math.max(...partitions.map(({ movedAt }) => movedAt.getTime())));
    const leased = partitions.filter(({ isLeased }) => isLeased).length;
    return {
      group,
      waiting: partitions.reduce((sum, partition) => sum + partition.lag, 0),
      oldestSeconds,
      movedAt,
      leased,
      partitions: partitions.length,
      isStale:
        leased === 0 &&
        (oldestSeconds ?? 0) > staleSeconds &&
        now.getTime() - movedAt.getTime() > staleSeconds * 1000,
    };
  });
}

/** What to do about a group that nobody works for. */
export function staleSentence({ group }: GroupState): string {
  const wayOut = pipelineGroups.has(group)
    ? `run \`heed work ${group}\``
    : `start its workers, or \`heed groups forget ${group}\` if it was given up`;
  return `${group} has not moved for long, and retention keeps what waits for it: ${wayOut}.`;
}
