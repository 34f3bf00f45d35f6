import { covering } from "../covering.ts";
import { type AuditCheck, data, keptSince } from "./check.ts";

/** Keeps the planner from parsing the payload anew for every field that is asked of it. */
const once = "offset 0";

/** Where nothing was taken from the compacted topic yet, every suppression's event must be there. */
const superseded = (suppression: string): string => `exists (
  select from event later where later.topic = 'heed.suppressions'
    and later.key = ${suppression}.scope_kind || ':' || coalesce(${suppression}.scope_id, '') || ':' || ${suppression}.reason || ':' || ${suppression}.fold_key
) and exists (
  select from log_partition p where p.topic = 'heed.suppressions'
    and p.next_offset > (select count(*) from log_record r where r.topic = p.topic and r.partition = p.partition))`;

/** What was ever barred, lifted or not, each subject once. */
const everBarred = `(
  select distinct fold_key, reason, scope_kind, coalesce(scope_id, '') as scope_id from suppression)`;

/** Contacts that a list would hand out now, or once somebody vouches for them. */
const mailable = `(
  select contact.list, contact.row, list.account, contact.fold_key, contact.person_key
  from contact join list on list.id = contact.list
  where list.state = 'screened' and contact.state in ('kept', 'held'))`;

/** What events cause: suppressions, contacts that are not mailed, complaints that count. */
export const effectChecks: readonly AuditCheck[] = [
  {
    name: "event → suppression",
    promise: "Every complaint and opt-out that bars an address has its suppression.",
    sql: `select asked.id, (barred.fold_key is not null)::int as found
          from (
            select id, ${data} as data,
                   case type when 'heed.complaint.received.v1' then 'complaint' else 'opt-out' end as reason
            from handled where "group" = 'suppress' and type in ('heed.complaint.received.v1', 'heed.opt-out.received.v1') ${once}
          ) asked
          left join ${everBarred} barred
            on barred.fold_key = asked.data -> 'address' ->> 'fold' and barred.reason = asked.reason
            and barred.scope_kind = asked.data -> 'scope' ->> 'kind'
            and barred.scope_id = coalesce(asked.data -> 'scope' ->> 'id', '')
          where (asked.data ->> 'suppress')::boolean and asked.data ->> 'address' is not null`,
  },
  {
    name: "flood holds",
    promise: "No request has barred an address that a flood holds, or held until it was dismissed.",
    sql: `select claim.message::text as id, (count(event.id) = 0)::int as found
          from claim join report using (message) join flood on flood.id = report.flood
          left join event on event.type in ('heed.complaint.received.v1', 'heed.opt-out.received.v1')
            and ${data} ->> 'message' = claim.message::text and (${data} ->> 'suppress')::boolean
          where held is not null and decision is distinct from 'let-through'
          group by claim.message`,
  },
  {
    name: "flood → suppression",
    promise: "Every address is barred that a request of a flood asked for that was let through.",
    sql: `select asked.message || ' ' || (asked.address ->> 'fold') as id, (barred.fold_key is not null)::int as found
          from (
            select message, kind, held -> 'scope' as scope, jsonb_array_elements(held -> 'addresses') as address
            from claim join report using (message) join flood on flood.id = report.flood and flood.mark = claim.mark
            where held is not null and decision = 'let-through'
          ) asked left join ${everBarred} barred
            on barred.fold_key = asked.address ->> 'fold' and barred.reason = asked.kind
            and barred.scope_kind = asked.scope ->> 'kind' and barred.scope_id = coalesce(asked.scope ->> 'id', '')`,
  },
  {
    name: "suppression → event",
    promise: "Every suppression was announced by exactly one address.suppressed.",
    sql: `select suppression.id::text, count(told.id) as found
          from suppression left join (
            select id, ${data} ->> 'suppression' as suppression from event where type = 'heed.address.suppressed.v1'
          ) told on told.suppression = suppression.id::text
          group by suppression.id
          having count(told.id) > 0 or not (${superseded("suppression")})`,
  },
  {
    name: "lift → event",
    promise: "Every lifted suppression was announced by exactly one suppression.lifted.",
    sql: `select suppression.id::text, count(told.id) as found
          from suppression left join (
            select id, ${data} ->> 'suppression' as suppression from event where type = 'heed.suppression.lifted.v1'
          ) told on told.suppression = suppression.id::text
          where lifted_at is not null
          group by suppression.id
          having count(told.id) > 0 or not (${superseded("suppression")})`,
  },
  {
    name: "event → suppression record",
    promise: "Every address.suppressed and suppression.lifted stands on a suppression.",
    sql: `select told.id, (suppression.id is not null)::int as found
          from (select id, type, ${data} ->> 'suppression' as suppression from event where topic = 'heed.suppressions') told
          left join suppression on suppression.id::text = told.suppression
            and (told.type <> 'heed.suppression.lifted.v1' or lifted_at is not null)`,
  },
  {
    name: "suppression → scope",
    promise: "Every suppression that stands has a scope that is there: without one it bars no mail.",
    sql: `select s.id || ' ' || reason || ' for ' || scope_kind || coalesce(':' || scope_id, '') as id,
                 (scope_kind = 'all' or account.id is not null or list.id is not null)::int as found
          from suppression s left join account on scope_kind = 'account' and account.id = scope_id
          left join list on scope_kind = 'list' and list.id = scope_id
          where lifted_at is null`,
  },
  {
    name: "contact barred",
    promise: "No contact of a screened list may be mailed while a suppression covers it.",
    sql: `select distinct list || ' row ' || row as id, 0 as found from (${covering(mailable, "a.list, a.row")}) barred`,
  },
  {
    name: "event → counted complaint",
    promise: "Every complaint that names an account is counted for it, or marked as not counting.",
    sql: `select told.id, (complaint is not null and (counts or not (told.data ->> 'counts')::boolean))::int as found
          from (
            select id, ${data} as data from handled where "group" = 'flag' and type = 'heed.complaint.received.v1' ${once}
          ) told left join account_complaint on complaint = told.data ->> 'complaint'
          where told.data -> 'attribution' ->> 'account' is not null`,
  },
  {
    name: "counted complaint → event",
    promise: "Every complaint that is counted was received.",
    sql: `select account_complaint.complaint as id, (told.complaint is not null)::int as found
          from account_complaint left join (
            select distinct ${data} ->> 'complaint' as complaint from event where type = 'heed.complaint.received.v1'
          ) told on told.complaint = account_complaint.complaint
          where received_at >= ${keptSince("heed.complaints")}`,
  },
  {
    name: "event → counted feedback",
    promise: "Every not-spam report that names an account is counted for it.",
    sql: `select told.id, (feedback is not null)::int as found
          from (
            select id, ${data} as data from handled where "group" = 'flag' and type = 'heed.feedback.received.v1' ${once}
          ) told left join account_not_spam
            on feedback = coalesce(told.data ->> 'feedback', told.data ->> 'message')
          where told.data ->> 'feedbackType' = 'not-spam' and told.data -> 'attribution' ->> 'account' is not null`,
  },
  {
    name: "counted feedback → event",
    promise: "Every not-spam report that is counted was received.",
    sql: `select account_not_spam.feedback as id, (told.feedback is not null)::int as found
          from account_not_spam left join (
            select distinct coalesce(data ->> 'feedback', data ->> 'message') as feedback
            from (select ${data} as data from event where type = 'heed.feedback.received.v1' ${once}) received
          ) told on told.feedback = account_not_spam.feedback
          where received_at >= ${keptSince("heed.complaints")}`,
  },
  {
    name: "flag → event",
    promise: "Every flag was announced by exactly one sender.flagged.",
    sql: `select sender_flag.id::text, count(event.id) as found
          from sender_flag left join event on event.id = sender_flag.id::text and event.type = 'heed.sender.flagged.v1'
          where flagged_at >= ${keptSince("heed.senders")} group by sender_flag.id`,
  },
  {
    name: "decisions as they were made",
    promise: "No decision was changed or taken out since a person made it.",
    sql: `select seq::text as id, (hash = recomputed and previous = before and seq = place)::int as found
          from (
            select seq, hash, previous, decision_hash(decision) as recomputed,
                   coalesce(lag(hash) over (order by seq), '') as before, row_number() over (order by seq) as place
            from decision) chain`,
  },
  {
    name: "standing = last event",
    promise: "Every sender stands where its last sender.standing-changed put it.",
    sql: `select account as id, (sender_standing.standing = last.standing)::int as found
          from sender_standing join (
            select distinct on (key) key, ${data} ->> 'to' as standing from event
            where type = 'heed.sender.standing-changed.v1' order by key, "offset" desc
          ) last on last.key = account`,
  },
];
