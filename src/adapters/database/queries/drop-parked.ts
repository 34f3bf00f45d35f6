import type { Transaction } from "../../../ports.ts";

/** Gives up waiting records for good; they stay in the table, and their messages stay parked. Gives the ids dropped. */
export async function dropParked(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update parked_record set state = 'dropped', ended_at = now()
     where id = any ($1::uuid[]) and state = 'waiting' returning id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
