import type { Scope, SuppressionReason } from "../generated/events.ts";
import { reasons } from "../suppress/reasons.ts";
import type { Permission } from "./permission.ts";

/** What screening makes of a contact. Only `kept` may be mailed. */
export type ContactState = "kept" | "held" | "suppressed" | "invalid" | "duplicate";

/** Why a row of a file is no contact. */
export type RowFlaw = "no-address" | "not-an-address" | "several-addresses" | "row-too-long";

/** A reason that lies in the file itself. */
export type FileReason =
  RowFlaw | "duplicate" | "no-permission" | `permission-${Exclude<Permission, "none">}`;

/** The code that stands beside a contact's state; every state has one. */
export type ContactReason = SuppressionReason | FileReason;

/** A live suppression that covers the contact: its key matches and its scope reaches the contact's list. */
export interface CoveringSuppression {
  readonly reason: SuppressionReason;
  readonly scope: Scope;
  readonly since: Date;
}

export interface ScreenedContact {
  readonly permission: Permission;
  readonly flaw: RowFlaw | null;
  /** The first row with the same address on the same list. */
  readonly duplicateOf: number | null;
  readonly list: string;
  readonly uploadedAt: Date;
}

export interface Verdict {
  readonly state: ContactState;
  readonly reason: ContactReason;
  /** Since when, and how widely, the contact is barred; null for a contact that is not. */
  readonly since: Date | null;
  readonly scope: Scope | null;
}

/** Of suppressions of one reason the contact shows the widest. */
const width: Readonly<Record<Scope["kind"], number>> = { all: 3, account: 2, list: 1 };

/**
 * Decides about one contact. A suppression wins over everything that the row or the customer says; the order of the
 * suppressions does not matter.
 */
export function screenContact(
  contact: ScreenedContact,
  suppressions: readonly CoveringSuppression[],
): Verdict {
  if (contact.flaw) return verdict("invalid", contact.flaw);
  const strongest = suppressions.reduce<CoveringSuppression | null>(
    (best, next) => (best === null || isStronger(next, best) ? next : best),
    null,
  );
  if (strongest) {
    return {
      state: "suppressed",
      reason: strongest.reason,
      since: strongest.since,
      scope: strongest.scope,
    };
  }
  if (contact.duplicateOf !== null) return verdict("duplicate", "duplicate");
  switch (contact.permission) {
    case "none":
      return {
        state: "suppressed",
        reason: "no-permission",
        since: contact.uploadedAt,
        scope: { kind: "list", id: contact.list },
      };
    case "asserted":
      return verdict("held", "permission-asserted");
    case "express":
      return verdict("kept", "permission-express");
  }
}

function verdict(state: ContactState, reason: ContactReason): Verdict {
  return { state, reason, since: null, scope: null };
}

function isStronger(a: CoveringSuppression, b: CoveringSuppression): boolean {
  const order =
    reasons[b.reason].strength - reasons[a.reason].strength ||
    width[b.scope.kind] - width[a.scope.kind] ||
    a.since.getTime() - b.since.getTime();
  return order === 0 ? (a.scope.id ?? "") < (b.scope.id ?? "") : order < 0;
}
