import { PortError } from "../errors.ts";
import type { GroupForgotten } from "../generated/views.ts";
import { pipelineGroups } from "../pipeline/groups.ts";
import type { Clock, RunTransaction, Transaction } from "../ports.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";

/** What became of a group that was to be forgotten. */
export type Forgotten =
  | {
      readonly state: "forgotten";
      /** Partitions in which it had a position. */
      readonly positions: number;
      /** Records that it parked and that still wait; they stay. */
      readonly parked: number;
    }
  | { readonly state: "alive" }
  | { readonly state: "unknown" };

export interface ForgetGroupPorts {
  readonly transaction: RunTransaction;
  /** Takes its positions away, unless it lives. */
  readonly forgetGroup: (tx: Transaction, group: string) => Promise<Forgotten>;
  readonly recordDecision: RecordDecision;
  readonly clock: Clock;
}

/**
 * Lets go of a group that was given up, so that old events need not be kept for it.
 *
 * @throws PortError `misconfigured` for a worker's own group, `missing` for an unknown one, `fenced` for one that lives.
 */
export async function forgetGroup(
  ports: ForgetGroupPorts,
  group: string,
  actor: Actor,
): Promise<GroupForgotten> {
  if (pipelineGroups.has(group))
    throw new PortError(
      "misconfigured",
      `${group} is the group of Heed's own worker and is not forgotten: without its position the worker would take everything twice. Run \`heed work ${group}\` until nothing waits for it.`,
    );
  return ports.transaction(async (tx) => {
    const forgotten = await ports.forgetGroup(tx, group);
    if (forgotten.state === "unknown")
      throw new PortError("missing", `There is no group "${group}"; \`heed status\` shows all.`);
    if (forgotten.state === "alive")
      throw new PortError(
        "fenced",
        `The group ${group} has a live member, or had one in the last ten minutes: end its processes first, then forget it.`,
      );
    const { positions, parked } = forgotten;
    await ports.recordDecision(tx, {
      subject: `group:${group}`,
      act: "forget",
      actor,
      why: null,
      rule: "groups/1",
      at: ports.clock(),
    });
    return { group, positions, parked };
  });
}
