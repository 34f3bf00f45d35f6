import type { NewMessage } from "../../../pipeline/store-mails.ts";
import type { Transaction } from "../../../ports.ts";

/** Inserts the messages whose bytes are new to their mailbox, and gives those. The bytes of each must differ. */
export async function insertMessages(
  tx: Transaction,
  messages: readonly NewMessage[],
): Promise<{ id: string; sha256: string }[]> {
  const { rows } = await tx.query<{ id: string; sha256: string }>(
    `insert into message (id, mailbox, role, sha256, size, truncated, received_at)
     select id, mailbox, role, decode(sha256, 'hex'), size, truncated, received_at
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::boolean[], $7::timestamptz[])
         as mail(id, mailbox, role, sha256, size, truncated, received_at)
     on conflict (mailbox, sha256) do nothing
     returning id, encode(sha256, 'hex') as sha256`,
    [
      messages.map((message) => message.id),
      messages.map((message) => message.mailbox),
      messages.map((message) => message.role),
      messages.map((message) => message.sha256),
      messages.map((message) => message.size),
      messages.map((message) => message.truncated),
      messages.map((message) => message.receivedAt),
    ],
  );
  return rows;
}
