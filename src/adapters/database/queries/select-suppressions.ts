import type { AddressKeys, Scope, SuppressionReason } from "../../../generated/events.ts";
import type { Queryable } from "../../../ports.ts";
import { personReasons } from "../../../suppress/scope.ts";
import type { Suppression } from "../../../suppress/suppression.ts";

interface SuppressionRow {
  id: string;
  fold_key: string;
  person_key: string;
  scope_kind: Scope["kind"];
  scope_id: string | null;
  reason: SuppressionReason;
  since: Date;
  source: string;
  set_by: string;
}

const columns = "id, fold_key, person_key, scope_kind, scope_id, reason, since, source, set_by";

/** The live suppressions of an address: by its fold key, and by its person key where the reason follows the person. */
export async function selectSuppressions(db: Queryable, address: AddressKeys): Promise<Suppression[]> {
  const { rows } = await db.query<SuppressionRow>(
    `select ${columns} from suppression where lifted_at is null and fold_key = $1
     union all
     select ${columns} from suppression
     where lifted_at is null and person_key = $2 and fold_key <> $1 and reason = any($3)
     order by since, id`,
    [address.fold, address.person, personReasons],
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
