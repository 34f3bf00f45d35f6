import type { ReadClaim } from "../../../pipeline/floods.ts";
import type { Queryable } from "../../../ports.ts";

/** The claims that these messages were when they were read before, with the undecided floods that hold them. */
export async function findClaims(db: Queryable, messages: readonly string[]): Promise<ReadClaim[]> {
  const { rows } = await db.query<ReadClaim>(
    `select claim.message, claim.mark, case when claim.held is not null then flood.id end as flood
       from claim
       left join report on report.message = claim.message
       left join flood on flood.id = report.flood and flood.decision is null
      where claim.message = any($1)`,
    [messages],
  );
  return rows;
}
