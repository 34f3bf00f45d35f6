import type { MailboxLeases } from "../../pipeline/receive.ts";
import type { MailboxLease } from "../../pipeline/receive-batch.ts";
import type { NewId, Queryable } from "../../ports.ts";
import { acquireMailboxLease } from "./queries/acquire-mailbox-lease.ts";
import { releaseMailboxLease } from "./queries/release-mailbox-lease.ts";
import { renewMailboxLease } from "./queries/renew-mailbox-lease.ts";

/**
 * The leases of one process. A process that dies keeps its mailboxes for `leaseMs`, by the database's clock. What could
 * not be given back because the database was away is given back before it is asked for again: the process need not wait
 * for itself.
 */
export function createMailboxLeases(db: Queryable, newId: NewId, leaseMs = 15_000): MailboxLeases {
  const kept = new Map<string, MailboxLease>();
  async function release(lease: MailboxLease): Promise<void> {
    kept.set(lease.mailbox, lease);
    await releaseMailboxLease(db, lease);
    kept.delete(lease.mailbox);
  }
  return {
    renewEveryMs: Math.ceil(leaseMs / 4),
    async acquire(mailbox) {
      const own = kept.get(mailbox);
      if (own !== undefined) await release(own);
      // A new owner each time: a lease that this process let go of must not come back to life.
      const owner = newId();
      const epoch = await acquireMailboxLease(db, mailbox, owner, leaseMs);
      return epoch === null ? null : { mailbox, owner, epoch };
    },
    renew: (lease) => renewMailboxLease(db, lease, leaseMs),
    hold: (tx, lease) => renewMailboxLease(tx, lease, leaseMs),
    release,
  };
}
