import type { FloodMember } from "../../../desk/list-flood-members.ts";
import type { Queryable } from "../../../ports.ts";

/** The members of a flood by message id; at most `limit` after the one `after`. */
export async function listFloodMembers(
  db: Queryable,
  flood: string,
  after: string | null,
  limit = 1_000,
): Promise<FloodMember[]> {
  const { rows } = await db.query<FloodMember>(
    `select report.message, received_at as "receivedAt", kind, account, explanation ->> 'reporter' as reporter,
            disposition, state
       from report join message on message.id = report.message
      where flood = $1 and ($2::uuid is null or report.message > $2) order by report.message limit $3`,
    [flood, after, limit],
  );
  return rows;
}
