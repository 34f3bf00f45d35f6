import type { Evidence } from "./evidence.ts";

/** What is known of a contact's agreement, strongest first. */
export type Permission = "express" | "asserted" | "none";

/**
 * The permission of one contact at upload. A row that says when and where the contact agreed is `express`; a list that
 * the customer vouches for as a whole gives `asserted` to the rows that say nothing themselves.
 */
export function permissionOf(evidence: Evidence | null, vouched: boolean): Permission {
  if (evidence) return "express";
  return vouched ? "asserted" : "none";
}
