import type { Queryable } from "../../../ports.ts";

/**
 * The not-spam reports of accounts, over the time that their complaints are counted over (load-sender-numbers.ts): since
 * a time, or since staff last judged them, by the mailing's time where that is known.
 */
export async function countNotSpam(
  db: Queryable,
  accounts: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ account: string; reports: number }>(
    `with start as (
       select account, greatest($2::timestamptz, counts_from) as at
       from unnest($1::text[]) account left join sender_standing using (account)
     )
     select start.account, count(told.feedback) filter (where mailing.sent_at is null or mailing.sent_at >= start.at) as reports
     from start
     left join account_not_spam told on told.account = start.account and told.received_at >= start.at
     left join mailing on mailing.id = told.mailing and mailing.account = told.account
     group by start.account`,
    [accounts, since],
  );
  return new Map(rows.map(({ account, reports }) => [account, reports]));
}
