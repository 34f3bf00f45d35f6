import type { SenderRow } from "../../../desk/list-senders.ts";
import type { Queryable } from "../../../ports.ts";

/** Every account, also those that only complaints know, the gravest standing first. */
export async function listSenderStandings(db: Queryable): Promise<readonly SenderRow[]> {
  const { rows } = await db.query<SenderRow>(
    `select known.account, account.name, coalesce(standing, 'healthy') as standing, since, why,
       coalesce((
         select json_agg(json_build_object('mailing', mailing, 'threshold', threshold, 'flaggedAt', flagged_at)
                         order by mailing nulls first, threshold)
         from sender_flag flag where flag.account = known.account and cleared_at is null
       ), '[]') as flags
     from (select id as account from account union select account from sender_standing) known
     left join account on account.id = known.account
     left join sender_standing sender on sender.account = known.account
     order by array_position(array['paused', 'under-review', 'watch', 'healthy'], coalesce(standing, 'healthy')), known.account`,
  );
  return rows;
}
