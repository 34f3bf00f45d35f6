import type { AddressKeys } from "../generated/events.ts";
import type { CoveringSuppression } from "../permission/screening.ts";
import type { DecodeRecord, LogRecord, Transaction } from "../ports.ts";
import { covers, matchedBy, type Reach } from "../suppress/scope.ts";
import type { Proposal } from "../suppress/suppression.ts";
import { proposalOf, suppressGroup, suppressTopics } from "./suppress.ts";

export interface PendingPorts {
  /** The records that the group has not handled: those beyond its position, and those that are parked for it. */
  loadUnhandledRecords(
    tx: Transaction,
    group: string,
    topics: readonly string[],
  ): AsyncIterable<readonly LogRecord[]>;
  readonly decodeRecord: DecodeRecord;
}

/** What complaints and opt-outs ask for that the suppress worker has not come to. */
export interface Pending {
  /** What matches the address, in whatever scope. */
  of(address: AddressKeys): readonly Proposal[];
  covering(address: AddressKeys, reach: Reach): readonly CoveringSuppression[];
}

/**
 * Reads ahead of the suppress worker: whoever asks what is barred must not wait for it, and must not miss what lies
 * in the log. Takes memory for what is unhandled, which is nothing while the worker keeps up.
 */
export async function readPending(ports: PendingPorts, tx: Transaction): Promise<Pending> {
  const byFold = new Map<string, Proposal[]>();
  const byPerson = new Map<string, Proposal[]>();
  for await (const records of ports.loadUnhandledRecords(tx, suppressGroup, suppressTopics)) {
    for (const record of records) {
      const decoded = ports.decodeRecord(record);
      const proposal = decoded.ok ? proposalOf(decoded.event) : null;
      if (!proposal) continue;
      remember(byFold, proposal.address.fold, proposal);
      remember(byPerson, proposal.address.person, proposal);
    }
  }
  const of = (address: AddressKeys): Proposal[] => {
    if (byFold.size === 0) return [];
    const near = new Set([...(byFold.get(address.fold) ?? []), ...(byPerson.get(address.person) ?? [])]);
    return [...near].filter((proposal) => matchedBy(proposal, address) !== null);
  };
  return {
    of,
    covering: (address, reach) => of(address).filter(({ scope }) => covers(scope, reach)),
  };
}

function remember(map: Map<string, Proposal[]>, key: string, proposal: Proposal): void {
  const known = map.get(key);
  if (known) known.push(proposal);
  else map.set(key, [proposal]);
}
