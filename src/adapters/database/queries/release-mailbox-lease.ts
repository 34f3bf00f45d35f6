import type { MailboxLease } from "../../../pipeline/receive-batch.ts";
import type { Queryable } from "../../../ports.ts";

/** Lets another worker have the mailbox at once. */
export async function releaseMailboxLease(db: Queryable, lease: MailboxLease): Promise<void> {
  await db.query(
    "update mailbox_lease set expires_at = '-infinity' where mailbox = $1 and owner = $2 and epoch = $3",
    [lease.mailbox, lease.owner, lease.epoch],
  );
}
