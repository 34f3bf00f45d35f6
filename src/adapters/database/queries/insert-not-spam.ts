import type { NotSpam } from "../../../pipeline/flag.ts";
import type { Queryable } from "../../../ports.ts";

/** Remembers each report once. */
export async function insertNotSpam(db: Queryable, reports: readonly NotSpam[]): Promise<void> {
  await db.query(
    `insert into account_not_spam (feedback, account, mailing, received_at)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) order by 1
     on conflict (feedback) do nothing`,
    [
      reports.map(({ feedback }) => feedback),
      reports.map(({ account }) => account),
      reports.map(({ mailing }) => mailing),
      reports.map(({ receivedAt }) => receivedAt),
    ],
  );
}
