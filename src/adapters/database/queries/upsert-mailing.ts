import { comparableSubject } from "../../../attribute/comparable-subject.ts";
import type { Mailing } from "../../../desk/record-mailing.ts";
import type { Queryable } from "../../../ports.ts";

/**
 * Records a mailing. A second record of the same one brings its delivered number up to date, and what else it names.
 * False where the id belongs to another account.
 */
export async function upsertMailing(db: Queryable, mailing: Mailing): Promise<boolean> {
  const { subject } = mailing;
  const { rowCount } = await db.query(
    `insert into mailing as m (id, account, delivered, sent_at, message_id_domain, from_domain, subject, subject_key,
                               list_id, feedback_id, source_ip)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set delivered = excluded.delivered, sent_at = excluded.sent_at,
       message_id_domain = coalesce(excluded.message_id_domain, m.message_id_domain),
       from_domain = coalesce(excluded.from_domain, m.from_domain), subject = coalesce(excluded.subject, m.subject),
       subject_key = coalesce(excluded.subject_key, m.subject_key), list_id = coalesce(excluded.list_id, m.list_id),
       feedback_id = coalesce(excluded.feedback_id, m.feedback_id), source_ip = coalesce(excluded.source_ip, m.source_ip)
     where m.account = excluded.account`,
    [
      mailing.mailing,
      mailing.account,
      mailing.delivered,
      mailing.sentAt,
      mailing.messageIdDomain,
      mailing.fromDomain,
      subject,
      subject === null ? null : comparableSubject(subject),
      mailing.listId,
      mailing.feedbackId,
      mailing.sourceIp,
    ],
  );
  return rowCount === 1;
}
