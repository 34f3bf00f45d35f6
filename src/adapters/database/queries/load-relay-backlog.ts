import type { Backlog, RelayPosition } from "../../../pipeline/relay.ts";
import type { LogRecord, Queryable } from "../../../ports.ts";
import { relayPositionColumns } from "./rows/relay-position.ts";

/** At most `max` records beyond the relay's position of each partition that has any, in order. */
export async function loadRelayBacklog(
  db: Queryable,
  topics: readonly string[],
  max: number,
): Promise<Backlog[]> {
  const { rows } = await db.query<RelayPosition & LogRecord>(
    `select ${relayPositionColumns}, r."offset", r.key, r.value, r.headers
     from relay_position p
     join log_partition l using (topic, partition)
     cross join lateral (
       select "offset", key, value, headers from log_record r
       where r.topic = p.topic and r.partition = p.partition and r."offset" >= p.next_offset
       order by r."offset"
       limit $2
     ) r
     where p.topic = any($1) and l.next_offset > p.next_offset
     order by p.topic, p.partition, r."offset"`,
    [topics, max],
  );
  const partitions = Map.groupBy(rows, ({ topic, partition }) => `${topic}/${partition}`);
  return Array.from(partitions.values(), (ofPartition) => backlogOf(ofPartition)).filter(
    (backlog) => backlog !== null,
  );
}

function backlogOf(rows: readonly (RelayPosition & LogRecord)[]): Backlog | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { topic, partition, nextOffset, kafkaEndOffset, clusterId } = first;
  const records = rows.map(({ offset, key, value, headers }) => ({
    topic,
    partition,
    offset,
    key,
    value,
    headers,
  }));
  return { topic, partition, nextOffset, kafkaEndOffset, clusterId, records };
}
