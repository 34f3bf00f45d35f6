import type { Queryable } from "../../../ports.ts";

export async function updateListRows(db: Queryable, list: string, rows: number): Promise<void> {
  await db.query("update list set rows = $2 where id = $1", [list, rows]);
}

export async function updateListScreened(db: Queryable, list: string, at: Date): Promise<void> {
  await db.query("update list set state = 'screened', screened_at = $2 where id = $1", [list, at]);
}
