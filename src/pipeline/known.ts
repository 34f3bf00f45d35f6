import type { FoundClues } from "../attribute/find-clues.ts";
import type { KnownMailing } from "../attribute/ladder.ts";
import { type Clues, settleClues } from "../attribute/named-clues.ts";
import type { Settlement } from "../attribute/settle-stamps.ts";
import type { Stamped } from "../attribute/stamped.ts";
import type { HashAddress, Queryable } from "../ports.ts";
import type { Report } from "../report/report.ts";
import { type CluePorts, lookUpClues } from "./clues.ts";
import { lookUpStamps, type StampPorts, stampsOf } from "./stamps.ts";

/** What is known of the mailing that a mail is about, beside what the mail says. */
export interface Known {
  /** Those that share a clue with the mail, and may share one with others. */
  readonly mailings: readonly KnownMailing[];
  readonly clues: Clues;
  readonly stamped: Stamped | null;
}

/** What in a mail leads to its mailing. */
interface Traceable {
  readonly report: Report;
  readonly clues: FoundClues;
  readonly stamps: Settlement | null;
}

/** Looks up what the tables know of the mails of a batch, for all of them together. */
export async function lookUp<Mail extends Traceable>(
  ports: CluePorts & StampPorts,
  db: Queryable,
  mails: readonly Mail[],
): Promise<{ readonly mail: Mail; readonly known: Known }[]> {
  const cluesOf = await lookUpClues(ports, db, mails);
  const stampedBy = await lookUpStamps(ports, db, mails);
  return mails.map((mail) => ({
    mail,
    known: { ...cluesOf(mail.clues), stamped: stampedBy(mail.report, mail.stamps) },
  }));
}

/** The same where there are no tables: a stamp of ours names its mailing, a rule what it finds named. */
export function knownWithoutTables(
  { report, clues, stamps }: Traceable,
  hashAddress: HashAddress | null,
): Known {
  return {
    mailings: [],
    clues: settleClues(clues),
    stamped: hashAddress === null ? null : stampsOf(null, hashAddress)(report, stamps),
  };
}
