import type { Transaction } from "../../../ports.ts";

/**
 * Appends waiting records again at the end of their partitions, for the group that parked them alone, and gives their
 * messages the state back that they had. Gives the ids replayed; others were not waiting, or are mails that could not
 * be stored: those lie in their mailbox's folder for failed mail, not here.
 */
export async function replayParked(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update parked_record set state = 'replayed', ended_at = now()
     where id = any ($1::uuid[]) and state = 'waiting' and "group" <> 'receive' returning id`,
    [ids],
  );
  const replayed = rows.map(({ id }) => id);
  if (replayed.length === 0) return [];
  await tx.query(
    `update message m set state = r.message_state, ended_at = case when r.message_state = 'received' then null else m.ended_at end
     from parked_record r
     where r.id = any ($1::uuid[]) and m.id = r.message and m.state = 'parked'
       and not exists (select from parked_record w where w.message = r.message and w.state = 'waiting')`,
    [replayed],
  );
  // The partition stands for the key's hash: modulo the number of partitions, which only grows, it is itself.
  await tx.query(
    `select log_append(
       array_agg(topic order by id), array_agg(partition order by id), array_agg(key order by id),
       array_agg(value order by id), array_agg(headers || jsonb_build_object('heed_group', "group") order by id)
     ) from parked_record where id = any ($1::uuid[])`,
    [replayed],
  );
  return replayed;
}
