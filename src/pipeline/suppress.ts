import type { AnyEvent } from "../events/event.ts";
import type { AppendEvents, Clock, LogRecord, NewId, Transaction } from "../ports.ts";
import {
  mergeProposals,
  type NewSuppression,
  type Proposal,
  type Suppression,
} from "../suppress/suppression.ts";
import { type ContactId, rescreen, type RescreenPorts } from "./rescreen.ts";

/** The group whose position tells which complaints and opt-outs have taken effect. */
export const suppressGroup = "suppress";
export const suppressTopics = ["heed.complaints", "heed.opt-outs"];

export interface SuppressPorts extends RescreenPorts {
  /**
   * Lets a list that is just being screened wait until this transaction has ended: else it could see neither our
   * suppression nor we its contacts.
   */
  announceSuppressing(tx: Transaction): Promise<void>;
  /**
   * Inserts those that are not live yet, and gives them; moves `since` of the others back to the earlier cause. A
   * cause that was lifted is not inserted again.
   */
  insertSuppressions(
    tx: Transaction,
    suppressions: readonly (NewSuppression & { why: string | null })[],
  ): Promise<readonly NewSuppression[]>;
  /** The contacts that the suppressions cover. */
  findCovered(tx: Transaction, suppressions: readonly Suppression[]): Promise<readonly ContactId[]>;
  readonly appendEvents: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** Turns complaints and opt-outs into suppressions: of every contact in their scope, on every list. */
export function suppressStep(
  ports: SuppressPorts,
): (tx: Transaction, events: readonly { event: AnyEvent; record: LogRecord }[]) => Promise<void> {
  return async (tx, events) => {
    const proposals = events.flatMap(({ event }) => proposalOf(event) ?? []);
    await suppress(ports, tx, proposals, { source: "/workers/suppress", why: null });
  };
}

/** What an event asks for: null for events that bar nobody. */
export function proposalOf(event: AnyEvent): Proposal | null {
  const isComplaint = event.type === "heed.complaint.received.v1";
  if (!isComplaint && event.type !== "heed.opt-out.received.v1") return null;
  const { address, suppress: isAsked, scope, receivedAt } = event.data;
  if (!isAsked || address === null) return null;
  return {
    address: { fold: address.fold, person: address.person },
    scope,
    reason: isComplaint ? "complaint" : "opt-out",
    since: new Date(receivedAt),
    source: event.id,
    setBy: "heed",
  };
}

/**
 * Makes the suppressions that are asked for, bars the contacts that they cover and says so in events. Doing it again
 * changes nothing. Gives the suppressions that are new.
 */
export async function suppress(
  ports: SuppressPorts,
  tx: Transaction,
  proposals: readonly Proposal[],
  by: { readonly source: string; readonly why: string | null },
): Promise<readonly NewSuppression[]> {
  const merged = mergeProposals(proposals);
  if (merged.length === 0) return [];
  await ports.announceSuppressing(tx);
  const fresh = await ports.insertSuppressions(
    tx,
    merged.map((proposal) => ({ ...proposal, id: ports.newId(), why: by.why })),
  );
  if (fresh.length === 0) return [];
  await rescreen(ports, tx, await ports.findCovered(tx, fresh));
  const time = ports.clock().toISOString();
  await ports.appendEvents(
    tx,
    fresh.map((suppression) => suppressedEvent(suppression, ports.newId(), by.source, time)),
  );
  return fresh;
}

function suppressedEvent(
  { id: suppression, address, scope, reason, since, source: cause }: NewSuppression,
  id: string,
  source: string,
  time: string,
): AnyEvent {
  return {
    id,
    type: "heed.address.suppressed.v1",
    source,
    time,
    data: { suppression, address, scope, reason, since: since.toISOString(), source: cause },
  };
}
