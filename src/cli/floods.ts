import { userInfo } from "node:os";

import { type Command, Option } from "commander";

import { closeFlood, loadHeld, lockFlood } from "../adapters/database/queries/decide-flood.ts";
import { type FloodMember, listFloodMembers } from "../adapters/database/queries/list-flood-members.ts";
import { type FloodRow, listFloods } from "../adapters/database/queries/list-floods.ts";
import { PortError } from "../errors.ts";
import { markText } from "../flood/mark-text.ts";
import { decideFlood, type FloodDecision } from "../pipeline/decide-flood.ts";
import type { Queryable } from "../ports.ts";
import { suppressPorts, unlimited } from "../wiring/suppress.ts";
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
    .option("--name <who>", "who decides", userInfo().username)
    .addHelpText(
      "after",
      "\nWhat was acted on before the flood was noticed stays as it is: `heed release` lifts one at a time.\n" +
        "After let-through, what is like the flood is not held for a day.",
    )
    .action(run(decide));
}

async function show({ heed, out, isJson }: Invocation, { all }: { all?: true }): Promise<undefined> {
  const floods = await listFloods(await heed.database(), { all: all === true });
  if (isJson) for (const flood of floods) out.json(asJson(flood));
  else if (floods.length === 0) out.line(all === true ? "There was no flood." : "There is no flood.");
  else for (const flood of floods) out.line(sentenceOf(flood));
  return undefined;
}

function asJson({ mark, ...flood }: FloodRow): object {
  return { ...flood, mark, what: markText(mark) };
}

function sentenceOf(flood: FloodRow): string {
  const { id, mark, complaints, optOuts, since, last, acted, waiting, decision } = flood;
  const number = (complaints + optOuts).toLocaleString("en");
  const what = complaints === 0 ? "opt-outs" : optOuts === 0 ? "complaints" : "complaints and opt-outs";
  const decided =
    decision === null ? "" : `; ${decision} by ${flood.decidedBy ?? "somebody"}: ${flood.why ?? ""}`;
  return (
    `${id}  ${number} unproved ${what} ${markText(mark)} since ${time(since)}, the last at ${time(last)}: ` +
    `${waiting.toLocaleString("en")} wait for a person, ${acted.toLocaleString("en")} were acted on before it was noticed${decided}`
  );
}

const time = (at: Date): string => at.toISOString().slice(0, 16).replace("T", " ");

async function members({ heed, out, isJson }: Invocation, id: string): Promise<undefined> {
  const database = await heed.database();
  const flood = await theFlood(database, id);
  if (!isJson) out.line(sentenceOf(flood));
  for (let after: string | null = null; ;) {
    const page: readonly FloodMember[] = await listFloodMembers(database, flood.id, after);
    const last = page.at(-1);
    if (last === undefined) return undefined;
    if (isJson) for (const member of page) out.json(member);
    else
      out.table(
        ["Message", "Received", "Kind", "Writer", "Account", "Disposition", "State"],
        page.map((member) => [
          member.message,
          time(member.receivedAt),
          member.kind,
          member.reporter ?? "-",
          member.account ?? "-",
          member.disposition,
          member.state,
        ]),
      );
    after = last.message;
    await out.drained();
  }
}

async function decide(
  { heed, out, isJson }: Invocation,
  id: string,
  decision: string,
  { why, name }: { why: string; name: string },
): Promise<undefined> {
  const decided = { decision: asOneOf(decision, "decision", decisions), by: name, why };
  const database = await heed.database();
  const flood = await theFlood(database, id);
  const ports = { ...suppressPorts(heed), lockFlood, loadHeld, closeFlood };
  const suppressed = await database.transaction(
    (tx) => decideFlood(ports, tx, flood.id, decided, "/cli/floods"),
    unlimited,
  );
  if (isJson) out.json({ flood: flood.id, ...decided, suppressed });
  else
    out.line(
      decided.decision === "dismissed"
        ? "Dismissed: its requests do nothing."
        : `Let through: ${suppressed} new suppressions.`,
    );
  return undefined;
}

async function theFlood(database: Queryable, id: string): Promise<FloodRow> {
  const [flood, another] = await listFloods(database, { id });
  if (flood !== undefined && another === undefined) return flood;
  throw new PortError(
    "missing",
    `There is no flood "${id}", or more than one; \`heed floods --all\` shows their ids.`,
  );
}
