import type { AddressKeys, Scope, StandingScope, SuppressionReason } from "../generated/events.ts";

/** A suppression as it is asked for: by an event, or by staff. */
export interface Proposal {
  readonly address: AddressKeys;
  readonly scope: Scope;
  readonly reason: SuppressionReason;
  /** When the cause happened. */
  readonly since: Date;
  /** The id of the event, or the act of staff, that caused it. */
  readonly source: string;
  /** "heed", or the name of the person who entered it. */
  readonly setBy: string;
}

/** The record that bars an address. It never expires. */
export interface Suppression extends Omit<Proposal, "scope"> {
  readonly id: string;
  readonly scope: StandingScope;
}

/** A suppression that is being made. */
export type NewSuppression = Proposal & Pick<Suppression, "id">;

/** What one suppression is about: two proposals of the same subject are one suppression. */
export function subjectOf(proposal: Pick<Suppression, "address" | "scope" | "reason">): string {
  return `${proposal.address.fold} ${proposal.scope.kind}:${proposal.scope.id ?? ""} ${proposal.reason}`;
}

/**
 * One proposal for each subject: the one with the earliest cause. The result does not depend on the order of the
 * proposals, and merging twice changes nothing.
 */
export function mergeProposals(proposals: readonly Proposal[]): Proposal[] {
  const bySubject = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const subject = subjectOf(proposal);
    const known = bySubject.get(subject);
    if (!known || isEarlier(proposal, known)) bySubject.set(subject, proposal);
  }
  return [...bySubject.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proposal]) => proposal);
}

function isEarlier(a: Proposal, b: Proposal): boolean {
  return a.since.getTime() === b.since.getTime() ? a.source < b.source : a.since < b.since;
}
