import type { ParkedRow } from "../../../desk/list-parked.ts";
import type { Queryable } from "../../../ports.ts";
import { parkedColumns } from "./rows/parked-record.ts";

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
    `select ${parkedColumns} from parked_record where state = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [state, after, limit],
  );
  return rows;
}
