import { listSenderStandings, type SenderRow } from "../adapters/database/queries/list-sender-standings.ts";
import { loadSenderNumbers } from "../adapters/database/queries/load-sender-numbers.ts";
import type { Queryable } from "../ports.ts";
import { type Judgement, judgeSender, type SenderNumbers, windowDays } from "../standing/judge-sender.ts";

/** An account with its numbers as they are now. */
export interface JudgedSender {
  readonly row: SenderRow;
  readonly judgement: Judgement;
  readonly delivered: number;
}

const nothing: SenderNumbers = { delivered: 0, withoutMailing: 0, mailings: [] };

/** Every account with what its numbers of the last weeks say, the gravest standing first. */
export async function judgedSenders(database: Queryable, now: Date): Promise<JudgedSender[]> {
  const rows = await listSenderStandings(database);
  const numbers = await loadSenderNumbers(
    database,
    rows.map(({ account }) => account),
    new Date(now.getTime() - windowDays * 86_400_000),
  );
  return rows.map((row) => {
    const known = numbers.get(row.account) ?? nothing;
    return { row, judgement: judgeSender(row.standing, known), delivered: known.delivered };
  });
}
