import type { Queryable } from "../../../ports.ts";

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

/** Parked records in a state, oldest first; at most `limit` after the id `after`. */
export async function listParked(
  db: Queryable,
  {
    state = "waiting",
    limit = 1_000,
    after = null,
  }: { state?: ParkedRow["state"]; limit?: number; after?: string | null } = {},
): Promise<readonly ParkedRow[]> {
  const { rows } = await db.query<ParkedRow>(
    `select id, "group", topic, partition, "offset", event_id as "eventId", event_type as "eventType", message, reason,
            attempts, parked_at as "parkedAt", state, ended_at as "endedAt"
     from parked_record where state = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [state, after, limit],
  );
  return rows;
}
