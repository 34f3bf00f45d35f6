import type { MailboxLease } from "../../../pipeline/receive-batch.ts";
import type { Queryable } from "../../../ports.ts";

/**
 * Prolongs a lease; false when another owner has taken it. Inside a transaction it also keeps others from taking it
 * until the commit.
 */
export async function renewMailboxLease(
  db: Queryable,
  lease: MailboxLease,
  leaseMs: number,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update mailbox_lease set expires_at = now() + $4 * interval '1 millisecond'
      where mailbox = $1 and owner = $2 and epoch = $3`,
    [lease.mailbox, lease.owner, lease.epoch, leaseMs],
  );
  return rowCount === 1;
}
