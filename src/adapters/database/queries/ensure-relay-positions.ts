import type { RelayPosition } from "../../../pipeline/relay.ts";
import type { Queryable } from "../../../ports.ts";
import { relayPositionColumns } from "./rows/relay-position.ts";

/** The relay's position in every partition of the topics; one that was never relayed starts at its beginning. */
export async function ensureRelayPositions(
  db: Queryable,
  topics: readonly string[],
): Promise<RelayPosition[]> {
  await db.query(
    `insert into relay_position (topic, partition)
     select topic, partition from log_partition where topic = any($1)
     on conflict do nothing`,
    [topics],
  );
  const { rows } = await db.query<RelayPosition>(
    `select ${relayPositionColumns} from relay_position p where topic = any($1)`,
    [topics],
  );
  return rows;
}
