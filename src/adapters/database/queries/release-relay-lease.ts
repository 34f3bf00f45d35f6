import type { Queryable } from "../../../ports.ts";

/** Lets another process take the lease of the relay at once. */
export async function releaseRelayLease(db: Queryable, owner: string): Promise<void> {
  await db.query("update relay_lease set expires_at = '-infinity' where owner = $1", [owner]);
}
