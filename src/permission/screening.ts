import type { Scope, SuppressionReason } from "../generated/events.ts";
import type { Permission } from "./permission.ts";

/** What screening makes of a contact. Only `kept` may be mailed. */
export type ContactState = "kept" | "held" | "suppressed" | "invalid" | "duplicate";

/** Why a row of a file is no contact. */
export type RowFlaw = "no-address" | "not-an-address" | "several-addresses" | "row-too-long";

/** The code that stands beside a contact's state; every state has one. */
export type ContactReason =
  | SuppressionReason
  | RowFlaw
  | "duplicate"
  | "permission-confirmed"
  | "permission-express"
  | "permission-implied"
  | "permission-asserted"
  | "permission-revoked";

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

/** Strongest first: of several suppressions the contact shows the one that is hardest to lift. */
const strength: readonly SuppressionReason[] = [
  "legal-order",
  "complaint",
  "opt-out",
  "invalid-address",
  "manual",
  "no-permission",
];
const width: readonly Scope["kind"][] = ["all", "account", "list"];

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
  const onThisList = { since: contact.uploadedAt, scope: { kind: "list", id: contact.list } } as const;
  if (contact.permission === "revoked") {
    return { state: "suppressed", reason: "permission-revoked", ...onThisList };
  }
  if (contact.duplicateOf !== null) return verdict("duplicate", "duplicate");
  switch (contact.permission) {
    case "none":
      return { state: "suppressed", reason: "no-permission", ...onThisList };
    case "asserted":
      return verdict("held", "permission-asserted");
    case "confirmed":
    case "express":
    case "implied":
      return verdict("kept", `permission-${contact.permission}`);
  }
}

function verdict(state: ContactState, reason: ContactReason): Verdict {
  return { state, reason, since: null, scope: null };
}

function isStronger(a: CoveringSuppression, b: CoveringSuppression): boolean {
  const order =
    strength.indexOf(a.reason) - strength.indexOf(b.reason) ||
    width.indexOf(a.scope.kind) - width.indexOf(b.scope.kind) ||
    a.since.getTime() - b.since.getTime();
  return order === 0 ? (a.scope.id ?? "") < (b.scope.id ?? "") : order < 0;
}
