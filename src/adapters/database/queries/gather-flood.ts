import type { MarkedHour } from "../../../flood/find-floods.ts";
import type { Transaction } from "../../../ports.ts";

/**
 * Says in the reports of the claims with this mark, of this hour and the one before, that they belong to the flood, where
 * they do not belong to another.
 */
export async function gatherFlood(tx: Transaction, flood: string, { mark, hour }: MarkedHour): Promise<void> {
  await tx.query(
    `update report set flood = $1
      where flood is null and message in (
        select message from claim
         where mark = $2 and hour in (to_timestamp($3::bigint * 3600), to_timestamp(($3::bigint - 1) * 3600)))`,
    [flood, mark, hour],
  );
}
