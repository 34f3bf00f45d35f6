import type { AddressKeys, StandingScope } from "../generated/events.ts";
import type { AddressCheck, BarView, ContactView } from "../generated/views.ts";
import { keysOf } from "../pipeline/address-keys.ts";
import { explainVerdict } from "../pipeline/explain-verdict.ts";
import {
  accountOf,
  barsNothing,
  type FindList,
  type LookUpPorts,
  requireKnown,
} from "../pipeline/look-up.ts";
import { type PendingPorts, readPending } from "../pipeline/pending.ts";
import type { HashAddress, RunTransaction, Transaction } from "../ports.ts";
import { suppressionText } from "../suppress/reason-text.ts";
import { formatScope, matchedBy } from "../suppress/scope.ts";
import type { Suppression } from "../suppress/suppression.ts";
import type { StoredContact } from "./export-list.ts";

/** A row of a list with the address that is asked about. */
export interface FoundContact extends StoredContact {
  readonly list: string;
  readonly account: string;
  readonly isSameSpelling: boolean;
}

export interface CheckAddressPorts extends PendingPorts {
  readonly transaction: RunTransaction;
  readonly lookUp: LookUpPorts;
  readonly hashAddress: HashAddress;
  readonly findSuppressions: (tx: Transaction, address: AddressKeys) => Promise<readonly Suppression[]>;
  readonly findList: FindList;
  /** The contacts of one account, or of all. */
  readonly findContactsOf: (
    tx: Transaction,
    address: AddressKeys,
    account: string | null,
  ) => Promise<readonly FoundContact[]>;
}

/**
 * Everything that bars an address now, in whatever scope, what no worker has come to yet included; and where the address
 * stands.
 *
 * @param asked `account` leaves out what does not concern mail of that account.
 * @throws PortError `missing` for an unknown account.
 */
export function checkAddress(
  ports: CheckAddressPorts,
  { address, account }: { readonly address: string; readonly account: string | null },
): Promise<AddressCheck> {
  const keys = keysOf(address, ports.hashAddress);
  return ports.transaction(async (tx) => {
    if (account !== null) await requireKnown(ports.lookUp, tx, "account", account);
    const bars: BarView[] = [];
    for (const asked of await whatIsAsked(ports, tx, keys)) {
      if (account === null || (await concerns(ports, tx, asked.scope, account)))
        bars.push(barOf(asked, keys, await barsNothing(ports.lookUp, tx, asked.scope)));
    }
    const contacts = await ports.findContactsOf(tx, keys, account);
    return {
      address,
      addressKey: keys.fold,
      isBarred: bars.some((bar) => bar.barsNothing === null),
      bars,
      contacts: contacts.map(contactOf),
    };
  });
}

type Asked = Omit<Suppression, "id"> & { readonly id: string | null };

/** The suppressions that stand, then those that wait for the worker: these have no id yet. */
async function whatIsAsked(
  ports: CheckAddressPorts,
  tx: Transaction,
  keys: AddressKeys,
): Promise<readonly Asked[]> {
  const live = await ports.findSuppressions(tx, keys);
  const pending = (await readPending(ports, tx)).of(keys);
  return [...live, ...pending.map((proposal) => ({ ...proposal, id: null }))];
}

/** Whether a scope concerns mail of the account: unless it is another account, or a list of another. */
async function concerns(
  { findList }: CheckAddressPorts,
  tx: Transaction,
  scope: StandingScope,
  account: string,
): Promise<boolean> {
  if (scope.kind === "all" || scope.kind === "category") return true;
  return (await accountOf(findList, tx, scope)) === account;
}

function barOf(asked: Asked, address: AddressKeys, why: string | null): BarView {
  const { id, reason, scope, since, setBy } = asked;
  const text = suppressionText(reason, scope);
  return {
    suppression: id,
    reason,
    scope: formatScope(scope),
    barsNothing: why,
    since: since.toISOString(),
    setBy,
    matchedBy: matchedBy(asked, address) ?? "fold",
    explanation: text.reason,
    howToLift: text.lift,
  };
}

function contactOf(contact: FoundContact): ContactView {
  const { list, account, row, verdict, isSameSpelling } = contact;
  return {
    list,
    account,
    row,
    state: verdict.state,
    reason: verdict.reason,
    since: verdict.since?.toISOString() ?? null,
    explanation: explainVerdict(verdict, contact).reason,
    isSameSpelling,
  };
}
