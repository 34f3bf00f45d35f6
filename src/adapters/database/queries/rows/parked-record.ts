/** The columns of a parked record without what it holds. */
export const parkedColumns = `id, "group", topic, partition, "offset", event_id as "eventId", event_type as "eventType",
  message, reason, attempts, parked_at as "parkedAt", state, ended_at as "endedAt"`;
