import type { PartitionLag } from "../../../desk/group-states.ts";
import type { Queryable } from "../../../ports.ts";

export async function readLag(db: Queryable): Promise<readonly PartitionLag[]> {
  const { rows } = await db.query<PartitionLag>(
    `select o."group", o.topic, o.partition, o.next_offset as "nextOffset",
            p.next_offset - o.next_offset as lag, o.moved_at as "movedAt",
            (select r.appended_at from log_record r
             where r.topic = o.topic and r.partition = o.partition and r."offset" >= o.next_offset
             order by r."offset" limit 1) as "oldestAt",
            coalesce(l.owner is not null and l.expires_at > now(), false) as "isLeased"
     from consumer_offset o
     join log_partition p using (topic, partition)
     left join log_lease l using ("group", topic, partition)
     order by o."group", o.topic, o.partition`,
  );
  return rows;
}
