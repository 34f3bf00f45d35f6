import type { MarkedHour, Tally } from "../../../flood/find-floods.ts";
import type { Transaction } from "../../../ports.ts";

/**
 * The tallies of these hours, which are made where there are none, locked until the transaction ends. They are locked in
 * one order for all workers, so that these never wait for each other in a circle.
 */
export async function lockTallies(tx: Transaction, hours: readonly MarkedHour[]): Promise<Tally[]> {
  const { rows } = await tx.query<Tally>(
    `insert into claim_tally as known (mark, hour, requests)
     select mark, to_timestamp(hour * 3600), 0 from unnest($1::text[], $2::bigint[]) as wanted(mark, hour)
      order by mark, hour
     on conflict (mark, hour) do update set requests = known.requests
     returning mark, (extract(epoch from hour) / 3600)::bigint as hour, requests`,
    [hours.map(({ mark }) => mark), hours.map(({ hour }) => hour)],
  );
  return rows;
}
