import type { AnyEvent } from "../events/event.ts";
import { topicOf } from "../events/topics.ts";
import type { AppendEvents, Clock, LogRecord, NewId, Transaction } from "../ports.ts";

/** A record that cannot be handled, and why. */
export interface Refused {
  readonly record: LogRecord;
  /** Null where the record holds none that can be read. */
  readonly event: AnyEvent | null;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly reason: string;
  /** How often it was tried; 0 where there was nothing to try. */
  readonly attempts: number;
}

export interface ParkedRecord extends Omit<Refused, "event"> {
  readonly id: string;
  readonly group: string;
  /** The mail that the record is about. */
  readonly message: string | null;
  readonly parkedAt: Date;
}

export interface ParkPorts {
  /** Keeps the records for a person, and sets their messages to parked. */
  readonly insertParked: (tx: Transaction, parked: readonly ParkedRecord[]) => Promise<void>;
  readonly append: AppendEvents;
  readonly newId: NewId;
  readonly clock: Clock;
}

const parkedEvent = "heed.message.parked.v1";
const messages = topicOf["heed.message.received.v1"].name;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Sets records aside for a person, in the transaction that moves past them, and says so with an event each. */
export async function parkRecords(
  { insertParked, append, newId, clock }: ParkPorts,
  tx: Transaction,
  group: string,
  refused: readonly Refused[],
): Promise<void> {
  const parkedAt = clock();
  const parked = refused.map(({ event, ...each }): ParkedRecord => ({
    ...each,
    id: newId(),
    group,
    message: messageOf(each.record, event),
    parkedAt,
  }));
  await insertParked(tx, parked);
  // A record of the topic of parked records is kept without a further one, which might fail in the same way for ever.
  const announced = parked.filter(({ record }) => record.topic !== topicOf[parkedEvent].name);
  await append(
    tx,
    announced.map((each) => ({
      id: newId(),
      type: parkedEvent,
      source: `/workers/${group}`,
      time: parkedAt.toISOString(),
      data: {
        parked: each.id,
        message: each.message,
        topic: each.record.topic,
        partition: each.record.partition,
        offset: each.record.offset,
        group,
        eventId: each.eventId,
        eventType: each.eventType,
        reason: each.reason,
        attempts: each.attempts,
        parkedAt: parkedAt.toISOString(),
      },
    })),
  );
}

/** Records of the messages topic are keyed by their message, so even one that cannot be read names it. */
function messageOf(record: LogRecord, event: AnyEvent | null): string | null {
  if (event !== null && "message" in event.data) return event.data.message;
  return record.topic === messages && record.key !== null && uuid.test(record.key) ? record.key : null;
}
