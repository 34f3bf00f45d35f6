import type { AccountPace, MarkedHour } from "../../../flood/find-floods.ts";
import type { Queryable } from "../../../ports.ts";

/** Weeks long enough for what comes once a week, and short enough for an account that has grown. */
const USUAL_DAYS = 14;
/** People answer a mailing within this time. */
const ANSWERING_DAYS = 3;

/**
 * What is usual for accounts at these hours: the claims in an average hour of the two weeks before, and the mails that
 * were delivered in the three days before. No hour counts for more than `mostPerHour`, so that a flood does not make
 * itself usual.
 */
export async function loadAccountPaces(
  db: Queryable,
  accounts: readonly (MarkedHour & { readonly account: string })[],
  mostPerHour: number,
): Promise<(MarkedHour & AccountPace)[]> {
  const { rows } = await db.query<MarkedHour & AccountPace>(
    `select wanted.mark, wanted.hour,
            (select coalesce(sum(least(requests, $4)), 0)::float8 from claim_tally tally
              where tally.mark = wanted.mark and tally.hour < at - interval '1 hour'
                and tally.hour >= at - make_interval(days => $5)) / ($5 * 24) as "usualPerHour",
            (select coalesce(sum(delivered), 0)::float8 from mailing
              where mailing.account = wanted.account and sent_at < at + interval '1 hour'
                and sent_at >= at - make_interval(days => $6)) as delivered
       from unnest($1::text[], $2::bigint[], $3::text[]) as wanted(mark, hour, account)
      cross join lateral to_timestamp(wanted.hour * 3600) as at`,
    [
      accounts.map(({ mark }) => mark),
      accounts.map(({ hour }) => hour),
      accounts.map(({ account }) => account),
      mostPerHour,
      USUAL_DAYS,
      ANSWERING_DAYS,
    ],
  );
  return rows;
}
