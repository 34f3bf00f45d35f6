import type { MessageEnd } from "../../../pipeline/report.ts";
import type { Transaction } from "../../../ports.ts";

/** Gives each message its end. A message has one end: a later one (after a replay) takes the place of the earlier. */
export async function endMessages(
  tx: Transaction,
  ends: readonly { message: string; state: MessageEnd }[],
  at: Date,
): Promise<void> {
  await tx.query(
    `update message set state = ended.state, ended_at = $3
       from unnest($1::uuid[], $2::text[]) as ended(id, state)
      where message.id = ended.id`,
    [ends.map(({ message }) => message), ends.map(({ state }) => state), at],
  );
}
