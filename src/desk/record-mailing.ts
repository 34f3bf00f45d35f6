import { PortError } from "../errors.ts";
import type { MailingRecorded } from "../generated/views.ts";
import { type LookUpPorts, requireKnown } from "../pipeline/look-up.ts";
import type { AppendEvents, Clock, NewId, RunTransaction, Transaction } from "../ports.ts";

/** One send by an account, with what finds it again in a report. */
export interface Mailing {
  readonly mailing: string;
  readonly account: string;
  readonly delivered: number;
  readonly sentAt: Date;
  readonly messageIdDomain: string | null;
  readonly fromDomain: string | null;
  readonly subject: string | null;
  readonly listId: string | null;
  readonly feedbackId: string | null;
  readonly sourceIp: string | null;
}

export interface RecordMailingPorts extends LookUpPorts {
  readonly transaction: RunTransaction;
  /** False where the id belongs to another account. */
  readonly upsertMailing: (tx: Transaction, mailing: Mailing) => Promise<boolean>;
  readonly append: AppendEvents;
  readonly clock: Clock;
  readonly newId: NewId;
}

/**
 * Records a mailing, or brings its number of delivered mails up to date, and says so on the log.
 *
 * @param source names who asks: "/cli/mailings".
 * @throws PortError `missing` for an unknown account, `malformed` for a mailing of another account.
 */
export function recordMailing(
  ports: RecordMailingPorts,
  mailing: Mailing,
  source: string,
): Promise<MailingRecorded> {
  const { account, delivered } = mailing;
  const recorded = { mailing: mailing.mailing, account, delivered, sentAt: mailing.sentAt.toISOString() };
  return ports.transaction(async (tx) => {
    await requireKnown(ports, tx, "account", account);
    if (!(await ports.upsertMailing(tx, mailing)))
      throw new PortError(
        "malformed",
        `Mailing ${mailing.mailing} belongs to another account than ${account}: give each mailing an id of its own.`,
      );
    await ports.append(tx, [
      {
        id: ports.newId(),
        type: "heed.mailing.recorded.v1",
        source,
        time: ports.clock().toISOString(),
        data: recorded,
      },
    ]);
    return recorded;
  });
}
