import { countNotSpam } from "../adapters/database/queries/count-not-spam.ts";
import { listSenderStandings, type SenderRow } from "../adapters/database/queries/list-sender-standings.ts";
import { loadSenderNumbers } from "../adapters/database/queries/load-sender-numbers.ts";
import type { Queryable } from "../ports.ts";
import { type Judgement, judgeSender, type SenderNumbers, windowDays } from "../standing/judge-sender.ts";

/** An account with its numbers as they are now. */
export interface JudgedSender {
  readonly row: SenderRow;
  readonly judgement: Judgement;
  readonly delivered: number;
  /** Reports of recipients who called its mail no spam. They weigh nothing. */
  readonly notSpam: number;
}

const nothing: SenderNumbers = { delivered: 0, withoutMailing: 0, mailings: [] };

/** Every account with what its numbers of the last weeks say, the gravest standing first. */
export async function judgedSenders(database: Queryable, now: Date): Promise<JudgedSender[]> {
  const rows = await listSenderStandings(database);
  const accounts = rows.map(({ account }) => account);
  const since = new Date(now.getTime() - windowDays * 86_400_000);
  const numbers = await loadSenderNumbers(database, accounts, since);
  const notSpam = await countNotSpam(database, accounts, since);
  return rows.map((row) => {
    const known = numbers.get(row.account) ?? nothing;
    const judgement = judgeSender(row.standing, known);
    return { row, judgement, delivered: known.delivered, notSpam: notSpam.get(row.account) ?? 0 };
  });
}
