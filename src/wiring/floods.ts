import { findClaims } from "../adapters/database/queries/find-claims.ts";
import { findCounted } from "../adapters/database/queries/find-counted.ts";
import { findLetThrough } from "../adapters/database/queries/find-let-through.ts";
import { insertClaims } from "../adapters/database/queries/insert-claims.ts";
import { loadAccountPaces } from "../adapters/database/queries/load-account-paces.ts";
import { lockTallies } from "../adapters/database/queries/lock-tallies.ts";
import { openFlood } from "../adapters/database/queries/open-flood.ts";
import type { FloodLimits } from "../flood/find-floods.ts";
import type { FloodPorts } from "../pipeline/floods.ts";
import type { HashAddress } from "../ports.ts";
import type { Heed } from "../wiring.ts";

/** What counting claims and holding floods needs. */
export function floodPorts(
  { clock, newId }: Pick<Heed, "clock" | "newId">,
  limits: FloodLimits,
  hashAddress: HashAddress,
): FloodPorts {
  return {
    lockTallies,
    findCounted,
    findClaims,
    loadPaces: (tx, accounts) => loadAccountPaces(tx, accounts, limits.accountPerHour),
    findLetThrough,
    insertClaims,
    openFlood,
    limits,
    hashAddress,
    newId,
    clock,
  };
}
