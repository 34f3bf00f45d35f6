import type { SenderStanding } from "../generated/events.ts";
import type { SenderView } from "../generated/views.ts";
import type { Clock } from "../ports.ts";
import { type Judgement, judgeSender, type SenderNumbers, windowDays } from "../standing/judge-sender.ts";
import { rule } from "../standing/verdict.ts";

/** An account as it stands. */
export interface SenderRow {
  readonly account: string;
  readonly name: string | null;
  readonly standing: SenderStanding;
  /** Null where nothing was counted yet. */
  readonly since: Date | null;
  readonly why: string | null;
  /** Flags that staff have not cleared: those of the account, then those of its mailings. */
  readonly flags: readonly { mailing: string | null; threshold: number; flaggedAt: string }[];
}

export interface ListSendersPorts {
  /** Every account, also those that only complaints know, the gravest standing first. */
  readonly listSenderStandings: () => Promise<readonly SenderRow[]>;
  readonly loadSenderNumbers: (
    accounts: readonly string[],
    since: Date,
  ) => Promise<ReadonlyMap<string, SenderNumbers>>;
  /** Reports of recipients who called a mail of the account no spam. */
  readonly countNotSpam: (accounts: readonly string[], since: Date) => Promise<ReadonlyMap<string, number>>;
  readonly clock: Clock;
}

const nothing: SenderNumbers = { delivered: 0, withoutMailing: 0, mailings: [] };

/** Every account with what its numbers of the last weeks say now, the gravest standing first. */
export async function listSenders(ports: ListSendersPorts): Promise<readonly SenderView[]> {
  const rows = await ports.listSenderStandings();
  const accounts = rows.map(({ account }) => account);
  const since = new Date(ports.clock().getTime() - windowDays * 86_400_000);
  const numbers = await ports.loadSenderNumbers(accounts, since);
  const notSpam = await ports.countNotSpam(accounts, since);
  return rows.map((row) => {
    const known = numbers.get(row.account) ?? nothing;
    const counted = { delivered: known.delivered, notSpam: notSpam.get(row.account) ?? 0 };
    return viewOf(row, judgeSender(row.standing, known), counted);
  });
}

function viewOf(
  { account, name, standing, since, why, flags }: SenderRow,
  { assessment, waiting, worstMailing, why: numbers }: Judgement,
  { delivered, notSpam }: { readonly delivered: number; readonly notSpam: number },
): SenderView {
  const { rate, verdict } = assessment;
  return {
    account,
    name,
    standing,
    since: since?.toISOString() ?? null,
    why,
    numbers,
    complaints: rate?.complaints ?? null,
    delivered,
    rate: rate?.rate ?? null,
    lower: rate?.lower ?? null,
    upper: rate?.upper ?? null,
    notSpam,
    verdict,
    worstMailing,
    waiting,
    flags: [...flags],
    rule,
  };
}
