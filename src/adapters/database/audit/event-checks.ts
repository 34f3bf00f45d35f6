import { type AuditCheck, data, keptSince } from "./check.ts";

/** What the report worker says; that it parked something is said by it too, but stands on no report. */
const byReport = "source = '/workers/report' and type <> 'heed.message.parked.v1'";

/** Events = effects, and the log itself. */
export const eventChecks: readonly AuditCheck[] = [
  {
    name: "event once",
    promise: "No event stands twice in the log.",
    sql: `select topic || ' ' || id as id, count(*) as found from event group by topic, event.id`,
  },
  {
    name: "report → events",
    promise: "Every report that calls for an event has caused one.",
    sql: `select report.message::text as id, (told.message is not null)::int as found
          from report left join (
            select distinct ${data} ->> 'message' as message from event where ${byReport}
          ) told on told.message = report.message::text
          where duplicate_of is null and kind not in ('bounce', 'auto-reply', 'machine-report', 'unsolicited')
            and reported_at >= greatest(
              ${keptSince("heed.complaints")}, ${keptSince("heed.opt-outs")}, ${keptSince("heed.inquiries")})`,
  },
  {
    name: "event → report",
    promise: "Every event that the report worker wrote stands on a report.",
    sql: `select told.id, (report.message is not null)::int as found
          from (select id, ${data} ->> 'message' as message from event where ${byReport}) told
          left join report on report.message::text = told.message`,
  },
  {
    name: "event → screened list",
    promise: "Every uploaded list that the screen worker has passed is screened, or was taken away again.",
    sql: `select handled.id, (list.id is null or list.state = 'screened')::int as found
          from handled left join list on list.id = handled.key
          where handled.type = 'heed.list.uploaded.v1' and "group" = 'screen'`,
  },
  {
    name: "parked → event",
    promise: "Everything that was set aside was announced by exactly one message.parked.",
    sql: `select parked_record.id::text, count(announced.id) as found
          from parked_record left join (
            select id, ${data} ->> 'parked' as parked from event where topic = 'heed.parked'
          ) announced on announced.parked = parked_record.id::text
          where parked_at >= ${keptSince("heed.parked")} and parked_record.topic <> 'heed.parked'
          group by parked_record.id`,
  },
  {
    name: "log without gaps",
    promise: "The offsets of every partition follow each other; only retention takes from the beginning.",
    sql: `select p.topic || '/' || p.partition as id,
                 (count(r."offset") = p.next_offset - p.kept_from)::int as found
          from log_partition p join log_topic using (topic) left join log_record r using (topic, partition)
          where not compacted group by p.topic, p.partition, p.next_offset, p.kept_from`,
  },
  {
    name: "position in the log",
    promise: "No worker's position lies beyond the end of its partition.",
    sql: `select o."group" || ' ' || o.topic || '/' || o.partition as id, (o.next_offset <= p.next_offset)::int as found
          from consumer_offset o left join log_partition p using (topic, partition)`,
  },
];
