import { type Command, Option } from "commander";

import { decideStanding } from "../adapters/database/queries/decide-standing.ts";
import { lockSenderStandings } from "../adapters/database/queries/lock-sender-standings.ts";
import { appendEvents } from "../adapters/event-log/postgres/append-events.ts";
import { requireKnown } from "../pipeline/look-up.ts";
import { windowDays } from "../standing/judge-sender.ts";
import { type StandingAct, standingByAct } from "../standing/standing.ts";
import { percent, rule } from "../standing/verdict.ts";
import { lookUp } from "../wiring/lists.ts";
import { UsageError } from "./exit-codes.ts";
import { type JudgedSender, judgedSenders } from "./judged-senders.ts";
import { type Invocation, run } from "./run.ts";

const acts: readonly StandingAct[] = ["clear", "pause", "resume"];

/** `heed senders`: how each account is doing, by numbers. `heed senders decide`: what staff make of it. */
export function addSenders(program: Command): void {
  const senders = program
    .command("senders")
    .description(`Show each account's standing with its complaint rate of the last ${windowDays} days`)
    .action(run(show));
  senders
    .command("decide")
    .description("Decide about a sender: clear its flags, pause it, or let it resume; counting begins anew")
    .argument("<account>")
    .argument("<act>", acts.join(", "))
    .addOption(new Option("--why <reason>", "why, in a sentence, for the record").makeOptionMandatory())
    .action(run(decide));
}

async function show({ heed, out, isJson }: Invocation): Promise<undefined> {
  const senders = await judgedSenders(await heed.database(), heed.clock());
  if (isJson) for (const sender of senders) out.json(asJson(sender));
  else if (senders.length === 0) out.line("There are no accounts yet. `heed accounts add` makes one.");
  else {
    out.table(
      [
        "Account",
        "Standing",
        "Since",
        "Complaints",
        "Delivered",
        "Rate",
        "At least",
        "At most",
        "Not spam",
        "Verdict",
        "Flags",
        "Waiting",
      ],
      senders.map(asCells),
    );
    out.line();
    out.line(
      `At least, at most: exact bounds, each with 95 % confidence (${rule}). Not spam: reports of recipients who called a mail no spam; they weigh nothing. Waiting: complaints about mailings whose number of delivered mails is not known.`,
    );
  }
  return undefined;
}

function asJson({ row, judgement, delivered, notSpam }: JudgedSender): object {
  const { assessment, waiting, worstMailing } = judgement;
  const { rate, verdict } = assessment;
  return {
    account: row.account,
    name: row.name,
    standing: row.standing,
    since: row.since?.toISOString() ?? null,
    why: row.why,
    complaints: rate?.complaints ?? null,
    delivered,
    rate: rate?.rate ?? null,
    lower: rate?.lower ?? null,
    upper: rate?.upper ?? null,
    notSpam,
    verdict,
    worstMailing,
    waiting,
    flags: row.flags,
    rule,
  };
}

function asCells({ row, judgement, delivered, notSpam }: JudgedSender): (string | number)[] {
  const { assessment, waiting } = judgement;
  const { rate, verdict } = assessment;
  return [
    row.account,
    row.standing,
    row.since?.toISOString().slice(0, 10) ?? "-",
    rate?.complaints ?? 0,
    delivered,
    rate === null ? "-" : percent(rate.rate),
    rate === null ? "-" : percent(rate.lower),
    rate === null ? "-" : percent(rate.upper),
    notSpam,
    verdict,
    row.flags.length,
    waiting,
  ];
}

async function decide(
  { heed, out, isJson }: Invocation,
  account: string,
  act: string,
  { why }: { why: string },
): Promise<undefined> {
  const known = acts.find((one) => one === act);
  if (known === undefined) throw new UsageError(`"${act}" is none of ${acts.join(", ")}.`);
  const database = await heed.database();
  const changed = await database.transaction(async (tx) => {
    await requireKnown(lookUp, tx, "account", account);
    const at = heed.clock();
    const from = (await lockSenderStandings(tx, [account], at)).get(account) ?? "healthy";
    const to = standingByAct(from, known);
    if (to === null) throw new UsageError(`${account} is ${from}: there is nothing to ${known}.`);
    await decideStanding(tx, account, to, why, at);
    const changedAt = at.toISOString();
    await appendEvents(tx, [
      {
        id: heed.newId(),
        type: "heed.sender.standing-changed.v1",
        source: "/cli/senders",
        time: changedAt,
        data: { account, from, to, why, rule: "staff", changedAt },
      },
    ]);
    return { account, from, to };
  });
  if (isJson) out.json(changed);
  else out.line(`${account} was ${changed.from} and is ${changed.to} now.`);
  return undefined;
}
