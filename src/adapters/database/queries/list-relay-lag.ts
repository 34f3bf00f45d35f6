import type { RelayLag } from "../../../desk/group-states.ts";
import type { Queryable } from "../../../ports.ts";

export async function listRelayLag(db: Queryable): Promise<RelayLag[]> {
  const { rows } = await db.query<RelayLag>(
    `select l.topic, sum(l.next_offset - coalesce(p.next_offset, 0))::bigint as waiting, max(p.moved_at) as "movedAt"
     from log_partition l left join relay_position p using (topic, partition)
     group by l.topic order by l.topic`,
  );
  return rows;
}
