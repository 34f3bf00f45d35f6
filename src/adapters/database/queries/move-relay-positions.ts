import type { RelayMove } from "../../../pipeline/relay.ts";
import type { Transaction } from "../../../ports.ts";

/** Moves the positions that are still at `from`, if the lease still has this owner and epoch. Gives how many moved. */
export async function moveRelayPositions(
  tx: Transaction,
  lease: { readonly owner: string; readonly epoch: number },
  moves: readonly RelayMove[],
): Promise<number> {
  const { rowCount } = await tx.query(
    `update relay_position p
     set next_offset = m.next_offset, kafka_end_offset = m.kafka_end_offset, cluster_id = m.cluster_id,
       moved_at = now()
     from unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::bigint[], $6::text[])
       as m (topic, partition, was, next_offset, kafka_end_offset, cluster_id)
     where p.topic = m.topic and p.partition = m.partition and p.next_offset = m.was
       and exists (select from relay_lease where owner = $7 and epoch = $8)`,
    [
      moves.map(({ topic }) => topic),
      moves.map(({ partition }) => partition),
      moves.map(({ from }) => from),
      moves.map(({ nextOffset }) => nextOffset),
      moves.map(({ kafkaEndOffset }) => kafkaEndOffset),
      moves.map(({ clusterId }) => clusterId),
      lease.owner,
      lease.epoch,
    ],
  );
  return rowCount;
}
