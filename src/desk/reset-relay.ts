import { PortError } from "../errors.ts";
import { topics } from "../events/topics.ts";
import type { RelayReset } from "../generated/views.ts";
import type { Clock, RunTransaction, Transaction } from "../ports.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";

export interface ResetRelayPorts {
  readonly transaction: RunTransaction;
  /** Forgets how far topics were copied; gives the names of those that had been. */
  readonly resetRelayPositions: (tx: Transaction, topics: readonly string[]) => Promise<readonly string[]>;
  readonly recordDecision: RecordDecision;
  readonly clock: Clock;
}

/**
 * Has topics sent to Kafka again from their beginning: the way out when Kafka lost what the relay had sent.
 *
 * @param names the topics; "all" where Kafka is another cluster, or is no longer used.
 * @throws PortError `misconfigured` for a topic that is none.
 */
export async function resetRelay(
  ports: ResetRelayPorts,
  names: readonly string[] | "all",
  actor: Actor,
): Promise<RelayReset> {
  const known = topics.map(({ name }) => name);
  const unknown = names === "all" ? [] : names.filter((name) => !known.includes(name));
  if (unknown.length > 0 || names.length === 0)
    throw new PortError(
      "misconfigured",
      `Name the topics to send again (${known.join(", ")}), or say --all${unknown.length > 0 ? `; there is no ${unknown.join(", ")}` : ""}.`,
    );
  return ports.transaction(async (tx) => {
    const reset = [...(await ports.resetRelayPositions(tx, names === "all" ? known : names))];
    const at = ports.clock();
    for (const topic of reset)
      await ports.recordDecision(tx, {
        subject: `topic:${topic}`,
        act: "send-again",
        actor,
        why: null,
        rule: "relay/1",
        at,
      });
    return { reset };
  });
}
