import type { MarkedHour } from "../../../flood/find-floods.ts";
import type { Transaction } from "../../../ports.ts";

/**
 * The undecided flood of the mark that goes on in this hour: one that was going on no longer than an hour before or
 * after. Else a new one with this id. The mark's tallies must be locked.
 */
export async function openFlood(
  tx: Transaction,
  id: string,
  { mark, hour }: MarkedHour,
  at: Date,
): Promise<{ id: string; isNew: boolean }> {
  const { rows } = await tx.query<{ id: string }>(
    `update flood
        set first_hour = least(first_hour, to_timestamp($2::bigint * 3600)),
            last_hour = greatest(last_hour, to_timestamp($2::bigint * 3600))
      where id = (
        select id from flood where mark = $1 and decision is null
           and last_hour >= to_timestamp(($2::bigint - 1) * 3600) and first_hour <= to_timestamp(($2::bigint + 1) * 3600)
         order by last_hour desc limit 1)
     returning id`,
    [mark, hour],
  );
  const known = rows[0]?.id;
  if (known !== undefined) return { id: known, isNew: false };
  await tx.query(
    `insert into flood (id, mark, first_hour, last_hour, noticed_at)
     values ($1, $2, to_timestamp($3::bigint * 3600), to_timestamp($3::bigint * 3600), $4)`,
    [id, mark, hour, at],
  );
  return { id, isNew: true };
}
