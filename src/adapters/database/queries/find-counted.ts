import type { Counted } from "../../../flood/find-floods.ts";
import type { Queryable } from "../../../ports.ts";

/** Of these requests, those that were counted under their mark in their hour. */
export async function findCounted(db: Queryable, requests: readonly Counted[]): Promise<Counted[]> {
  const { rows } = await db.query<Counted>(
    `select mark, hour, request
       from unnest($1::text[], $2::bigint[], $3::text[]) as wanted(mark, hour, request)
      where exists (
        select from claim where claim.mark = wanted.mark and claim.hour = to_timestamp(wanted.hour * 3600)
           and claim.request = wanted.request)`,
    [
      requests.map(({ mark }) => mark),
      requests.map(({ hour }) => hour),
      requests.map(({ request }) => request),
    ],
  );
  return rows;
}
