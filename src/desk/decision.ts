import type { Transaction } from "../ports.ts";
import type { Actor } from "./actor.ts";

/** What a person did about one thing, as the table `decision` keeps it for ever. */
export interface Decision {
  /** What it is about, without a clear address: "suppression:<id>", "account:<id>", "flood:<id>", "parked:<id>". */
  readonly subject: string;
  readonly act: DecisionAct;
  readonly actor: Actor;
  readonly why: string | null;
  /** The rule that allowed it, with its version where it has one. */
  readonly rule: string;
  readonly at: Date;
}

type DecisionAct =
  | "suppress"
  | "release"
  | "clear"
  | "pause"
  | "resume"
  | "let-through"
  | "dismiss"
  | "replay"
  | "drop"
  | "forget"
  | "send-again";

/**
 * Records a decision in the transaction of its effects. Call it last: whoever else decides waits for the transaction
 * to end.
 */
export type RecordDecision = (tx: Transaction, decision: Decision) => Promise<void>;
