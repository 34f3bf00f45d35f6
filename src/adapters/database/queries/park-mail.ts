import type { ParkedMail } from "../../../pipeline/receive-batch.ts";
import type { Transaction } from "../../../ports.ts";

/**
 * Sets a mail aside that could not be stored, and gives its number among those of its mailbox; null where it was set
 * aside before. It stands beside the records of the log, under the group "receive", without a value: the mail itself
 * lies in the mailbox's folder for failed mail. The caller holds the mailbox's lease.
 */
export async function parkMail(tx: Transaction, mail: ParkedMail): Promise<number | null> {
  const { rows } = await tx.query<{ offset: number }>(
    `insert into parked_record (id, "group", topic, partition, "offset", key, headers, reason, attempts, parked_at)
     select $1, 'receive', $2, 0,
            (select coalesce(max("offset") + 1, 0) from parked_record where "group" = 'receive' and topic = $2),
            $3, '{}', $4, $5, $6
      where not exists (select from parked_record where "group" = 'receive' and topic = $2 and key = $3)
     returning "offset"`,
    [mail.id, mail.topic, mail.place, mail.reason, mail.attempts, mail.parkedAt],
  );
  return rows[0]?.offset ?? null;
}
