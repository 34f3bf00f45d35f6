import type { PositionMove } from "../../../pipeline/take-records.ts";
import type { Transaction } from "../../../ports.ts";

/** Compare-and-set: false when the position is not where it was read, or a later owner has moved it. */
export async function movePosition(tx: Transaction, move: PositionMove): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update consumer_offset set next_offset = $5, epoch = greatest(epoch, $6), moved_at = now()
     where "group" = $1 and topic = $2 and partition = $3 and next_offset = $4 and epoch <= $6`,
    [move.group, move.topic, move.partition, move.from, move.to, move.epoch],
  );
  return rowCount === 1;
}
