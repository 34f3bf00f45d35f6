import type { Queryable } from "../../../ports.ts";

/** Forgets how far the topics were copied to Kafka, so that the relay sends them again from their beginning. */
export async function deleteRelayPositions(db: Queryable, topics: readonly string[]): Promise<number> {
  const { rowCount } = await db.query("delete from relay_position where topic = any($1)", [topics]);
  return rowCount;
}
