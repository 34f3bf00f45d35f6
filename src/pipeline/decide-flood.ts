import { PortError } from "../errors.ts";
import type { Transaction } from "../ports.ts";
import type { Proposal } from "../suppress/suppression.ts";
import type { HeldBack } from "./floods.ts";
import { suppress, type SuppressPorts } from "./suppress.ts";

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
}

/** Requests whose suppressions are made together. */
const chunk = 1_000;

/**
 * A person's decision about a flood. Let through, its requests do what they would have done, each as of when it came in;
 * dismissed, they do nothing. What was acted on before the flood was noticed stays as it is either way: an opt-out does
 * not expire, and is lifted one at a time by whoever may. Gives the number of new suppressions.
 */
export async function decideFlood(
  ports: DecideFloodPorts,
  tx: Transaction,
  flood: string,
  { decision, by, why }: { readonly decision: FloodDecision; readonly by: string; readonly why: string },
  source: string,
): Promise<number> {
  if (!(await ports.lockFlood(tx, flood)))
    throw new PortError("missing", `The flood ${flood} is not open; \`heed floods\` lists those that are.`);
  let suppressed = 0;
  for (let after: string | null = null; decision === "let-through";) {
    const requests: readonly HeldRequest[] = await ports.loadHeld(tx, flood, after, chunk);
    const last = requests.at(-1);
    if (last === undefined) break;
    const proposals = requests.flatMap((request) => proposalsOf(request, by));
    suppressed += (await suppress(ports, tx, proposals, { source, why })).length;
    after = last.message;
  }
  await ports.closeFlood(tx, flood, { decision, by, why, at: ports.clock() });
  return suppressed;
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
