import {
  type CoveringSuppression,
  screenContact,
  type ScreenedContact,
  type Verdict,
} from "../permission/screening.ts";
import type { Transaction } from "../ports.ts";

/** Names one contact. */
export interface ContactId {
  readonly list: string;
  readonly row: number;
}

export type KnownContact = ContactId & ScreenedContact & { readonly verdict: Verdict };

export interface RescreenPorts {
  /** The contacts, locked until the transaction ends. */
  lockContacts(tx: Transaction, ids: readonly ContactId[]): Promise<readonly KnownContact[]>;
  /** The live suppressions that cover each of the contacts, as of this statement. */
  findCoveringSuppressions(
    tx: Transaction,
    ids: readonly ContactId[],
  ): Promise<readonly (ContactId & CoveringSuppression)[]>;
  updateVerdicts(tx: Transaction, verdicts: readonly (ContactId & { verdict: Verdict })[]): Promise<void>;
}

/** Contacts judged at once: bounds the memory where one address stands on very many lists. */
const batchSize = 5000;

/**
 * Judges contacts anew by everything that bears on them now, and writes what changed; gives the number of changes.
 *
 * The contacts are locked before the suppressions are read, in a statement of its own: whoever changes a suppression
 * of theirs meanwhile either has committed, and is seen, or waits for the lock and judges after us.
 */
export async function rescreen(
  ports: RescreenPorts,
  tx: Transaction,
  ids: readonly ContactId[],
): Promise<number> {
  let changed = 0;
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const contacts = await ports.lockContacts(tx, batch);
    const covering = Map.groupBy(await ports.findCoveringSuppressions(tx, batch), nameOf);
    const verdicts = contacts.flatMap((contact) => {
      const verdict = screenContact(contact, covering.get(nameOf(contact)) ?? []);
      const { list, row } = contact;
      return isSame(verdict, contact.verdict) ? [] : [{ list, row, verdict }];
    });
    if (verdicts.length > 0) await ports.updateVerdicts(tx, verdicts);
    changed += verdicts.length;
  }
  return changed;
}

function nameOf({ list, row }: ContactId): string {
  return `${row} ${list}`;
}

function isSame(a: Verdict, b: Verdict): boolean {
  return (
    a.state === b.state &&
    a.reason === b.reason &&
    a.since?.getTime() === b.since?.getTime() &&
    a.scope?.kind === b.scope?.kind &&
    a.scope?.id === b.scope?.id
  );
}
