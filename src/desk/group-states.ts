import type { StatusView } from "../generated/views.ts";
import { pipelineGroups } from "../pipeline/groups.ts";

/** How far a group is behind in one partition. */
export interface PartitionLag {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly nextOffset: number;
  /** Records that wait. */
  readonly lag: number;
  /** When the group last moved here. */
  readonly movedAt: Date;
  /** When the oldest record that waits was written; null where none waits. */
  readonly oldestAt: Date | null;
  /** Whether a live worker holds the partition; always false for groups that read from Kafka. */
  readonly isLeased: boolean;
}

/** A topic's records that wait to be copied to Kafka, and when its copy last moved. */
export interface RelayLag {
  readonly topic: string;
  readonly waiting: number;
  readonly movedAt: Date | null;
}

/** How far one worker's group is. */
export type GroupState = StatusView["groups"][number];

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
    movedAt: moved.length === 0 ? null : new Date(Math.max(...moved)).toISOString(),
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
      movedAt: movedAt.toISOString(),
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
