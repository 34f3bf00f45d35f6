import type { ShapeRow } from "../../../desk/list-shapes.ts";
import type { Queryable } from "../../../ports.ts";

/** Shapes that are looked at together; the older ones beyond are left out, so that a flood cannot fill the memory. */
export const mostShapes = 10_000;

/** The shapes of unknown mail with their numbers, those seen last first. */
export async function listShapes(db: Queryable, since: Date | null): Promise<ShapeRow[]> {
  const { rows } = await db.query<ShapeRow>(
    `select id, features as shape, mails, recent, "firstSeen", "lastSeen", "firstFrom"
     from (
       select shape as id, count(*) as mails, count(*) filter (where $1::timestamptz is null or received_at >= $1) as recent,
              min(received_at) as "firstSeen", max(received_at) as "lastSeen",
              (array_agg(sender_domain order by received_at, message))[1] as "firstFrom"
       from message_shape group by shape order by max(received_at) desc, shape limit $2
     ) seen join shape using (id)
     order by "lastSeen" desc, id`,
    [since, mostShapes],
  );
  return rows;
}
