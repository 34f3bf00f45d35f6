import type { SenderStanding } from "../../../generated/events.ts";
import type { Transaction } from "../../../ports.ts";
import { rule } from "../../../standing/verdict.ts";

/** The standings of the accounts, locked until the transaction ends, in one order for everybody. New accounts are healthy. */
export async function lockSenderStandings(
  tx: Transaction,
  accounts: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, SenderStanding>> {
  await tx.query(
    `insert into sender_standing (account, standing, why, rule, inputs, since)
     select account, 'healthy', 'Nothing was counted yet.', $2, '{}', $3 from unnest($1::text[]) account order by account
     on conflict do nothing`,
    [accounts, rule, at],
  );
  const { rows } = await tx.query<{ account: string; standing: SenderStanding }>(
    "select account, standing from sender_standing where account = any($1) order by account for update",
    [accounts],
  );
  return new Map(rows.map(({ account, standing }) => [account, standing]));
}
