import type { Tally } from "../../../flood/find-floods.ts";
import type { ClaimRow } from "../../../pipeline/floods.ts";
import type { Transaction } from "../../../ports.ts";

/** The claims, and the tallies as they stand with them; these must be locked. */
export async function insertClaims(
  tx: Transaction,
  claims: readonly ClaimRow[],
  tallies: readonly Tally[],
): Promise<void> {
  await tx.query(
    `insert into claim (message, mark, hour, request, held)
     select message, mark, to_timestamp(hour * 3600), request, held
       from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::jsonb[]) as row(message, mark, hour, request, held)`,
    [
      claims.map(({ message }) => message),
      claims.map(({ mark }) => mark),
      claims.map(({ hour }) => hour),
      claims.map(({ request }) => request),
      claims.map(({ held }) => (held === null ? null : JSON.stringify(held))),
    ],
  );
  await tx.query(
    `update claim_tally set requests = grown.requests
       from unnest($1::text[], $2::bigint[], $3::bigint[]) as grown(mark, hour, requests)
      where claim_tally.mark = grown.mark and claim_tally.hour = to_timestamp(grown.hour * 3600)`,
    [
      tallies.map(({ mark }) => mark),
      tallies.map(({ hour }) => hour),
      tallies.map(({ requests }) => requests),
    ],
  );
}
