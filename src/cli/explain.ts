import type { Command } from "commander";

import { type MailFile, readMailFiles } from "../adapters/mailbox/files/mail-files.ts";
import { sha256 } from "../adapters/sha256.ts";
import type { Decision } from "../attribute/decide.ts";
import type { Message, Quirk } from "../mail/message.ts";
import { explain, type Explanation } from "../pipeline/explanation.ts";
import { knownWithoutTables } from "../pipeline/known.ts";
import {
  authenticated,
  conclude,
  type Read,
  type Reading,
  readMail,
  type RecognisePorts,
  reportAlone,
} from "../pipeline/recognise.ts";
import type { HashAddress, ReadMessage } from "../ports.ts";
import { newReport } from "../report/report.ts";
import type { NamedShape } from "../shape/shape.ts";
import { authenticatePorts } from "../wiring/authentication.ts";
import { readMessageOf } from "../wiring/read-message.ts";
import { knownStampKeys } from "../wiring/stamps.ts";
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
        "With --json, suppresses lists whom the act bars, each with its published key where the secret is at hand;\n" +
        "counts says whether the complaint counts against its account, and also names what else the writer asks.\n" +
        "Exit codes: 0 all were read; 1 at least one could not be read; 66 no such path, or no mail in it.",
    )
    .action(
      run(async ({ config, out, say, isJson, signal }, path: string) => {
        const stamps = await knownStampKeys(config);
        const ports: ExplainPorts = {
          ...(await authenticatePorts(config)),
          clueRules: config.clues,
          stampKeys: stamps?.keys ?? null,
          hashAddress: stamps?.hashAddress ?? null,
          readMessage: readMessageOf(config),
          sha256,
        };
        let failed = 0;
        for await (const mail of readMailFiles(path, process.stdin)) {
          if (signal.aborted) return exitCodes.interrupted;
          const { explanation, decision, shape, problem } = await explainMail(ports, mail);
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

interface ExplainPorts extends RecognisePorts {
  readonly readMessage: ReadMessage;
  /** Null where no secret is at hand. */
  readonly hashAddress: HashAddress | null;
}

async function explainMail(ports: ExplainPorts, mail: MailFile): Promise<Explained> {
  if ("problem" in mail) {
    const { message } = mail.problem;
    return explained(ports, mail.file, unread({ code: "no-file", detail: message }), message);
  }
  const message = await ports.readMessage(mail.raw);
  const binary = binaryKind(message);
  if (binary !== null)
    return explained(ports, mail.file, unread(binary), `${mail.file} is no mail: ${binary.detail}`);
  const read = readMail(ports, message);
  const whole = mail.size > mail.raw.length ? cutOff(read) : read;
  return explained(ports, mail.file, await authenticated(ports, message, whole, mail.receivedAt), null);
}

function explained(
  { hashAddress, sha256 }: ExplainPorts,
  file: string,
  reading: Reading,
  problem: string | null,
): Explained {
  const recognised = conclude(reading, knownWithoutTables(reading, hashAddress), sha256);
  const { decision, shape } = recognised;
  return { explanation: explain(file, recognised, hashAddress), decision, shape, problem };
}

function unread(quirk: Quirk): Reading {
  return reportAlone(newReport("unreadable", { quirks: [quirk] }));
}

function cutOff(read: Read): Read {
  const cut = { code: "cut", detail: "The mail is larger than 25 MB; the rest was not read." };
  return { ...read, report: { ...read.report, quirks: [...read.report.quirks, cut] } };
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
