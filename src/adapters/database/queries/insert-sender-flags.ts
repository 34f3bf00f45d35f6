import type { SenderFlag } from "../../../pipeline/flag.ts";
import type { Queryable } from "../../../ports.ts";
import { rule } from "../../../standing/verdict.ts";

/** Raises flags and gives those that were not raised already. */
export async function insertSenderFlags(
  db: Queryable,
  flags: readonly SenderFlag[],
  at: Date,
): Promise<readonly SenderFlag[]> {
  const { rows } = await db.query<{ id: string }>(
    `insert into sender_flag (id, account, mailing, threshold, inputs, rule, flagged_at)
     select id, account, mailing, threshold, inputs, $6, $7
     from unnest($1::uuid[], $2::text[], $3::text[], $4::float8[], $5::jsonb[])
       as raised (id, account, mailing, threshold, inputs)
     on conflict (account, coalesce(mailing, ''), threshold) where cleared_at is null do nothing
     returning id`,
    [
      flags.map(({ id }) => id),
      flags.map(({ account }) => account),
      flags.map(({ mailing }) => mailing),
      flags.map(({ threshold }) => threshold),
      flags.map(({ rate }) => JSON.stringify(rate)),
      rule,
      at,
    ],
  );
  const raised = new Set(rows.map(({ id }) => id));
  return flags.filter(({ id }) => raised.has(id));
}
