import type { ParkedWhole } from "../../../desk/list-parked.ts";
import type { Queryable } from "../../../ports.ts";
import { parkedColumns } from "./rows/parked-record.ts";

/** The parked record whose id is or begins with `id`; null where there is none, or more than one. */
export async function findParked(db: Queryable, id: string): Promise<ParkedWhole | null> {
  const { rows } = await db.query<ParkedWhole>(
    `select ${parkedColumns}, key, value, headers from parked_record where id::text ^@ $1 limit 2`,
    [id],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
