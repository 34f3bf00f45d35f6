import type { AddressKeys, Scope, SuppressionReason } from "../generated/events.ts";
import type { Transaction } from "../ports.ts";
import { suppressionText } from "../suppress/reason-text.ts";
import { matchedBy } from "../suppress/scope.ts";
import type { Proposal, Suppression } from "../suppress/suppression.ts";
import { type PendingPorts, readPending } from "./pending.ts";

export interface CheckPorts extends PendingPorts {
  selectSuppressions(tx: Transaction, address: AddressKeys): Promise<readonly Suppression[]>;
}

/** One thing that bars an address. */
export interface Bar {
  /** Null while the worker has not come to it: it bars all the same. */
  readonly suppression: string | null;
  readonly reason: SuppressionReason;
  readonly scope: Scope;
  readonly since: Date;
  readonly setBy: string;
  /** "person": it was made for another spelling of the same person's address. */
  readonly matchedBy: "fold" | "person";
  readonly explanation: string;
  readonly howToLift: string;
}

/** Everything that bars an address now, in whatever scope, what no worker has come to yet included. */
export async function checkAddress(
  ports: CheckPorts,
  tx: Transaction,
  address: AddressKeys,
): Promise<readonly Bar[]> {
  const live = await ports.selectSuppressions(tx, address);
  const pending = (await readPending(ports, tx)).of(address);
  return [
    ...live.map((suppression) => barOf(suppression, suppression.id, address)),
    ...pending.map((proposal) => barOf(proposal, null, address)),
  ];
}

function barOf(proposal: Proposal, id: string | null, address: AddressKeys): Bar {
  const { reason, scope, since, setBy } = proposal;
  const text = suppressionText(reason, scope);
  return {
    suppression: id,
    reason,
    scope,
    since,
    setBy,
    matchedBy: matchedBy(proposal, address) ?? "fold",
    explanation: text.reason,
    howToLift: text.lift,
  };
}
