import type { Queryable } from "../../../ports.ts";

/** A mail that led to a suppression, and when that was committed. */
export interface SuppressionDelay {
  readonly message: string;
  /** Hex; finds the mail that was delivered. */
  readonly sha256: string;
  readonly suppressedAt: Date;
}

/**
 * For each message that suppressed somebody: when the last of its address.suppressed events was written, which is in
 * the transaction that marked the contacts. Reads the whole log: for demonstrations and measurements.
 */
export async function listSuppressionDelays(db: Queryable): Promise<SuppressionDelay[]> {
  const { rows } = await db.query<SuppressionDelay>(
    `with cause as (
       select headers ->> 'ce_id' as id, (convert_from(value, 'UTF8')::jsonb ->> 'message')::uuid as message
         from log_record where topic in ('heed.complaints', 'heed.opt-outs')
     ), effect as (
       select convert_from(value, 'UTF8')::jsonb ->> 'source' as source, appended_at
         from log_record where topic = 'heed.suppressions' and value is not null
     )
     select message.id as message, encode(message.sha256, 'hex') as sha256, max(effect.appended_at) as "suppressedAt"
       from cause join effect on effect.source = cause.id join message on message.id = cause.message
      group by message.id, message.sha256`,
  );
  return rows;
}
