import type { EventData, EventType } from "../generated/events.ts";

/**
 * A CloudEvents 1.0 event. `id` is a UUIDv7 or, where a source can be read twice, a hash of the source, so that a
 * second reading makes no second event.
 */
export interface HeedEvent<T extends EventType = EventType> {
  readonly id: string;
  readonly type: T;
  /** Who wrote it, as a URI reference: "/workers/report", "/cli/suppress". */
  readonly source: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly data: EventData[T];
}

/** Any one event, as a union that narrows by `type`. */
export type AnyEvent = { [T in EventType]: HeedEvent<T> }[EventType];
