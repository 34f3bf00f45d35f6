import type { Queryable } from "../../../ports.ts";

/** Takes the lease of the relay, or keeps it, for `ms`. Gives its epoch; null while another owner holds it. */
export async function holdRelayLease(db: Queryable, owner: string, ms: number): Promise<number | null> {
  const { rows } = await db.query<{ epoch: number }>(
    `insert into relay_lease as held (owner, epoch, expires_at)
     values ($1, 1, now() + $2 * interval '1 millisecond')
     on conflict (singleton) do update
     set owner = excluded.owner,
         epoch = held.epoch + (held.owner <> excluded.owner)::int,
         expires_at = excluded.expires_at
     where held.owner = excluded.owner or held.expires_at <= now()
     returning epoch`,
    [owner, ms],
  );
  return rows[0]?.epoch ?? null;
}
