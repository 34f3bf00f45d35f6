import { type Command, Option } from "commander";

import type { FloodDecision } from "../desk/decide-flood.ts";
import type { FloodView } from "../generated/views.ts";
import { nameOption, staff } from "./actor.ts";
import { asOneOf } from "./arguments.ts";
import { type Invocation, run } from "./run.ts";

const decisions: readonly FloodDecision[] = ["let-through", "dismissed"];

/** `heed floods`: unproved complaints and opt-outs that are held as a whole, and what staff make of them. */
export function addFloods(program: Command): void {
  const floods = program
    .command("floods")
    .description("Show the floods of unproved complaints and opt-outs that are held for review as a whole")
    .option("--all", "those that are decided, too")
    .action(run(show));
  floods
    .command("members")
    .description("List the mails of a flood, those included that came before it was noticed")
    .argument("<id>", "its id, or how that begins")
    .action(run(members));
  floods
    .command("decide")
    .description(
      "Decide about a flood: let its requests through, which suppresses what they ask for, or dismiss them",
    )
    .argument("<id>", "its id, or how that begins")
    .argument("<decision>", decisions.join(", "))
    .addOption(new Option("--why <reason>", "why, in a sentence, for the record").makeOptionMandatory())
    .addOption(nameOption("who decides"))
    .addHelpText(
      "after",
      "\nWhat was acted on before the flood was noticed stays as it is: `heed release` lifts one at a time.\n" +
        "After let-through, what is like the flood is not held for a day.",
    )
    .action(run(decide));
}

async function show({ desk, out, isJson }: Invocation, { all }: { all?: true }): Promise<undefined> {
  const floods = await desk.listFloods(all === true);
  if (isJson) for (const flood of floods) out.json(flood);
  else if (floods.length === 0) out.line(all === true ? "There was no flood." : "There is no flood.");
  else for (const flood of floods) out.line(sentenceOf(flood));
  return undefined;
}

function sentenceOf(flood: FloodView): string {
  const { id, what, complaints, optOuts, since, last, acted, waiting, decision } = flood;
  const number = (complaints + optOuts).toLocaleString("en");
  const kinds = complaints === 0 ? "opt-outs" : optOuts === 0 ? "complaints" : "complaints and opt-outs";
  const decided =
    decision === null ? "" : `; ${decision} by ${flood.decidedBy ?? "somebody"}: ${flood.why ?? ""}`;
  return (
    `${id}  ${number} unproved ${kinds} ${what} since ${minute(since)}, the last at ${minute(last)}: ` +
    `${waiting.toLocaleString("en")} wait for a person, ${acted.toLocaleString("en")} were acted on before it was noticed${decided}`
  );
}

const minute = (time: string): string => time.slice(0, 16).replace("T", " ");

async function members({ desk, out, isJson }: Invocation, id: string): Promise<undefined> {
  const flood = await desk.findFlood(id);
  if (!isJson) out.line(sentenceOf(flood));
  for await (const page of await desk.listFloodMembers(flood.id)) {
    if (isJson) for (const member of page) out.json(member);
    else
      out.table(
        ["Message", "Received", "Kind", "Writer", "Account", "Disposition", "State"],
        page.map((member) => [
          member.message,
          minute(member.receivedAt),
          member.kind,
          member.reporter ?? "-",
          member.account ?? "-",
          member.disposition,
          member.state,
        ]),
      );
    await out.drained();
  }
  return undefined;
}

async function decide(
  { desk, out, isJson }: Invocation,
  id: string,
  given: string,
  { why, name }: { why: string; name: string },
): Promise<undefined> {
  const decision = asOneOf(given, "decision", decisions);
  const flood = await desk.findFlood(id);
  const decided = await desk.decideFlood({ flood: flood.id, decision, why }, staff(name, "floods"));
  if (isJson) out.json(decided);
  else
    out.line(
      decided.decision === "dismissed"
        ? "Dismissed: its requests do nothing."
        : `Let through: ${decided.suppressed} new suppressions.`,
    );
  return undefined;
}
