import { RefusedError } from "../errors.ts";
import type { SenderStanding } from "../generated/events.ts";
import type { StandingDecided } from "../generated/views.ts";
import { type LookUpPorts, requireKnown } from "../pipeline/look-up.ts";
import type { AppendEvents, Clock, NewId, RunTransaction, Transaction } from "../ports.ts";
import { type StandingAct, standingByAct } from "../standing/standing.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";

export interface DecideStandingPorts {
  readonly transaction: RunTransaction;
  readonly lookUp: LookUpPorts;
  /** The standings, locked until the transaction ends. */
  readonly lockSenderStandings: (
    tx: Transaction,
    accounts: readonly string[],
    at: Date,
  ) => Promise<ReadonlyMap<string, SenderStanding>>;
  readonly decideStanding: (
    tx: Transaction,
    account: string,
    to: SenderStanding,
    why: string,
    at: Date,
  ) => Promise<void>;
  readonly recordDecision: RecordDecision;
  readonly appendEvents: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

/**
 * A person's decision about a sender: counting begins anew with it.
 *
 * @throws PortError `missing` for an unknown account; RefusedError for an act that makes no sense in its standing.
 */
export function decideStanding(
  ports: DecideStandingPorts,
  { account, act, why }: { readonly account: string; readonly act: StandingAct; readonly why: string },
  actor: Actor,
): Promise<StandingDecided> {
  return ports.transaction(async (tx) => {
    await requireKnown(ports.lookUp, tx, "account", account);
    const at = ports.clock();
    const from = (await ports.lockSenderStandings(tx, [account], at)).get(account) ?? "healthy";
    const to = standingByAct(from, act);
    if (to === null) throw new RefusedError(`${account} is ${from}: there is nothing to ${act}.`);
    await ports.decideStanding(tx, account, to, why, at);
    const changedAt = at.toISOString();
    await ports.appendEvents(tx, [
      {
        id: ports.newId(),
        type: "heed.sender.standing-changed.v1",
        source: actor.source,
        time: changedAt,
        data: { account, from, to, why, rule: "staff", changedAt },
      },
    ]);
    await ports.recordDecision(tx, {
      subject: `account:${account}`,
      act,
      actor,
      why,
      rule: "standing/1",
      at,
    });
    return { account, from, to };
  });
}
