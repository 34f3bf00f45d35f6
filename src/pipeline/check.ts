import type { AddressKeys, StandingScope, SuppressionReason } from "../generated/events.ts";
import type { Transaction } from "../ports.ts";
import { suppressionText } from "../suppress/reason-text.ts";
import { matchedBy } from "../suppress/scope.ts";
import type { Suppression } from "../suppress/suppression.ts";
import { barsNothing, type LookUpPorts } from "./look-up.ts";
import { type PendingPorts, readPending } from "./pending.ts";

export interface CheckPorts extends PendingPorts, LookUpPorts {
  findSuppressions(tx: Transaction, address: AddressKeys): Promise<readonly Suppression[]>;
}

/** One thing that bars an address, or would. */
export interface Bar {
  /** Null while the worker has not come to it: it bars all the same. */
  readonly suppression: string | null;
  readonly reason: SuppressionReason;
  readonly scope: StandingScope;
  /** Why it bars no mail: its scope names what is not there. Null where it bars mail. */
  readonly barsNothing: string | null;
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
  const live = await ports.findSuppressions(tx, address);
  const pending = (await readPending(ports, tx)).of(address);
  const bars: Bar[] = [];
  for (const asked of [...live, ...pending.map((proposal) => ({ ...proposal, id: null }))])
    bars.push(barOf(asked, address, await barsNothing(ports, tx, asked.scope)));
  return bars;
}

type Asked = Omit<Suppression, "id"> & { readonly id: string | null };

function barOf(asked: Asked, address: AddressKeys, why: string | null): Bar {
  const { id, reason, scope, since, setBy } = asked;
  const text = suppressionText(reason, scope);
  return {
    suppression: id,
    reason,
    scope,
    barsNothing: why,
    since,
    setBy,
    matchedBy: matchedBy(asked, address) ?? "fold",
    explanation: text.reason,
    howToLift: text.lift,
  };
}
