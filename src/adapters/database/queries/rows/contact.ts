import type { StoredContact } from "../../../../desk/export-list.ts";
import type { Scope } from "../../../../generated/events.ts";
import type { EvidenceLack } from "../../../../permission/evidence.ts";
import type { Permission } from "../../../../permission/permission.ts";
import type { ContactReason, ContactState, Verdict } from "../../../../permission/screening.ts";

/** What a screening made of a contact `c`. */
export const verdictColumns = "c.state, c.reason, c.since, c.scope_kind, c.scope_id";

export interface VerdictRow {
  state: ContactState;
  reason: ContactReason;
  since: Date | null;
  scope_kind: Scope["kind"] | null;
  scope_id: string | null;
}

export function verdictOf(row: VerdictRow): Verdict {
  return {
    state: row.state,
    reason: row.reason,
    since: row.since,
    scope: row.scope_kind === null ? null : { kind: row.scope_kind, id: row.scope_id },
  };
}

/** A contact `c` as it is stored. */
export const contactColumns = `c.row, c.value, c.fold_key, c.person_key, c.permission, c.permission_lack, c.duplicate_of, ${verdictColumns}`;

export interface ContactRow extends VerdictRow {
  row: number;
  value: string;
  fold_key: string | null;
  person_key: string | null;
  permission: Permission;
  permission_lack: EvidenceLack | null;
  duplicate_of: number | null;
}

export function contactOf(row: ContactRow): StoredContact {
  return {
    row: row.row,
    value: row.value,
    foldKey: row.fold_key,
    personKey: row.person_key,
    permission: row.permission,
    lack: row.permission_lack,
    duplicateOf: row.duplicate_of,
    verdict: verdictOf(row),
  };
}
