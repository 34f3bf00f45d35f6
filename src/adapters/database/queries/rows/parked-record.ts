/** A parked record without what it holds. */
export interface ParkedRow {
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly message: string | null;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly state: "waiting" | "replayed" | "dropped";
  readonly endedAt: Date | null;
}

export const parkedColumns = `id, "group", topic, partition, "offset", event_id as "eventId", event_type as "eventType",
  message, reason, attempts, parked_at as "parkedAt", state, ended_at as "endedAt"`;
