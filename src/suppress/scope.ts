import type { AddressKeys, Scope, StandingScope, SuppressionReason } from "../generated/events.ts";
import { reasons } from "./reasons.ts";

/** What a suppression's scope is held against: one contact, or one intended mail. */
export interface Reach {
  readonly account: string;
  readonly list: string | null;
}

/** Whether a suppression with this scope bars what the reach names; the address is for `matchedBy`. */
export function covers(scope: StandingScope, { account, list }: Reach): boolean {
  switch (scope.kind) {
    case "all":
      return true;
    case "account":
      return scope.id === account;
    case "list":
      return list !== null && scope.id === list;
    case "category":
      return false;
  }
}

/** Which key of the address the suppression matches, or null where it does not. */
export function matchedBy(
  suppression: { readonly address: AddressKeys; readonly reason: SuppressionReason },
  address: AddressKeys,
): "fold" | "person" | null {
  if (suppression.address.fold === address.fold) return "fold";
  if (suppression.address.person !== address.person) return null;
  return reasons[suppression.reason].followsPerson ? "person" : null;
}

/** "all", or the kind and the id: "account:acme". */
export function formatScope(scope: StandingScope): string {
  return scope.kind === "all" ? "all" : `${scope.kind}:${scope.id ?? ""}`;
}

/** Null for what is no scope. */
export function parseScope(text: string): Scope | null {
  if (text === "all") return { kind: "all", id: null };
  const m = /^(account|list):([A-Za-z0-9][A-Za-z0-9._:-]{0,127})$/.exec(text);
  return m ? { kind: m[1] as "account" | "list", id: m[2] ?? null } : null;
}
