import type { FloodDecision, HeldRequest } from "../../../desk/decide-flood.ts";
import type { Transaction } from "../../../ports.ts";

/** Locks the flood; false where there is none, or where it is decided. */
export async function lockFlood(tx: Transaction, flood: string): Promise<boolean> {
  const { rowCount } = await tx.query("select from flood where id = $1 and decision is null for update", [
    flood,
  ]);
  return rowCount === 1;
}

/** What the flood's held members would have done; at most `limit` after the message `after`. */
export async function loadHeld(
  tx: Transaction,
  flood: string,
  after: string | null,
  limit: number,
): Promise<HeldRequest[]> {
  const { rows } = await tx.query<HeldRequest>(
    `select report.message, kind, received_at as "receivedAt", held
       from report
       join message on message.id = report.message
       join flood on flood.id = report.flood
       join claim on claim.message = report.message and claim.mark = flood.mark and held is not null
      where report.flood = $1 and ($2::uuid is null or report.message > $2)
      order by report.message limit $3`,
    [flood, after, limit],
  );
  return rows;
}

/**
 * Records the decision. Dismissed, all members that wait are filed. Let through, those that were only held are done; what
 * waits for a reason of its own goes on waiting.
 */
export async function closeFlood(
  tx: Transaction,
  flood: string,
  decided: { readonly decision: FloodDecision; readonly by: string; readonly why: string; readonly at: Date },
): Promise<void> {
  const { decision, by, why, at } = decided;
  await tx.query("update flood set decision = $2, decided_by = $3, why = $4, decided_at = $5 where id = $1", [
    flood,
    decision,
    by,
    why,
    at,
  ]);
  await tx.query(
    `with done as (
       update report set disposition = case when $2 = 'dismissed' then 'file' else 'act' end
        where flood = $1 and disposition = 'review' and ($2 = 'dismissed' or exists (
          select from claim where claim.message = report.message and jsonb_array_length(held -> 'addresses') > 0))
       returning message)
     update message set state = 'recognised', ended_at = $3
       from done where message.id = done.message and state = 'for-a-person'`,
    [flood, decision, at],
  );
}
