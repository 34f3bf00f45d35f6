import { type Command, Option } from "commander";

import { asLimit, asTime } from "./arguments.ts";
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
        exportShape(invocation, id, options.out, asLimit(options.limit)),
      ),
    );
}

async function list(invocation: Invocation, given: { since?: string; limit: string }): Promise<undefined> {
  const { desk, out, say, isJson } = invocation;
  const since = given.since === undefined ? null : asTime(given.since, "--since");
  const limit = asLimit(given.limit);
  const { groups, isBounded } = await desk.listShapes(since);
  if (isBounded) sayBounded(invocation);
  const shown = groups.slice(0, limit);
  if (isJson) {
    for (const group of shown) out.json(group);
    return undefined;
  }
  if (shown.length === 0) {
    out.line(
      `No mail of an unknown shape has come in${since === null ? "" : ` since ${minute(since.toISOString())}`}.`,
    );
    return undefined;
  }
  out.table(
    ["Shape", "Mails", "Since", "Last", "First from", "What it looks like"],
    shown.map(({ id, mails, firstSeen, lastSeen, firstFrom, text }) => [
      id,
      mails,
      minute(firstSeen),
      minute(lastSeen),
      firstFrom ?? "-",
      text,
    ]),
  );
  if (groups.length > limit)
    say(`heed: ${counted(groups.length - limit, "more group")}; --limit shows more.`);
  return undefined;
}

async function show(invocation: Invocation, id: string, given: { limit: string }): Promise<undefined> {
  const { desk, out, isJson } = invocation;
  const { shape, isBounded } = await desk.showShape(id, asLimit(given.limit));
  if (isBounded) sayBounded(invocation);
  if (isJson) {
    out.json(shape);
    return undefined;
  }
  const { mails, variants, kept, firstSeen, firstFrom, lastSeen, text, messages } = shape;
  const row = (title: string, said: string): void => out.line(`${title.padEnd(11)} ${said}`);
  row("Shape", shape.id);
  row("Mails", `${mails} in ${counted(variants.length, "variant")}; ${keptText(kept, mails)}`);
  row("First seen", `${minute(firstSeen)}, from ${firstFrom ?? "nobody"}`);
  row("Last seen", minute(lastSeen));
  row("Looks like", text);
  out.line();
  out.table(
    ["Message", "Received", "From", "Mailbox", "Raw mail", "Variant"],
    messages.map(({ message, receivedAt, from, mailbox, isKept, shape: variant }) => [
      message,
      minute(receivedAt),
      from ?? "-",
      mailbox,
      isKept ? "kept" : "gone",
      variant,
    ]),
  );
  if (messages.length < mails) out.line(`… and ${mails - messages.length} older ones.`);
  return undefined;
}

function sayBounded({ desk, say }: Invocation): void {
  say(`heed: Only the ${desk.mostShapes.toLocaleString("en")} shapes that were seen last are looked at.`);
}

function keptText(kept: number, mails: number): string {
  if (kept === mails) return "the raw mails are all kept";
  return kept === 0
    ? "no raw mail is kept any more"
    : `${kept} raw mails are still kept, the others are past their retention`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

function minute(time: string): string {
  return time.slice(0, 16).replace("T", " ");
}
