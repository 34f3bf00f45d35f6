import type { ShapedMessage } from "../../../desk/list-shapes.ts";
import type { Queryable } from "../../../ports.ts";

const columns = `m.id as message, s.shape, s.received_at as "receivedAt", s.sender_domain as "from", m.mailbox,
  encode(m.sha256, 'hex') as sha256, exists (select from raw_mail where raw_mail.sha256 = m.sha256) as "isKept"`;

/** The newest mails of some shapes. */
export async function listShapedMessages(
  db: Queryable,
  shapes: readonly string[],
  limit: number,
): Promise<ShapedMessage[]> {
  const { rows } = await db.query<ShapedMessage>(
    `select ${columns} from message_shape s join message m on m.id = s.message
     where s.shape = any($1) order by s.received_at desc, m.id limit $2`,
    [shapes, limit],
  );
  return rows;
}

/**
 * Mails of some shapes that make good examples: still kept, each content once, of every shape the newest before any
 * second.
 */
export async function listShapeExamples(
  db: Queryable,
  shapes: readonly string[],
  limit: number,
): Promise<ShapedMessage[]> {
  const { rows } = await db.query<ShapedMessage>(
    `select message, shape, "receivedAt", "from", mailbox, sha256, "isKept"
     from (
       select *, row_number() over (partition by shape order by "receivedAt" desc, message) as place
       from (
         select distinct on (m.sha256) ${columns} from message_shape s join message m on m.id = s.message
         where s.shape = any($1) order by m.sha256, s.received_at desc
       ) one where "isKept"
     ) ranked order by place, "receivedAt" desc, message limit $2`,
    [shapes, limit],
  );
  return rows;
}

/** How many mails of some shapes are still in the raw store. */
export async function countKeptMails(db: Queryable, shapes: readonly string[]): Promise<number> {
  const { rows } = await db.query<{ kept: number }>(
    `select count(*) as kept from message_shape s join message m on m.id = s.message
     where s.shape = any($1) and exists (select from raw_mail where raw_mail.sha256 = m.sha256)`,
    [shapes],
  );
  return rows[0]?.kept ?? 0;
}
