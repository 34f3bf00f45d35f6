import type { MailboxState } from "../../../desk/show-status.ts";
import type { Queryable } from "../../../ports.ts";

export async function listMailboxes(db: Queryable): Promise<readonly MailboxState[]> {
  const { rows } = await db.query<MailboxState>(
    `select mailbox, coalesce(messages, 0) as messages, seen.at as "lastSeenAt",
            case when lease.expires_at > now() then lease.expires_at end as "heldUntil"
     from (select mailbox, count(*) as messages from message group by mailbox) stored
     full join mailbox_lease lease using (mailbox)
     left join lateral (select max(seen_at) as at from sighting where sighting.mailbox = coalesce(stored.mailbox, lease.mailbox)) seen on true
     order by mailbox`,
  );
  return rows;
}
