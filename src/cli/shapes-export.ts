import { listShapeExamples } from "../adapters/database/queries/list-shaped-messages.ts";
import { createMailFolder } from "../adapters/mailbox/files/write-mails.ts";
import { PortError } from "../errors.ts";
import type { ShapeGroup } from "../shape/group-shapes.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Invocation } from "./run.ts";

/** Writes mails of a group as they came, as many kinds of them as there are. */
export async function exportShape(
  { heed, out, say, isJson, signal }: Invocation,
  { id, mails, variants }: ShapeGroup,
  folder: string,
  limit: number,
): Promise<130 | undefined> {
  const database = await heed.database();
  const examples = await listShapeExamples(
    database,
    variants.map((variant) => variant.id),
    limit,
  );
  if (examples.length === 0)
    throw new PortError(
      "missing",
      `No mail of the shape ${id} is in the raw store any more: raw mail is kept for retention.raw_months. Those that come from now on can be exported.`,
    );
  const write = await createMailFolder(folder, examples.length);
  let written = 0;
  for (const { message, receivedAt, sha256 } of examples) {
    if (signal.aborted) return exitCodes.interrupted;
    const raw = await heed.rawStore.load(database, sha256);
    // Its month may have been dropped meanwhile.
    if (raw === null) continue;
    const file = await write(raw);
    written += 1;
    if (isJson) out.json({ shape: id, message, receivedAt, file });
  }
  if (!isJson) out.line(`Wrote ${written} of ${mails} mails to ${folder}.`);
  say(
    "heed: The files are the mails as they came, with personal data: keep them to yourself, and invent the people before one becomes a test case.",
  );
  return undefined;
}
