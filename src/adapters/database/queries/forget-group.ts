import type { Forgotten } from "../../../desk/forget-group.ts";
import type { Transaction } from "../../../ports.ts";

/**
 * Takes a group's positions away, so that retention does not wait for it. A group with a live member is left as it is;
 * members that read from Kafka are known only by what they moved, so one that moved a short time ago counts as alive.
 */
export async function forgetGroup(tx: Transaction, group: string): Promise<Forgotten> {
  // A group that is being registered takes the same lock.
  await tx.query("select pg_advisory_xact_lock(hashtext('heed log retention'))");
  const { rows } = await tx.query<{ positions: number; isAlive: boolean; parked: number }>(
    `select count(*) as positions,
            coalesce(max(moved_at) > now() - interval '10 minutes', false)
              or exists (select from log_member where "group" = $1 and expires_at > now())
              or exists (select from log_lease where "group" = $1 and owner is not null and expires_at > now()) as "isAlive",
            (select count(*) from parked_record where "group" = $1 and state = 'waiting') as parked
     from consumer_offset where "group" = $1`,
    [group],
  );
  const { positions = 0, isAlive = false, parked = 0 } = rows[0] ?? {};
  if (positions === 0) return { state: "unknown" };
  if (isAlive) return { state: "alive" };
  for (const table of ["consumer_offset", "log_lease", "log_member"])
    await tx.query(`delete from ${table} where "group" = $1`, [group]);
  return { state: "forgotten", positions, parked };
}
