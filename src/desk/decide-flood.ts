import { PortError } from "../errors.ts";
import type { FloodDecided } from "../generated/views.ts";
import type { HeldBack } from "../pipeline/floods.ts";
import { suppress, type SuppressPorts } from "../pipeline/suppress.ts";
import type { RunTransaction, Transaction } from "../ports.ts";
import type { Proposal } from "../suppress/suppression.ts";
import type { Actor } from "./actor.ts";
import type { RecordDecision } from "./decision.ts";

/** What a person makes of a flood as a whole. */
export type FloodDecision = "let-through" | "dismissed";

/** A request that a flood holds. */
export interface HeldRequest {
  readonly message: string;
  readonly kind: "complaint" | "opt-out";
  readonly receivedAt: Date;
  readonly held: HeldBack;
}

export interface DecideFloodPorts extends SuppressPorts {
  readonly transaction: RunTransaction;
  /** False where there is no such flood, or where it is decided. */
  readonly lockFlood: (tx: Transaction, flood: string) => Promise<boolean>;
  readonly loadHeld: (
    tx: Transaction,
    flood: string,
    after: string | null,
    limit: number,
  ) => Promise<readonly HeldRequest[]>;
  readonly closeFlood: (
    tx: Transaction,
    flood: string,
    decided: {
      readonly decision: FloodDecision;
      readonly by: string;
      readonly why: string;
      readonly at: Date;
    },
  ) => Promise<void>;
  readonly recordDecision: RecordDecision;
}

/** Requests whose suppressions are made together. */
const chunk = 1_000;

/**
 * A person's decision about a flood. Let through, its requests do what they would have done, each as of when it came in;
 * dismissed, they do nothing. What was acted on before the flood was noticed stays as it is either way: an opt-out does
 * not expire, and is lifted one at a time by whoever may.
 *
 * @throws PortError `missing` for a flood that is not there or is decided.
 */
export function decideFlood(
  ports: DecideFloodPorts,
  {
    flood,
    decision,
    why,
  }: { readonly flood: string; readonly decision: FloodDecision; readonly why: string },
  actor: Actor,
): Promise<FloodDecided> {
  const by = actor.name;
  return ports.transaction(async (tx) => {
    if (!(await ports.lockFlood(tx, flood)))
      throw new PortError("missing", `The flood ${flood} is not open; \`heed floods\` lists those that are.`);
    const suppressed = decision === "let-through" ? await letThrough(ports, tx, flood, why, actor) : 0;
    const at = ports.clock();
    await ports.closeFlood(tx, flood, { decision, by, why, at });
    const act = decision === "let-through" ? "let-through" : "dismiss";
    await ports.recordDecision(tx, { subject: `flood:${flood}`, act, actor, why, rule: "floods/1", at });
    return { flood, decision, by, why, suppressed };
  });
}

/** Does what the held requests ask for; gives the number of new suppressions. */
async function letThrough(
  ports: DecideFloodPorts,
  tx: Transaction,
  flood: string,
  why: string,
  { name, source }: Actor,
): Promise<number> {
  let suppressed = 0;
  for (let after: string | null = null; ;) {
    const requests: readonly HeldRequest[] = await ports.loadHeld(tx, flood, after, chunk);
    const last = requests.at(-1);
    if (last === undefined) return suppressed;
    const proposals = requests.flatMap((request) => proposalsOf(request, name));
    suppressed += (await suppress(ports, tx, proposals, { source, why })).length;
    after = last.message;
  }
}

function proposalsOf({ message, kind, receivedAt, held }: HeldRequest, setBy: string): Proposal[] {
  return held.addresses.map((address) => ({
    address,
    scope: held.scope,
    reason: kind,
    since: receivedAt,
    source: `message:${message}`,
    setBy,
  }));
}
