import { type Command, Option } from "commander";

import type { ParkedRow } from "../desk/list-parked.ts";
import type { Settled } from "../desk/settle-parked.ts";
import { isPortError } from "../errors.ts";
import { nameOption, staff } from "./actor.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";

const states = ["waiting", "replayed", "dropped"] as const;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Given {
  readonly all?: true;
  readonly name: string;
}

/** `heed parked`: what no worker could take, and what to do with it. */
export function addParked(program: Command): void {
  const parked = program
    .command("parked")
    .description("What no worker could take: look at it, try it again, or give it up");
  parked
    .command("list")
    .description("List the parked records, oldest first")
    .addOption(new Option("--state <state>", "which ones").choices(states).default("waiting"))
    .action(run(list));
  parked
    .command("show")
    .description("Show one parked record with all that it holds")
    .argument("<id>", "its id, or how that begins")
    .action(run(show));
  const ids = "ids of `heed parked list`";
  parked
    .command("replay")
    .description("Give records back to the worker that parked them, after the cause is mended")
    .argument("[id...]", ids)
    .option("--all", "all that wait")
    .addOption(nameOption("who gives them back"))
    .action(
      run((invocation, given: string[], options: Given) => settle(invocation, given, options, "replayed")),
    );
  parked
    .command("drop")
    .description("Give records up for good; they stay on record, and their messages stay parked")
    .argument("[id...]", ids)
    .option("--all", "all that wait")
    .addOption(nameOption("who gives them up"))
    .action(
      run((invocation, given: string[], options: Given) => settle(invocation, given, options, "dropped")),
    );
}

async function list(
  { desk, out, isJson }: Invocation,
  { state }: { state: ParkedRow["state"] },
): Promise<undefined> {
  let shown = 0;
  for await (const page of await desk.listParked(state)) {
    if (isJson) for (const record of page) out.json(record);
    else
      out.table(
        ["Id", "Parked", "Worker", "From", "Message", "Reason"],
        page.map((record) => [
          record.id,
          record.parkedAt.slice(0, 16).replace("T", " "),
          record.group,
          `${record.topic}/${record.partition}@${record.offset}`,
          record.message ?? "-",
          record.reason,
        ]),
      );
    shown += page.length;
    await out.drained();
  }
  if (shown === 0 && !isJson) out.line(state === "waiting" ? "Nothing is parked." : `None was ${state}.`);
  return undefined;
}

async function show({ desk, out, isJson }: Invocation, id: string): Promise<undefined> {
  const found = await desk.findParked(id);
  if (isJson) out.json(found);
  else {
    const { value, ...record } = found;
    for (const [name, given] of Object.entries(record))
      out.line(`${name.padEnd(10)} ${typeof given === "object" ? JSON.stringify(given) : String(given)}`);
    out.line(`value      ${value ?? "none"}`);
  }
  return undefined;
}

async function settle(
  { desk, out, say, isJson }: Invocation,
  given: readonly string[],
  { all, name }: Given,
  as: Settled,
): Promise<typeof exitCodes.found | undefined> {
  if ((given.length === 0) === (all !== true)) throw new UsageError("Give ids, or --all for all that wait.");
  const wrong = given.find((id) => !uuid.test(id));
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" is no id; \`heed parked list\` shows them whole.`);
  const done = await desk.settleParked(all === true ? "all" : given, as, staff(name, "parked"));
  for (const id of done.untouched) say(await whyUntouched(desk, id));
  if (isJson) out.json(done);
  else out.line(`${done[as]?.length ?? 0} ${as}.`);
  return done.untouched.length > 0 ? exitCodes.found : undefined;
}

async function whyUntouched(desk: Invocation["desk"], id: string): Promise<string> {
  const found = await desk.findParked(id).catch((error: unknown) => {
    if (isPortError(error) && error.code === "missing") return null;
    throw error;
  });
  return found?.group === "receive" && found.state === "waiting"
    ? `heed: ${id} is a mail that could not be stored: move it from its mailbox's folder for failed mail back into the inbox, then drop this record.`
    : `heed: ${id} is ${found?.state ?? "unknown"}, so nothing was done about it.`;
}
