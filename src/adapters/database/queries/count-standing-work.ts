import type { Counts } from "../../../desk/show-status.ts";
import type { Queryable } from "../../../ports.ts";

export async function countStandingWork(db: Queryable): Promise<Counts> {
  const grouped = (column: string, from: string): string =>
    `(select coalesce(json_object_agg(name, count), '{}') from (select ${column} as name, count(*) from ${from} group by 1 order by 1) g)`;
  const { rows } = await db.query<Counts>(
    `select ${grouped("state", "message")} as messages,
            ${grouped("kind", "report")} as reports,
            (select count(*) from report join message on message.id = report.message
             where disposition = 'review' and message.state = 'for-a-person') as review,
            (select count(*) from parked_record where state = 'waiting') as parked,
            (select json_build_object('open', count(distinct flood.id), 'waiting', count(message.id))
             from flood
             left join report on report.flood = flood.id and disposition = 'review'
             left join message on message.id = report.message and message.state = 'for-a-person'
             where decision is null) as floods,
            (select count(*) from message_shape join message on message.id = message_shape.message
             where message.state = 'for-a-person') as "unknownShape",
            ${grouped("reason", "suppression where lifted_at is null")} as suppressions,
            ${grouped("state", "list")} as lists,
            (select count(*) from account) as accounts,
            ${grouped("standing", "sender_standing where standing <> 'healthy'")} as senders`,
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error("a select without a from gave no row");
  return counts;
}
