import type { MailboxLeases } from "../../pipeline/receive.ts";
import type { NewId, Queryable } from "../../ports.ts";
import { acquireMailboxLease } from "./queries/acquire-mailbox-lease.ts";
import { releaseMailboxLease } from "./queries/release-mailbox-lease.ts";
import { renewMailboxLease } from "./queries/renew-mailbox-lease.ts";

/** The leases of one process. A process that dies keeps its mailboxes for `leaseMs`, by the database's clock. */
export function createMailboxLeases(db: Queryable, newId: NewId, leaseMs = 15_000): MailboxLeases {
  return {
    renewEveryMs: Math.ceil(leaseMs / 4),
    async acquire(mailbox) {
      // A new owner each time: a lease that this process let go of must not come back to life.
      const owner = newId();
      const epoch = await acquireMailboxLease(db, mailbox, owner, leaseMs);
      return epoch === null ? null : { mailbox, owner, epoch };
    },
    renew: (lease) => renewMailboxLease(db, lease, leaseMs),
    hold: (tx, lease) => renewMailboxLease(tx, lease, leaseMs),
    release: (lease) => releaseMailboxLease(db, lease),
  };
}
