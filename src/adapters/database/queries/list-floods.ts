import type { FloodRow } from "../../../desk/list-floods.ts";
import type { Queryable } from "../../../ports.ts";

/** The floods whose id begins so, the last noticed first; without those that are decided unless `all`. */
export async function listFloods(
  db: Queryable,
  { all = true, id = "" }: { all?: boolean; id?: string } = {},
): Promise<FloodRow[]> {
  const { rows } = await db.query<FloodRow>(
    `select flood.id, mark, member.*, decision, decided_at as "decidedAt", decided_by as "decidedBy", flood.why
       from flood
      cross join lateral (
        select count(*) filter (where kind = 'complaint') as complaints,
               count(*) filter (where kind = 'opt-out') as "optOuts",
               min(received_at) as since, max(received_at) as last,
               count(*) filter (where disposition = 'act' and held is null) as acted,
               count(*) filter (where state = 'for-a-person') as waiting
          from report join message on message.id = report.message
          left join claim on claim.message = report.message and claim.mark = flood.mark
         where report.flood = flood.id) member
      where flood.id::text ^@ $1 and ($2 or decision is null)
      order by noticed_at desc, flood.id`,
    [id, all],
  );
  return rows;
}
