import type { Transaction } from "../../../ports.ts";

/** Longer than what is usual is reckoned from (load-account-paces.ts). */
const KEPT_DAYS = 15;

/** Lets old tallies and claims go, but those that an undecided flood holds. Gives the number of claims. */
export async function dropOldClaims(tx: Transaction): Promise<number> {
  await tx.query("delete from claim_tally where hour < now() - make_interval(days => $1)", [KEPT_DAYS]);
  const { rowCount } = await tx.query(
    `delete from claim where hour < now() - make_interval(days => $1) and (held is null or not exists (
       select from report join flood on flood.id = report.flood
        where report.message = claim.message and decision is null))`,
    [KEPT_DAYS],
  );
  return rowCount;
}
