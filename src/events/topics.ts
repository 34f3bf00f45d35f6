import type { EventData, EventType, StandingScope, SuppressionReason } from "../generated/events.ts";
import type { AnyEvent } from "./event.ts";

export interface Topic {
  readonly name: string;
  readonly partitions: number;
  /** Kept by key: only the last record of each key must survive. */
  readonly compacted: boolean;
}

const topic = (name: string, compacted = false): Topic => ({ name, partitions: 6, compacted });

const messages = topic("heed.messages");
const complaints = topic("heed.complaints");
const optOuts = topic("heed.opt-outs");
const inquiries = topic("heed.inquiries");
const suppressions = topic("heed.suppressions", true);
const lists = topic("heed.lists");
const senders = topic("heed.senders");
const parked = topic("heed.parked");

export const topics: readonly Topic[] = [
  messages,
  complaints,
  optOuts,
  inquiries,
  suppressions,
  lists,
  senders,
  parked,
];

/** The topic of each event. */
export const topicOf: Readonly<Record<EventType, Topic>> = {
  "heed.message.received.v1": messages,
  "heed.complaint.received.v1": complaints,
  "heed.opt-out.received.v1": optOuts,
  "heed.feedback.received.v1": complaints,
  "heed.inquiry.received.v1": inquiries,
  "heed.address.suppressed.v1": suppressions,
  "heed.suppression.lifted.v1": suppressions,
  "heed.list.uploaded.v1": lists,
  "heed.list.screened.v1": lists,
  "heed.mailing.recorded.v1": senders,
  "heed.sender.flagged.v1": senders,
  "heed.sender.standing-changed.v1": senders,
  "heed.message.parked.v1": parked,
};

/** The key decides the partition, and so what stays in order: all events of one key. */
export function keyOf(event: AnyEvent): string {
  return keys[event.type](event.data as never);
}

const keys: { [T in EventType]: (data: EventData[T]) => string } = {
  "heed.message.received.v1": (data) => data.message,
  "heed.complaint.received.v1": (data) => data.address?.fold ?? data.message,
  "heed.opt-out.received.v1": (data) => data.address.fold,
  "heed.feedback.received.v1": (data) => data.attribution.account ?? data.message,
  "heed.inquiry.received.v1": (data) => data.message,
  "heed.address.suppressed.v1": (data) => suppressionKey(data.scope, data.reason, data.address.fold),
  "heed.suppression.lifted.v1": (data) => suppressionKey(data.scope, data.reason, data.address.fold),
  "heed.list.uploaded.v1": (data) => data.list,
  "heed.list.screened.v1": (data) => data.list,
  "heed.mailing.recorded.v1": (data) => data.account,
  "heed.sender.flagged.v1": (data) => data.account,
  "heed.sender.standing-changed.v1": (data) => data.account,
  "heed.message.parked.v1": (data) => data.message ?? data.parked,
};

/** With the reason: an opt-out that was lifted must not take the place of a complaint that was not. */
function suppressionKey(scope: StandingScope, reason: SuppressionReason, fold: string): string {
  return `${scope.kind}:${scope.id ?? ""}:${reason}:${fold}`;
}
