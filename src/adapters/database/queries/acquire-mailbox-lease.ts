import type { Queryable } from "../../../ports.ts";

/** Takes a mailbox that nobody holds any more, and gives the lease's epoch; null while another owner holds it. */
export async function acquireMailboxLease(
  db: Queryable,
  mailbox: string,
  owner: string,
  leaseMs: number,
): Promise<number | null> {
  const { rows } = await db.query<{ epoch: number }>(
    `insert into mailbox_lease as held (mailbox, owner, epoch, expires_at)
     values ($1, $2, 1, now() + $3 * interval '1 millisecond')
     on conflict (mailbox) do update
       set owner = excluded.owner, epoch = held.epoch + 1, expires_at = excluded.expires_at
       where held.expires_at <= now()
     returning epoch`,
    [mailbox, owner, leaseMs],
  );
  return rows[0]?.epoch ?? null;
}
