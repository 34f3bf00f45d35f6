import { type Command, Option } from "commander";

import type { SenderView } from "../generated/views.ts";
import { windowDays } from "../standing/judge-sender.ts";
import type { StandingAct } from "../standing/standing.ts";
import { percent, rule } from "../standing/verdict.ts";
import { nameOption, staff } from "./actor.ts";
import { asOneOf } from "./arguments.ts";
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
    .addOption(nameOption("who decides"))
    .action(run(decide));
}

async function show({ desk, out, isJson }: Invocation): Promise<undefined> {
  const senders = await desk.listSenders();
  if (isJson) for (const sender of senders) out.json(sender);
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
      senders.map(cellsOf),
    );
    out.line();
    out.line(
      `At least, at most: exact bounds, each with 95 % confidence (${rule}). Not spam: reports of recipients who called a mail no spam; they weigh nothing. Waiting: complaints about mailings whose number of delivered mails is not known.`,
    );
  }
  return undefined;
}

function cellsOf(sender: SenderView): (string | number)[] {
  const { rate, lower, upper } = sender;
  return [
    sender.account,
    sender.standing,
    sender.since?.slice(0, 10) ?? "-",
    sender.complaints ?? 0,
    sender.delivered,
    rate === null ? "-" : percent(rate),
    lower === null ? "-" : percent(lower),
    upper === null ? "-" : percent(upper),
    sender.notSpam,
    sender.verdict,
    sender.flags.length,
    sender.waiting,
  ];
}

async function decide(
  { desk, out, isJson }: Invocation,
  account: string,
  act: string,
  { why, name }: { why: string; name: string },
): Promise<undefined> {
  const asked = { account, act: asOneOf(act, "act", acts), why };
  const decided = await desk.decideStanding(asked, staff(name, "senders"));
  if (isJson) out.json(decided);
  else out.line(`${account} was ${decided.from} and is ${decided.to} now.`);
  return undefined;
}
