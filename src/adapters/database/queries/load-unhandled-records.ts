import type { LogRecord, Transaction } from "../../../ports.ts";

const pageSize = 1000;

/** A row of the log, or of the parked records, as a `LogRecord`. */
const recordColumns = `topic, partition, "offset", key, value, headers`;

/**
 * The records of the topics that the group has not handled: those beyond its position in the PostgreSQL log, on
 * whatever transport it reads, and those that are parked for it.
 */
export async function* loadUnhandledRecords(
  tx: Transaction,
  group: string,
  topics: readonly string[],
): AsyncGenerator<readonly LogRecord[]> {
  const { rows: partitions } = await tx.query<{
    topic: string;
    partition: number;
    next: number;
    end: number;
  }>(
    `select p.topic, p.partition, coalesce(o.next_offset, 0) as next, p.next_offset as "end"
     from log_partition p
     left join consumer_offset o on o."group" = $1 and o.topic = p.topic and o.partition = p.partition
     where p.topic = any($2) order by p.topic, p.partition`,
    [group, topics],
  );
  for (const { topic, partition, next, end } of partitions) {
    for (let from = next; from < end; from += pageSize) {
      const { rows } = await tx.query<LogRecord>(
        `select ${recordColumns} from log_record
         where topic = $1 and partition = $2 and "offset" >= $3 and "offset" < $4 order by "offset"`,
        [topic, partition, from, Math.min(from + pageSize, end)],
      );
      if (rows.length > 0) yield rows;
    }
  }
  const { rows: parked } = await tx.query<LogRecord>(
    `select ${recordColumns} from parked_record
     where "group" = $1 and topic = any($2) and state = 'waiting'`,
    [group, topics],
  );
  if (parked.length > 0) yield parked;
}
