import type { Queryable } from "../../../ports.ts";

/** False where it is lifted already. */
export async function liftSuppression(
  db: Queryable,
  { id, liftedAt, liftedBy, why }: { id: string; liftedAt: Date; liftedBy: string; why: string },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update suppression set lifted_at = $2, lifted_by = $3, lifted_why = $4 where id = $1 and lifted_at is null`,
    [id, liftedAt, liftedBy, why],
  );
  return rowCount === 1;
}
