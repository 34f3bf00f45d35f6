import { PortError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import { topics } from "../events/topics.ts";
import type { DecodeRecord, LogBatch, LogRecord, Transaction } from "../ports.ts";
import { type ParkPorts, parkRecords, type Refused } from "./park-records.ts";

/** Where a group stands in a partition. */
export interface Position {
  readonly nextOffset: number;
  /** The epoch of the lease under which it was last moved. */
  readonly epoch: number;
}

export interface PositionMove {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  /** The position as it was read in this transaction. */
  readonly from: number;
  readonly to: number;
  readonly epoch: number;
}

/** An event and the record that carried it. */
export interface Arrival {
  readonly event: AnyEvent;
  readonly record: LogRecord;
}

/** Why records are parked instead of handled. */
export interface Refusal {
  readonly reason: string;
  readonly attempts: number;
}

/** What a worker does with the events of one partition, in order, with effects through `tx` only. */
export type Handle = (tx: Transaction, arrivals: readonly Arrival[]) => Promise<void>;

export interface TakePorts extends ParkPorts {
  readonly decode: DecodeRecord;
  /** Gives the group a position in topics, or partitions of them, that are new to it. */
  readonly registerGroup: (tx: Transaction, group: string, topics: readonly string[]) => Promise<void>;
  /** Null where the group was never registered. */
  readonly findPosition: (
    tx: Transaction,
    group: string,
    topic: string,
    partition: number,
  ) => Promise<Position | null>;
  /** False when the position is not where it was read, or a later owner has moved it. */
  readonly movePosition: (tx: Transaction, move: PositionMove) => Promise<boolean>;
}

/** Names the one group that a replayed record is for; the others have handled it. */
const replayedFor = "heed_group";

/** Whether the group has anything to do with a record: not with an empty one, nor with one replayed for another group. */
export const isFor = (group: string, { value, headers }: LogRecord): boolean =>
  value !== null && (headers[replayedFor] ?? group) === group;

/**
 * One transaction's work on consecutive records of a partition: handles those that were not handled before, parks
 * those that hold no event, moves the position. With `refusal` the events are parked for that reason instead.
 */
export async function takeRecords(
  { group, handle }: { group: string; handle: Handle },
  ports: TakePorts,
  tx: Transaction,
  batch: LogBatch,
  refusal?: Refusal,
): Promise<void> {
  const { topic, partition } = batch;
  const position = await positionOf(ports, tx, group, batch);
  // Another worker has had the partition since this batch was handed over.
  if (batch.epoch !== null && position.epoch > batch.epoch) return;
  const fresh = batch.records.filter(({ offset }) => offset >= position.nextOffset);
  const last = fresh.at(-1);
  if (last === undefined) return;
  refuseGap(group, batch, position.nextOffset, fresh);

  const arrivals: Arrival[] = [];
  const refused: Refused[] = [];
  for (const record of fresh) {
    if (!isFor(group, record)) continue;
    const decoded = ports.decode(record);
    if (!decoded.ok) refused.push({ ...decoded, record, event: null, attempts: 0 });
    else if (refusal === undefined) arrivals.push({ event: decoded.event, record });
    else {
      const { event } = decoded;
      refused.push({ ...refusal, record, event, eventId: event.id, eventType: event.type });
    }
  }
  if (arrivals.length > 0) await handle(tx, arrivals);
  if (refused.length > 0) await parkRecords(ports, tx, group, refused);
  const epoch = batch.epoch ?? position.epoch;
  const move = { group, topic, partition, from: position.nextOffset, to: last.offset + 1, epoch };
  if (await ports.movePosition(tx, move)) return;
  throw new PortError(
    "fenced",
    `Another worker of the group ${group} has moved on in ${topic}/${partition}; what this one did there is undone.`,
  );
}

/** Offsets of the log have no gaps, so a gap is a loss; except in topics kept by key, where older records go. */
function refuseGap(
  group: string,
  { topic, partition }: LogBatch,
  next: number,
  fresh: readonly LogRecord[],
): void {
  if (topics.some(({ name, compacted }) => name === topic && compacted)) return;
  for (const [i, { offset }] of fresh.entries()) {
    if (offset === next + i) continue;
    throw new PortError(
      "log-gap",
      `The group ${group} expects offset ${next + i} of ${topic}/${partition} and is given ${offset}: the records between are lost (retention went past the group, or the topic was made anew). Bring them back, or move the group's position in the table consumer_offset to accept the loss.`,
    );
  }
}

async function positionOf(
  ports: TakePorts,
  tx: Transaction,
  group: string,
  batch: LogBatch,
): Promise<Position> {
  const { topic, partition } = batch;
  const known = await ports.findPosition(tx, group, topic, partition);
  if (known !== null) return known;
  // The partition was added while the group ran.
  await ports.registerGroup(tx, group, [topic]);
  const registered = await ports.findPosition(tx, group, topic, partition);
  if (registered !== null) return registered;
  throw new PortError(
    "misconfigured",
    `The group ${group} is given records of ${topic}/${partition}, which is not in the event log: run \`heed migrate\`.`,
  );
}
