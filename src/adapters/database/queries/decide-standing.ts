import type { SenderStanding } from "../../../generated/events.ts";
import type { Transaction } from "../../../ports.ts";

/** Sets the standing that staff decided. What was counted until now is judged: flags are cleared, counting begins anew. */
export async function decideStanding(
  tx: Transaction,
  account: string,
  to: SenderStanding,
  why: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `with judged as (
       update sender_flag set cleared_at = $4 where account = $1 and cleared_at is null
     )
     update sender_standing
     set standing = $2, why = $3, rule = 'staff', inputs = '{}', since = $4, counts_from = $4
     where account = $1`,
    [account, to, why, at],
  );
}
