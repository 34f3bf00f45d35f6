import type { Command } from "commander";

import { readMailFiles } from "../adapters/mailbox/files/mail-files.ts";
import { batchBytesLimit } from "../adapters/mailbox/limits.ts";
import { type Config, roles } from "../config.ts";
import { isPortError } from "../errors.ts";
import { type HandedIn, ingest } from "../pipeline/ingest.ts";
import type { MailSource } from "../pipeline/store-mails.ts";
import { receivePorts } from "../wiring/receive.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import { startProgress } from "./progress.ts";
import { run } from "./run.ts";

interface Options {
  readonly mailbox: string;
  readonly role?: string;
}

/** `heed ingest`: hands mails in from files, as if they had come to a mailbox. */
export function addIngest(program: Command): void {
  program
    .command("ingest")
    .description("Hand in mails from files, folders, Maildirs, mboxes or stdin")
    .argument("<path...>", "a mail, an mbox, a folder of mails, or - for stdin")
    .option("--mailbox <name>", "the mailbox that they count as mail of", "ingest")
    .option("--role <role>", `what that mailbox is for: ${roles.join(", ")} (else as configured, else abuse)`)
    .addHelpText(
      "after",
      "\nThe files stay as they are. A mail that the mailbox has already is not taken twice, so the command can be repeated.\n" +
        "Of an mbox the mails are stored as they were before: without the From line and the > that mboxrd puts before such lines.\n" +
        "Exit codes: 0 all were taken; 1 at least one was not; 66 no such path, or no mail in it; 69 the database is away.",
    )
    .action(
      run(async ({ config, heed, out, say, isJson, signal }, paths: string[], options: Options) => {
        const source = sourceOf(options, config);
        const ports = await receivePorts(heed);
        const progress = startProgress("Mails taken", null);
        let refused = 0;
        const refuse = (sentence: string): void => {
          refused += 1;
          say(sentence);
        };
        const onRefused = (file: string, reason: string): void => refuse(`${file}: ${reason}`);
        const batch = { mails: config.receive.batch, bytes: batchBytesLimit };
        const onStored = (total: { fresh: number; known: number }): void =>
          progress.reached(total.fresh + total.known);
        const mails = readable(paths, refuse);
        const total = await ingest(ports, source, mails, {
          batch,
          signal,
          onStored,
          onRefused,
        }).finally(() => progress.end());
        if (isJson) out.json({ mailbox: source.mailbox, role: source.role, ...total, refused });
        else {
          const { fresh, known, cut } = total;
          out.line(
            `Taken as mail of "${source.mailbox}" (${source.role}): ${fresh} new, ${known} known before.`,
          );
          if (cut > 0) out.line(`${cut} are larger than 25 MB: only their beginning is stored.`);
          if (refused > 0) out.line(`${refused} could not be taken; why is said above.`);
        }
        if (signal.aborted) return exitCodes.interrupted;
        return refused > 0 ? exitCodes.found : undefined;
      }),
    );
}

function sourceOf({ mailbox, role: given }: Options, config: Config): MailSource {
  if (!/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(mailbox))
    throw new UsageError(
      "A mailbox's name has letters, digits and . _ : - and begins with a letter or digit.",
    );
  const role = roles.find((one) => one === given);
  if (given !== undefined && role === undefined)
    throw new UsageError(`There is no role "${given}"; there are ${roles.join(", ")}.`);
  const configured = config.mailboxes.find((one) => one.name === mailbox)?.role;
  return { mailbox, role: role ?? configured ?? "abuse", by: "/cli/ingest" };
}

async function* readable(
  paths: readonly string[],
  onProblem: (sentence: string) => void,
): AsyncGenerator<HandedIn> {
  for (const path of paths) {
    try {
      for await (const mail of readMailFiles(path, process.stdin)) {
        if ("problem" in mail) onProblem(mail.problem.message);
        else yield mail;
      }
    } catch (error) {
      // One of several paths must not keep the others out.
      if (paths.length === 1 || !isPortError(error)) throw error;
      onProblem(error.message);
    }
  }
}
