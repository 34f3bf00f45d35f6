import type { Command } from "commander";

import { type MailFile, readMailFiles } from "../adapters/mailbox/files/mail-files.ts";
import { sha256 } from "../adapters/sha256.ts";
import { attribute } from "../attribute/attribute.ts";
import { decide, type Decision } from "../attribute/decide.ts";
import { type ClueRule, findClues } from "../attribute/find-clues.ts";
import { type Clues, noClues, settleClues } from "../attribute/named-clues.ts";
import type { Stamped } from "../attribute/stamped.ts";
import type { Message, Quirk } from "../mail/message.ts";
import { authenticate, type Authenticated, type AuthenticatePorts } from "../pipeline/authenticate.ts";
import { explain, type Explanation } from "../pipeline/explanation.ts";
import { readStamps, stampsOf } from "../pipeline/stamps.ts";
import { understand } from "../pipeline/understand.ts";
import { shapeForStaff, unknownShape } from "../pipeline/unknown-shape.ts";
import type { ReadMessage } from "../ports.ts";
import { newReport } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";
import { authenticatePorts } from "../wiring/authentication.ts";
import { readMessageOf } from "../wiring/read-message.ts";
import { stampReading } from "../wiring/stamps.ts";
import { exitCodes } from "./exit-codes.ts";
import { explanationPage } from "./explanation-page.ts";
import { run } from "./run.ts";

/** `heed explain`: what Heed understands of a mail, from where, and what it would do. Nothing is stored or sent. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .description("Show what a mail is, what was understood, and what would be done")
    .argument("<path>", "a mail, an mbox, a folder of mails, or - for stdin")
    .option("--json", "one JSON object a mail")
    .addHelpText(
      "after",
      "\nNo database is asked: whose mailing it was is known where the mail bears our stamp, and the secret is at hand\n" +
        "that it was made with, or where a rule of the settings ([[clue]]) finds it named. The DNS is asked where\n" +
        "authentication.verify or authentication.own_domains says so.\n" +
        "Exit codes: 0 all were read; 1 at least one could not be read; 66 no such path, or no mail in it.",
    )
    .action(
      run(async ({ config, out, say, isJson, signal }, path: string) => {
        const reading: Reading = {
          authentication: await authenticatePorts(config),
          clueRules: config.clues,
          stamps: await stampReading(config),
          readMessage: readMessageOf(config),
        };
        let failed = 0;
        for await (const mail of readMailFiles(path, process.stdin)) {
          if (signal.aborted) return exitCodes.interrupted;
          const { explanation, decision, shape, problem } = await explainMail(mail, reading);
          if (problem !== null) {
            failed += 1;
            say(problem);
          }
          if (isJson) out.json(explanation);
          else for (const line of explanationPage(explanation, decision, shape)) out.line(line);
          await out.drained();
        }
        return failed > 0 ? exitCodes.found : undefined;
      }),
    );
}

interface Explained {
  readonly explanation: Explanation;
  readonly decision: Decision;
  /** Of a mail that no reader knows. */
  readonly shape: NamedShape | null;
  /** Why the file could not be read; it is explained as unreadable all the same. */
  readonly problem: string | null;
}

interface Reading {
  readonly authentication: AuthenticatePorts;
  readonly clueRules: readonly ClueRule[];
  readonly stamps: Awaited<ReturnType<typeof stampReading>>;
  readonly readMessage: ReadMessage;
}

async function explainMail(
  mail: MailFile,
  { authentication, clueRules, stamps, readMessage }: Reading,
): Promise<Explained> {
  if ("problem" in mail)
    return conclude(
      mail.file,
      unread({ code: "no-file", detail: mail.problem.message }),
      mail.problem.message,
    );
  const message = await readMessage(mail.raw);
  const binary = binaryKind(message);
  if (binary !== null)
    return conclude(mail.file, unread(binary), `${mail.file} is no mail: ${binary.detail}`);
  const found = stamps === null ? null : readStamps(message, stamps.keys);
  const report = understand(message, found?.optOutPlace);
  const cut = { code: "cut", detail: "The mail is larger than 25 MB; the rest was not read." };
  const whole = mail.size > mail.raw.length ? { ...report, quirks: [...report.quirks, cut] } : report;
  return conclude(
    mail.file,
    await authenticate(authentication, message, whole, mail.receivedAt),
    null,
    stamps === null ? null : stampsOf(null, stamps.hashAddress)(report, found?.settled ?? null),
    settleClues(findClues(message, clueRules)),
    unknownShape(message, report, sha256),
  );
}

function conclude(
  file: string,
  { report, authentication, copy }: Authenticated,
  problem: string | null,
  stamped: Stamped | null = null,
  clues: Clues = noClues,
  shape: NamedShape | null = null,
): Explained {
  const attribution = attribute({ report, mailings: [], authentication, stamped, copy, clues });
  const decision = decide(report, attribution);
  return {
    explanation: explain(file, report, attribution, decision),
    decision,
    shape: shapeForStaff(shape, decision),
    problem,
  };
}

function unread(quirk: Quirk): Authenticated {
  return { report: newReport("unreadable", { quirks: [quirk] }), authentication: "unknown", copy: null };
}

/** Files that are no mail at all; a mail with a header may hold any byte. */
function binaryKind({ raw, header, quirks }: Message): Quirk | null {
  if (raw.subarray(0, 8).toString("hex") === "d0cf11e0a1b11ae1")
    return (
      quirks.find(({ code }) => code.startsWith("outlook-")) ?? {
        code: "outlook-other",
        detail: "It is a file of Outlook's, such as a contact or an appointment.",
      }
    );
  return header.length === 0 && raw.subarray(0, 1_024).includes(0)
    ? { code: "binary", detail: "It holds binary bytes where a mail's header should be." }
    : null;
}
