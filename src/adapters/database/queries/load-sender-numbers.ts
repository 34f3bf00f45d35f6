import type { Queryable } from "../../../ports.ts";
import type { MailingTally, SenderNumbers } from "../../../standing/judge-sender.ts";

interface Row {
  account: string;
  delivered: number;
  without_mailing: number;
  mailings: MailingTally[] | null;
}

/**
 * The counted complaints and delivered mails of accounts since a time, or since staff last judged them if that is
 * later. A complaint belongs to the time of its mailing, else to the time it came in.
 */
export async function loadSenderNumbers(
  db: Queryable,
  accounts: readonly string[],
  since: Date,
): Promise<ReadonlyMap<string, SenderNumbers>> {
  const { rows } = await db.query<Row>(
    `with start as (
       select account, greatest($2::timestamptz, counts_from) as at
       from unnest($1::text[]) account left join sender_standing using (account)
     ), tally as (
       select start.account, complaint.mailing, count(*) as complaints, min(mailing.delivered) as delivered
       from start
       join account_complaint complaint
         on complaint.account = start.account and complaint.counts and complaint.received_at >= start.at
       left join mailing on mailing.id = complaint.mailing and mailing.account = complaint.account
       where mailing.sent_at is null or mailing.sent_at >= start.at
       group by start.account, complaint.mailing
     )
     select start.account,
       (select coalesce(sum(delivered), 0) from mailing
        where mailing.account = start.account and mailing.sent_at >= start.at) as delivered,
       (select coalesce(sum(complaints), 0) from tally
        where tally.account = start.account and tally.mailing is null) as without_mailing,
       (select json_agg(json_build_object('mailing', mailing, 'complaints', complaints, 'delivered', delivered) order by mailing)
        from tally where tally.account = start.account and tally.mailing is not null) as mailings
     from start`,
    [accounts, since],
  );
  return new Map(
    rows.map((row) => [
      row.account,
      { delivered: row.delivered, withoutMailing: row.without_mailing, mailings: row.mailings ?? [] },
    ]),
  );
}
