import type { AddressKeys, Scope, SuppressionReason } from "../generated/events.ts";
import type { AddressBarred } from "../generated/views.ts";
import { keysOf } from "../pipeline/address-keys.ts";
import { type LookUpPorts, requireScope } from "../pipeline/look-up.ts";
import { suppress, type SuppressPorts } from "../pipeline/suppress.ts";
import type { HashAddress, RunTransaction, Transaction } from "../ports.ts";
import { formatScope } from "../suppress/scope.ts";
import { subjectOf, type Suppression } from "../suppress/suppression.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";

export interface SuppressAddressPorts extends SuppressPorts {
  readonly transaction: RunTransaction;
  readonly lookUp: LookUpPorts;
  readonly hashAddress: HashAddress;
  readonly findSuppressions: (tx: Transaction, address: AddressKeys) => Promise<readonly Suppression[]>;
  readonly recordDecision: RecordDecision;
}

/** What is to be barred, how widely and why. */
export interface SuppressAddress {
  readonly address: string;
  readonly scope: Scope;
  readonly reason: SuppressionReason;
  /** What the record says of it. */
  readonly why: string | null;
}

/**
 * A person bars an address, at once, on every list in the scope. Where it is barred so already, nothing is done and
 * nothing decided.
 *
 * @throws PortError `missing` for an unknown account or list.
 */
export function suppressAddress(
  ports: SuppressAddressPorts,
  { address, scope, reason, why }: SuppressAddress,
  actor: Actor,
): Promise<AddressBarred> {
  const at = ports.clock();
  const keys = keysOf(address, ports.hashAddress);
  const source = `staff:${ports.newId()}`;
  const proposal = { address: keys, scope, reason, since: at, source, setBy: actor.name };
  return ports.transaction(async (tx) => {
    await requireScope(ports.lookUp, tx, scope);
    const [fresh] = await suppress(ports, tx, [proposal], { source: actor.source, why });
    const known = await ports.findSuppressions(tx, keys);
    const live = known.find((one) => subjectOf(one) === subjectOf(proposal)) ?? null;
    if (fresh !== undefined)
      await ports.recordDecision(tx, {
        subject: `suppression:${fresh.id}`,
        act: "suppress",
        actor,
        why,
        rule: "suppression/1",
        at,
      });
    return {
      address,
      isNew: fresh !== undefined,
      suppression: live?.id ?? null,
      scope: formatScope(scope),
      reason,
      since: (live?.since ?? at).toISOString(),
    };
  });
}
