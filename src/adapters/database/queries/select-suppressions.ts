import type { AddressKeys, StandingScope, SuppressionReason } from "../../../generated/events.ts";
import type { Queryable } from "../../../ports.ts";
import type { Suppression } from "../../../suppress/suppression.ts";
import { matching } from "../covering.ts";

interface SuppressionRow {
  id: string;
  fold_key: string;
  person_key: string;
  scope_kind: StandingScope["kind"];
  scope_id: string | null;
  reason: SuppressionReason;
  since: Date;
  source: string;
  set_by: string;
}

const columns =
  "s.id, s.fold_key, s.person_key, s.scope_kind, s.scope_id, s.reason, s.since, s.source, s.set_by";

/** The live suppressions of an address: by its fold key, and by its person key where the reason follows the person. */
export async function selectSuppressions(db: Queryable, address: AddressKeys): Promise<Suppression[]> {
  const { rows } = await db.query<SuppressionRow>(
    `select * from (${matching("(select $1::text as fold_key, $2::text as person_key)", columns)}) found
     order by since, id`,
    [address.fold, address.person],
  );
  return rows.map(suppressionOf);
}

function suppressionOf(row: SuppressionRow): Suppression {
  return {
    id: row.id,
    address: { fold: row.fold_key, person: row.person_key },
    scope: { kind: row.scope_kind, id: row.scope_id },
    reason: row.reason,
    since: row.since,
    source: row.source,
    setBy: row.set_by,
  };
}
