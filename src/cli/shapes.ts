import { type Command, Option } from "commander";

import { countKeptMails, listShapedMessages } from "../adapters/database/queries/list-shaped-messages.ts";
import { listShapes, mostShapes, type ShapeRow } from "../adapters/database/queries/list-shapes.ts";
import { PortError } from "../errors.ts";
import { commonShape } from "../shape/common-shape.ts";
import { groupShapes, type ShapeGroup } from "../shape/group-shapes.ts";
import { shapeText } from "../shape/shape-text.ts";
import { asLimit, asTime } from "./arguments.ts";
import { UsageError } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";
import { exportShape } from "./shapes-export.ts";

/** `heed shapes`: mail that no reader knows, by the programs that seem to send it. */
export function addShapes(program: Command): void {
  const limit = (what: string, preset: string): Option =>
    new Option("--limit <number>", what).default(preset);
  const shapes = program
    .command("shapes")
    .description(
      "Group the mail that no reader knows by how it is built, and export it to write a reader with",
    );
  shapes
    .command("list", { isDefault: true })
    .description("List the groups, those with the most mails first: each is a program that writes to us")
    .option("--since <time>", "only mail received since then (RFC 3339, or a date)")
    .addOption(limit("groups to show", "20"))
    .action(run(list));
  shapes
    .command("show")
    .description("Show one group with its newest messages")
    .argument("<id>", "an id of `heed shapes` or `heed explain`, or how it begins")
    .addOption(limit("messages to show", "20"))
    .action(run(show));
  shapes
    .command("export")
    .description("Write mails of a group as files, to write a reader with")
    .argument("<id>", "an id of `heed shapes` or `heed explain`, or how it begins")
    .addOption(new Option("--out <folder>", "a new folder, or an empty one").makeOptionMandatory())
    .addOption(limit("mails to write", "20"))
    .addHelpText(
      "after",
      "\nThe mails are written byte for byte: they hold personal data. Invent the people before a mail becomes a test case.",
    )
    .action(
      run(async (invocation, id: string, options: { out: string; limit: string }) =>
        exportShape(invocation, await findGroup(invocation, id), options.out, asLimit(options.limit)),
      ),
    );
}

async function list(invocation: Invocation, given: { since?: string; limit: string }): Promise<undefined> {
  const { out, say, isJson } = invocation;
  const since = given.since === undefined ? null : asTime(given.since, "--since");
  const limit = asLimit(given.limit);
  const groups = (await readGroups(invocation, since))
    .map((group) => ({ group, recent: recentOf(group) }))
    .filter(({ recent }) => recent > 0)
    .sort((a, b) => b.recent - a.recent);
  const shown = groups.slice(0, limit);
  if (isJson) {
    for (const { group, recent } of shown) out.json({ ...asJson(group), mails: recent });
    return undefined;
  }
  if (shown.length === 0) {
    out.line(`No mail of an unknown shape has come in${since === null ? "" : ` since ${minute(since)}`}.`);
    return undefined;
  }
  out.table(
    ["Shape", "Mails", "Since", "Last", "First from", "What it looks like"],
    shown.map(({ group, recent }) => [
      group.id,
      recent,
      minute(group.firstSeen),
      minute(group.lastSeen),
      firstFrom(group) ?? "-",
      textOf(group),
    ]),
  );
  if (groups.length > limit)
    say(`heed: ${counted(groups.length - limit, "more group")}; --limit shows more.`);
  return undefined;
}

async function show(invocation: Invocation, id: string, given: { limit: string }): Promise<undefined> {
  const { heed, out, isJson } = invocation;
  const limit = asLimit(given.limit);
  const group = await findGroup(invocation, id);
  const ids = group.variants.map((variant) => variant.id);
  const database = await heed.database();
  const [messages, kept] = await Promise.all([
    listShapedMessages(database, ids, limit),
    countKeptMails(database, ids),
  ]);
  if (isJson) {
    out.json({ ...asJson(group), kept, messages });
    return undefined;
  }
  const row = (title: string, text: string): void => out.line(`${title.padEnd(11)} ${text}`);
  row("Shape", group.id);
  row(
    "Mails",
    `${group.mails} in ${counted(group.variants.length, "variant")}; ${keptText(kept, group.mails)}`,
  );
  row("First seen", `${minute(group.firstSeen)}, from ${firstFrom(group) ?? "nobody"}`);
  row("Last seen", minute(group.lastSeen));
  row("Looks like", textOf(group));
  out.line();
  out.table(
    ["Message", "Received", "From", "Mailbox", "Raw mail", "Variant"],
    messages.map(({ message, receivedAt, from, mailbox, isKept, shape }) => [
      message,
      minute(receivedAt),
      from ?? "-",
      mailbox,
      isKept ? "kept" : "gone",
      shape,
    ]),
  );
  if (messages.length < group.mails) out.line(`… and ${group.mails - messages.length} older ones.`);
  return undefined;
}

function keptText(kept: number, mails: number): string {
  if (kept === mails) return "the raw mails are all kept";
  return kept === 0
    ? "no raw mail is kept any more"
    : `${kept} raw mails are still kept, the others are past their retention`;
}

async function readGroups({ heed, say }: Invocation, since: Date | null): Promise<ShapeGroup<ShapeRow>[]> {
  const shapes = await listShapes(await heed.database(), since);
  if (shapes.length === mostShapes)
    say(`heed: Only the ${mostShapes.toLocaleString("en")} shapes that were seen last are looked at.`);
  return groupShapes(shapes);
}

async function findGroup(invocation: Invocation, id: string): Promise<ShapeGroup<ShapeRow>> {
  if (!/^[0-9a-f]{4,16}$/.test(id))
    throw new UsageError(
      `${JSON.stringify(id)} is no id of a shape: 16 hexadecimal digits, or at least the first 4 of them.`,
    );
  const found = (await readGroups(invocation, null)).filter(({ variants }) =>
    variants.some((variant) => variant.id.startsWith(id)),
  );
  const [group, another] = found;
  if (group === undefined)
    throw new PortError("missing", `There is no shape "${id}"; \`heed shapes\` lists them.`);
  if (another !== undefined)
    throw new UsageError(`"${id}" begins the ids of several shapes; write more of it.`);
  return group;
}

function asJson(group: ShapeGroup<ShapeRow>): object {
  return {
    id: group.id,
    mails: group.mails,
    firstSeen: group.firstSeen,
    lastSeen: group.lastSeen,
    firstFrom: firstFrom(group),
    text: textOf(group),
    shape: commonShape(group.variants),
    variants: group.variants.map(({ id, mails }) => ({ id, mails })),
  };
}

function recentOf({ variants }: ShapeGroup<ShapeRow>): number {
  return variants.reduce((sum, { recent }) => sum + recent, 0);
}

function textOf({ variants }: ShapeGroup<ShapeRow>): string {
  return shapeText(commonShape(variants));
}

function firstFrom({ id, variants }: ShapeGroup<ShapeRow>): string | null {
  return variants.find((variant) => variant.id === id)?.firstFrom ?? null;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

function minute(time: Date): string {
  return time.toISOString().slice(0, 16).replace("T", " ");
}
