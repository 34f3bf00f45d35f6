import { type AuditCheck, keptSince } from "./check.ts";

/** Seen = stored = ended. */
export const messageChecks: readonly AuditCheck[] = [
  {
    name: "sighting → message",
    promise: "Every mail that was seen is a stored message.",
    sql: `select sighting.mailbox || ' ' || uid_validity || '/' || uid as id, count(message.id) as found
          from sighting left join message on message.id = sighting.message
          group by sighting.mailbox, uid_validity, uid, sighting.message`,
  },
  {
    name: "message → sighting",
    promise: "Every message was seen somewhere.",
    sql: `select id::text, (seen.message is not null)::int as found
          from message left join (select distinct message from sighting) seen on seen.message = message.id`,
  },
  {
    name: "message → raw mail",
    promise: "Every message's bytes are kept: as long as retention keeps its month, and while it is open.",
    sql: `select id::text, (kept.sha256 is not null)::int as found
          from message left join (select distinct sha256 from raw_mail) kept on kept.sha256 = message.sha256
          where id in (select id from open_message) or stored_at at time zone 'utc' >= (
            select min(to_date(right(relname, 7), 'YYYY_MM')) from pg_inherits join pg_class on oid = inhrelid
            where inhparent = 'raw_mail'::regclass and relname ~ '^raw_mail_\\d{4}_\\d{2}$')`,
  },
  {
    name: "message → event",
    promise: "Every message was announced by exactly one message.received.",
    sql: `select message.id::text, count(event.id) as found
          from message left join event on event.type = 'heed.message.received.v1' and event.key = message.id::text
          where stored_at >= ${keptSince("heed.messages")}
          group by message.id`,
  },
  {
    name: "event → message",
    promise: "Every message.received is about a stored message.",
    sql: `select event.key as id, (message.id is not null)::int as found
          from event left join message on message.id::text = event.key
          where event.type = 'heed.message.received.v1'`,
  },
  {
    name: "message → end",
    promise: "Every message that the report worker has passed has ended.",
    sql: `select key as id, (state <> 'received')::int as found
          from handled join message on message.id::text = key
          where topic = 'heed.messages' and "group" = 'report'`,
  },
  {
    name: "end → report or parked",
    promise: "Every ended message has exactly one report, or is set aside for a person.",
    sql: `select id::text, case state when 'parked' then parked.message is not null else report.message is not null end::int as found
          from message
          left join (select distinct message from parked_record) parked on parked.message = message.id
          left join report on report.message = message.id
          where message.state <> 'received'`,
  },
  {
    name: "report → message",
    promise: "Every report is about a message that has ended.",
    sql: `select report.message::text as id, (state is not null and state <> 'received')::int as found
          from report left join message on message.id = report.message`,
  },
];
