import type { ParkedSettled } from "../generated/views.ts";
import type { Clock, RunTransaction, Transaction } from "../ports.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";
import type { ListParkedPorts, ParkedRow } from "./list-parked.ts";

export interface SettleParkedPorts extends ListParkedPorts {
  readonly transaction: RunTransaction;
  /** Both give the ids of those that waited, and were theirs to settle. */
  readonly replayParked: (tx: Transaction, ids: readonly string[]) => Promise<readonly string[]>;
  readonly dropParked: (tx: Transaction, ids: readonly string[]) => Promise<readonly string[]>;
  readonly recordDecision: RecordDecision;
  readonly clock: Clock;
}

/** "replayed": given back to the worker that parked it. "dropped": given up for good. */
export type Settled = "replayed" | "dropped";

/** Settles parked records; `ids` is "all" for all that wait. */
export async function settleParked(
  ports: SettleParkedPorts,
  ids: readonly string[] | "all",
  as: Settled,
  actor: Actor,
): Promise<ParkedSettled> {
  const settled: string[] = [];
  if (ids !== "all") settled.push(...(await settle(ports, ids, as, actor)));
  else
    for (let after: string | null = null; ;) {
      const page: readonly ParkedRow[] = await ports.listParked({ state: "waiting", after });
      const last = page.at(-1);
      if (last === undefined) break;
      const waiting = page.map(({ id }) => id);
      settled.push(...(await settle(ports, waiting, as, actor)));
      after = last.id;
    }
  const untouched = ids === "all" ? [] : ids.filter((id) => !settled.includes(id));
  return { [as]: settled, untouched };
}

function settle(
  ports: SettleParkedPorts,
  ids: readonly string[],
  as: Settled,
  actor: Actor,
): Promise<readonly string[]> {
  return ports.transaction(async (tx) => {
    const settled = await (as === "replayed" ? ports.replayParked(tx, ids) : ports.dropParked(tx, ids));
    const at = ports.clock();
    const act = as === "replayed" ? "replay" : "drop";
    for (const id of settled)
      await ports.recordDecision(tx, {
        subject: `parked:${id}`,
        act,
        actor,
        why: null,
        rule: "parked/1",
        at,
      });
    return settled;
  });
}
