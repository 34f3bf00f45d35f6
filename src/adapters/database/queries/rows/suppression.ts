import type { Scope, StandingScope, SuppressionReason } from "../../../../generated/events.ts";
import type { Suppression } from "../../../../suppress/suppression.ts";

/** What bars a contact: the cause of a suppression `s`. */
export const causeColumns = "s.reason, s.scope_kind, s.scope_id, s.since";

export interface CauseRow<Kind = Scope["kind"]> {
  reason: SuppressionReason;
  scope_kind: Kind;
  scope_id: string | null;
  since: Date;
}

export function causeOf<Kind>({ reason, scope_kind, scope_id, since }: CauseRow<Kind>): {
  readonly reason: SuppressionReason;
  readonly scope: { readonly kind: Kind; readonly id: string | null };
  readonly since: Date;
} {
  return { reason, scope: { kind: scope_kind, id: scope_id }, since };
}

/** A suppression `s` as it is stored. */
export const suppressionColumns = `s.id, s.fold_key, s.person_key, s.source, s.set_by, ${causeColumns}`;

export interface SuppressionRow extends CauseRow<StandingScope["kind"]> {
  id: string;
  fold_key: string;
  person_key: string;
  source: string;
  set_by: string;
}

export function suppressionOf(row: SuppressionRow): Suppression {
  return {
    id: row.id,
    address: { fold: row.fold_key, person: row.person_key },
    source: row.source,
    setBy: row.set_by,
    ...causeOf(row),
  };
}
