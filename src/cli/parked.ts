import { type Command, Option } from "commander";

import { dropParked } from "../adapters/database/queries/drop-parked.ts";
import { findParked } from "../adapters/database/queries/find-parked.ts";
import { listParked } from "../adapters/database/queries/list-parked.ts";
import { replayParked } from "../adapters/database/queries/replay-parked.ts";
import type { ParkedRow } from "../adapters/database/queries/rows/parked-record.ts";
import { PortError } from "../errors.ts";
import type { Transaction } from "../ports.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";

const states = ["waiting", "replayed", "dropped"] as const;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
    .action(
      run((invocation, given: string[], options: { all?: true }) =>
        settle(invocation, given, options, "replayed"),
      ),
    );
  parked
    .command("drop")
    .description("Give records up for good; they stay on record, and their messages stay parked")
    .argument("[id...]", ids)
    .option("--all", "all that wait")
    .action(
      run((invocation, given: string[], options: { all?: true }) =>
        settle(invocation, given, options, "dropped"),
      ),
    );
}

async function list(
  { heed, out, isJson }: Invocation,
  { state }: { state: ParkedRow["state"] },
): Promise<undefined> {
  const database = await heed.database();
  let shown = 0;
  for (let after: string | null = null; ;) {
    const rows: readonly ParkedRow[] = await listParked(database, { state, after });
    const last = rows.at(-1);
    if (last === undefined) break;
    if (isJson) for (const row of rows) out.json(row);
    else
      out.table(
        ["Id", "Parked", "Worker", "From", "Message", "Reason"],
        rows.map((row) => [
          row.id,
          row.parkedAt.toISOString().slice(0, 16).replace("T", " "),
          row.group,
          `${row.topic}/${row.partition}@${row.offset}`,
          row.message ?? "-",
          row.reason,
        ]),
      );
    shown += rows.length;
    after = last.id;
    await out.drained();
  }
  if (shown === 0 && !isJson) out.line(state === "waiting" ? "Nothing is parked." : `None was ${state}.`);
  return undefined;
}

async function show({ heed, out, isJson }: Invocation, id: string): Promise<undefined> {
  const found = await findParked(await heed.database(), id);
  if (found === null)
    throw new PortError(
      "missing",
      `There is no parked record "${id}", or more than one; \`heed parked list\` shows their ids.`,
    );
  const { value, ...record } = found;
  const text = value?.toString("utf8") ?? null;
  if (isJson) out.json({ ...record, value: text });
  else {
    for (const [name, given] of Object.entries(record))
      out.line(
        `${name.padEnd(10)} ${given instanceof Date ? given.toISOString() : typeof given === "object" ? JSON.stringify(given) : String(given)}`,
      );
    out.line(`value      ${text ?? "none"}`);
  }
  return undefined;
}

async function settle(
  { heed, out, say, isJson }: Invocation,
  given: readonly string[],
  { all }: { all?: true },
  as: "replayed" | "dropped",
): Promise<typeof exitCodes.found | undefined> {
  if ((given.length === 0) === (all !== true)) throw new UsageError("Give ids, or --all for all that wait.");
  const wrong = given.find((id) => !uuid.test(id));
  if (wrong !== undefined)
    throw new UsageError(`"${wrong}" is no id; \`heed parked list\` shows them whole.`);
  const database = await heed.database();
  const act: (tx: Transaction, ids: readonly string[]) => Promise<readonly string[]> =
    as === "replayed" ? replayParked : dropParked;
  const settled: string[] = [];
  if (all === true) {
    for (let after: string | null = null; ;) {
      const rows: readonly ParkedRow[] = await listParked(database, { after });
      const last = rows.at(-1);
      if (last === undefined) break;
      settled.push(
        ...(await database.transaction((tx) =>
          act(
            tx,
            rows.map(({ id }) => id),
          ),
        )),
      );
      after = last.id;
    }
  } else settled.push(...(await database.transaction((tx) => act(tx, given))));
  const untouched = given.filter((id) => !settled.includes(id));
  for (const id of untouched) {
    const { group, state } = (await findParked(database, id)) ?? { group: null, state: "unknown" };
    say(
      group === "receive" && state === "waiting"
        ? `heed: ${id} is a mail that could not be stored: move it from its mailbox's folder for failed mail back into the inbox, then drop this record.`
        : `heed: ${id} is ${state}, so nothing was done about it.`,
    );
  }
  if (isJson) out.json({ [as]: settled, untouched });
  else out.line(`${settled.length} ${as}.`);
  return untouched.length > 0 ? exitCodes.found : undefined;
}
