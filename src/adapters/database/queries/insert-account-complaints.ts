import type { AccountComplaint } from "../../../pipeline/flag.ts";
import type { Queryable } from "../../../ports.ts";

/** Remembers each complaint once; a later event may only find that it counts after all. Ids must differ. */
export async function insertAccountComplaints(
  db: Queryable,
  complaints: readonly AccountComplaint[],
): Promise<void> {
  await db.query(
    `insert into account_complaint as known (complaint, account, mailing, counts, received_at)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::boolean[], $5::timestamptz[])
     order by 1
     on conflict (complaint) do update set counts = true where excluded.counts and not known.counts`,
    [
      complaints.map(({ complaint }) => complaint),
      complaints.map(({ account }) => account),
      complaints.map(({ mailing }) => mailing),
      complaints.map(({ counts }) => counts),
      complaints.map(({ receivedAt }) => receivedAt),
    ],
  );
}
