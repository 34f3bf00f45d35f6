import { PortError, RefusedError } from "../errors.ts";
import type { AddressKeys } from "../generated/events.ts";
import type { SuppressionReleased } from "../generated/views.ts";
import { keysOf } from "../pipeline/address-keys.ts";
import { type LookUpPorts, requireKnown, requireScope } from "../pipeline/look-up.ts";
import { type Release, release, type ReleasePorts } from "../pipeline/release.ts";
import type { HashAddress, RunTransaction, Transaction } from "../ports.ts";
import type { Lifter } from "../suppress/lifting.ts";
import { formatScope } from "../suppress/scope.ts";
import type { Suppression } from "../suppress/suppression.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";
import { ensureScope } from "./ensure-scope.ts";

export interface ReleaseAddressPorts extends ReleasePorts {
  readonly transaction: RunTransaction;
  readonly lookUp: LookUpPorts;
  readonly hashAddress: HashAddress;
  readonly findSuppressions: (tx: Transaction, address: AddressKeys) => Promise<readonly Suppression[]>;
  readonly recordDecision: RecordDecision;
}

/** What is to be lifted, and why it may be. */
export interface ReleaseAddress {
  readonly address: string;
  /** As people write it; null where any scope is meant. */
  readonly scope: string | null;
  /** Null where any reason is meant. */
  readonly reason: string | null;
  /** What staff and the privacy officer must say. */
  readonly why: string;
  /** The recipient's newest confirmed opt-in: when, and to which account's mail. */
  readonly optedInAt: Date | null;
  readonly optedInTo: string | null;
}

/**
 * Lifts a suppression, if whoever acts may. One at a time: nothing lifts in bulk. A recipient's opt-in is held against
 * each that bars the address. What may not be lifted stays, and its view says why.
 *
 * @throws PortError `missing` where nothing of that kind bars the address, or for an unknown account or list;
 * RefusedError where several are meant, or for a scope that is none.
 */
export function releaseAddress(
  ports: ReleaseAddressPorts,
  asked: ReleaseAddress,
  actor: Actor,
): Promise<readonly SuppressionReleased[]> {
  const keys = keysOf(asked.address, ports.hashAddress);
  return ports.transaction(async (tx) => {
    if (asked.optedInTo !== null) await requireKnown(ports.lookUp, tx, "account", asked.optedInTo);
    const chosen = await choose(ports, tx, await ports.findSuppressions(tx, keys), asked, actor);
    const releases: Release[] = [];
    for (const suppression of chosen)
      releases.push(await release(ports, tx, suppression, lifterOf(asked, actor), actor.source));
    for (const { suppression, isLifted, why } of releases) {
      if (!isLifted) continue;
      const subject = `suppression:${suppression.id}`;
      const at = ports.clock();
      await ports.recordDecision(tx, { subject, act: "release", actor, why, rule: "lifting/1", at });
    }
    return releases.map((done) => viewOf(asked.address, done));
  });
}

function lifterOf({ why, optedInAt, optedInTo }: ReleaseAddress, { by, name }: Actor): Lifter {
  if (by !== "recipient") return { by, name, why };
  const isConfirmed = optedInAt !== null && optedInTo !== null;
  return { by, confirmedOptIn: isConfirmed ? { at: optedInAt, account: optedInTo } : null };
}

/** Those that are meant. What stands can be named by its scope, also where nothing honours that. */
async function choose(
  { lookUp }: ReleaseAddressPorts,
  tx: Transaction,
  live: readonly Suppression[],
  { address, scope, reason }: ReleaseAddress,
  { by }: Actor,
): Promise<readonly Suppression[]> {
  const chosen = live.filter(
    (one) =>
      (scope === null || formatScope(one.scope) === scope) && (reason === null || one.reason === reason),
  );
  if (chosen.length === 0) {
    if (scope !== null) await requireScope(lookUp, tx, ensureScope(scope));
    throw new PortError(
      "missing",
      `Nothing of that kind bars ${address}: \`heed check ${address}\` shows what does.`,
    );
  }
  if (chosen.length > 1 && by !== "recipient") {
    const named = chosen.map((one) => `--reason ${one.reason} --scope ${formatScope(one.scope)}`);
    throw new RefusedError(
      `${chosen.length} suppressions bar ${address}, and they lift one at a time: ${named.join("; ")}.`,
    );
  }
  return chosen;
}

function viewOf(address: string, { suppression, isLifted, why }: Release): SuppressionReleased {
  const { id, scope, reason } = suppression;
  return { address, suppression: id, scope: formatScope(scope), reason, isLifted, why };
}
