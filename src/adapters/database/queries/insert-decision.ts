import type { Decision } from "../../../desk/decision.ts";
import type { Transaction } from "../../../ports.ts";

/** Adds a decision to the end of the chain; the table itself numbers and links it. */
export async function insertDecision(tx: Transaction, decision: Decision): Promise<void> {
  const { subject, act, actor, why, rule, at } = decision;
  await tx.query(
    `insert into decision (subject, act, by, name, source, why, rule, at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [subject, act, actor.by, actor.name, actor.source, why, rule, at],
  );
}
