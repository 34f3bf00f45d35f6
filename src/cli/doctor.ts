import type { Command } from "commander";

import { isPortError } from "../errors.ts";
import {
  checkClock,
  checkDatabase,
  checkKafka,
  checkMailbox,
  checkSecret,
} from "../wiring/examine-services.ts";
import { openConfigured } from "../wiring/open-database.ts";
import { checkDataFolder, checkNode } from "./doctor-machine.ts";
import { endingOf, exitCodes } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";

/** One look at something; resolves with what was seen, or throws with what is wrong and the way out. */
interface Examination {
  readonly name: string;
  readonly look: () => Promise<string>;
}

interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

/** `heed doctor`: looks at everything that Heed needs, and says of each what is wrong and the way out. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("Look at everything Heed needs: machine, settings, database, Kafka, mailboxes")
    .addHelpText(
      "after",
      "\nA mailbox is logged in to and its folders for processed and failed mail are made; no mail is touched.\nExit codes: 0 all is well; 1 something is wrong; 78 the settings cannot be read.",
    )
    .action(run(examine));
}

async function examine(invocation: Invocation): Promise<typeof exitCodes.found | undefined> {
  const { config, heed, log, signal } = invocation;
  const results: Result[] = [];
  const look = async (examination: Examination): Promise<boolean> => {
    const result = await lookAt(examination);
    results.push(result);
    show(invocation, result);
    return result.ok;
  };
  await look({ name: "Node", look: checkNode });
  await look({
    name: "settings",
    look: () =>
      Promise.resolve(
        `${invocation.settings.filter(({ origin }) => origin !== "preset").length} set; \`heed config\` shows them`,
      ),
  });
  await look({ name: "data folder", look: () => checkDataFolder(config.data) });
  const opened = await openConfigured(config, log).catch((error: unknown) => error);
  if (opened instanceof Error) await look({ name: "database", look: () => Promise.reject(opened) });
  else {
    const { database, embedded, close } = opened as Awaited<ReturnType<typeof openConfigured>>;
    try {
      const isUsable = await look({
        name: "database",
        look: () => checkDatabase(database, embedded !== null),
      });
      await look({ name: "clock", look: () => checkClock(database, heed.clock) });
      if (isUsable) await look({ name: "secret", look: () => checkSecret(config, database) });
    } finally {
      await close();
    }
  }
  if (config.kafka.brokers.length > 0) await look({ name: "Kafka", look: () => checkKafka(config, log) });
  for (const mailbox of config.mailboxes)
    await look({ name: `mailbox ${mailbox.name}`, look: () => checkMailbox(mailbox, signal) });
  if (config.mailboxes.length === 0)
    await look({
      name: "mailboxes",
      look: () =>
        Promise.reject(
          new Error(
            "None is configured: set HEED_MAILBOX_ABUSE=imaps://name@host, or write [[mailbox]] in heed.toml.",
          ),
        ),
    });
  return results.every(({ ok }) => ok) ? undefined : exitCodes.found;
}

async function lookAt({ name, look }: Examination): Promise<Result> {
  try {
    return { name, ok: true, says: await look() };
  } catch (error) {
    const says = isPortError(error) || !(error instanceof Error) ? endingOf(error).sentence : error.message;
    return { name, ok: false, says };
  }
}

function show({ out, isJson }: Invocation, result: Result): void {
  if (isJson) out.json(result);
  else out.line(`${result.ok ? "ok    " : "failed"}  ${result.name.padEnd(12)}  ${result.says}`);
}
