import type { Queryable } from "../../../ports.ts";
import type { ParkedRow } from "./list-parked.ts";

/** A parked record with what it holds. */
export interface ParkedWhole extends ParkedRow {
  readonly key: string | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** The parked record whose id is or begins with `id`; null where there is none, or more than one. */
export async function findParked(db: Queryable, id: string): Promise<ParkedWhole | null> {
  const { rows } = await db.query<ParkedWhole>(
    `select id, "group", topic, partition, "offset", event_id as "eventId", event_type as "eventType", message, reason,
            attempts, parked_at as "parkedAt", state, ended_at as "endedAt", key, value, headers
     from parked_record where id::text ^@ $1 limit 2`,
    [id],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
