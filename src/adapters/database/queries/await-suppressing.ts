import type { Transaction } from "../../../ports.ts";

/** Names the advisory lock: the first bytes of "heed suppress". */
const lock = "x'6865656473757070'::bigint";

/** Held by every transaction that makes suppressions, until it ends. They do not hinder each other. */
export async function announceSuppressing(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock_shared(${lock})`);
}

/** Returns when all who had announced themselves have ended. */
export async function awaitSuppressing(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${lock})`);
}
