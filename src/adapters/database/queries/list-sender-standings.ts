import type { SenderStanding } from "../../../generated/events.ts";
import type { Queryable } from "../../../ports.ts";

/** An account as staff see it. */
export interface SenderRow {
  readonly account: string;
  readonly name: string | null;
  readonly standing: SenderStanding;
  /** Null where nothing was counted yet. */
  readonly since: Date | null;
  readonly why: string | null;
  /** Flags that staff have not cleared: those of the account, then those of its mailings. */
  readonly flags: readonly { mailing: string | null; threshold: number; flaggedAt: string }[];
}

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
