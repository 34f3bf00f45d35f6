import type { StandingChange } from "../../../pipeline/flag.ts";
import type { Queryable } from "../../../ports.ts";
import { rule } from "../../../standing/verdict.ts";

/** Sets the standings that the numbers led to, with the numbers. */
export async function updateSenderStandings(
  db: Queryable,
  changes: readonly StandingChange[],
  at: Date,
): Promise<void> {
  await db.query(
    `update sender_standing as sender
     set standing = change.standing, why = change.why, inputs = change.inputs, rule = $5, since = $6
     from unnest($1::text[], $2::text[], $3::text[], $4::jsonb[]) as change (account, standing, why, inputs)
     where sender.account = change.account`,
    [
      changes.map(({ account }) => account),
      changes.map(({ to }) => to),
      changes.map(({ judgement }) => judgement.why),
      changes.map(({ judgement: { assessment, worstMailing, waiting } }) =>
        JSON.stringify({ rate: assessment.rate, verdict: assessment.verdict, worstMailing, waiting }),
      ),
      rule,
      at,
    ],
  );
}
