import { createMailFolder } from "../adapters/mailbox/files/write-mails.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Invocation } from "./run.ts";

/** Writes mails of a group as they came, as many kinds of them as there are. */
export async function exportShape(
  { desk, out, say, isJson, signal }: Invocation,
  id: string,
  folder: string,
  limit: number,
): Promise<130 | undefined> {
  const { mails, most, mailsTo } = await desk.exportShape(id, limit);
  const write = await createMailFolder(folder, most);
  let written = 0;
  for await (const exported of mailsTo(write)) {
    written += 1;
    if (isJson) out.json(exported);
    if (signal.aborted) return exitCodes.interrupted;
  }
  if (!isJson) out.line(`Wrote ${written} of ${mails} mails to ${folder}.`);
  say(
    "heed: The files are the mails as they came, with personal data: keep them to yourself, and invent the people before one becomes a test case.",
  );
  return undefined;
}
