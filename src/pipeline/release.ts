import type { Transaction } from "../ports.ts";
import { decideLift, type Lifter } from "../suppress/lifting.ts";
import type { Suppression } from "../suppress/suppression.ts";
import { accountOf, type FindList } from "./look-up.ts";
import { rescreen } from "./rescreen.ts";
import type { SuppressPorts } from "./suppress.ts";

export interface ReleasePorts extends SuppressPorts {
  readonly findList: FindList;
  /** Sets it as lifted; false where somebody else has lifted it. */
  liftSuppression(
    tx: Transaction,
    lift: { id: string; liftedAt: Date; liftedBy: string; why: string },
  ): Promise<boolean>;
}

export interface Release {
  readonly suppression: Suppression;
  readonly isLifted: boolean;
  /** Why it was lifted, or why it may not be. */
  readonly why: string;
}

/** Lifts one suppression, if the lifter may: the contacts that it covered are judged anew, and an event says so. */
export async function release(
  ports: ReleasePorts,
  tx: Transaction,
  suppression: Suppression,
  lifter: Lifter,
  source: string,
): Promise<Release> {
  const account = await accountOf(ports.findList, tx, suppression.scope);
  const { allowed, why } = decideLift({ ...suppression, account }, lifter);
  if (!allowed) return { suppression, isLifted: false, why };
  const liftedAt = ports.clock();
  const liftedBy = lifter.by === "recipient" ? "recipient" : `${lifter.by} ${lifter.name}`;
  if (!(await ports.liftSuppression(tx, { id: suppression.id, liftedAt, liftedBy, why }))) {
    return { suppression, isLifted: false, why: "It was lifted already." };
  }
  await rescreen(ports, tx, await ports.findCovered(tx, [suppression]));
  const time = liftedAt.toISOString();
  const { id, address, scope, reason } = suppression;
  await ports.appendEvents(tx, [
    {
      id: ports.newId(),
      type: "heed.suppression.lifted.v1",
      source,
      time,
      data: { suppression: id, address, scope, reason, liftedBy: lifter.by, why, liftedAt: time },
    },
  ]);
  return { suppression, isLifted: true, why };
}
