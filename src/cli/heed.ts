import { Command, CommanderError, Option } from "commander";

import manifest from "../../package.json" with { type: "json" };
import { flagsOfSettings } from "../config.ts";
import { addAccounts } from "./accounts.ts";
import { addAudit } from "./audit.ts";
import { addCheck } from "./check.ts";
import { addConfig } from "./config.ts";
import { addDemo } from "./demo.ts";
import { addDoctor } from "./doctor.ts";
import { exitCodes } from "./exit-codes.ts";
import { addExplain } from "./explain.ts";
import { addFloods } from "./floods.ts";
import { addGroups } from "./groups.ts";
import { addIngest } from "./ingest.ts";
import { addLists } from "./lists.ts";
import { addMailings } from "./mailings.ts";
import { addMigrate } from "./migrate.ts";
import { addParked } from "./parked.ts";
import { addRelay } from "./relay.ts";
import { addRelease } from "./release.ts";
import { addSenders } from "./senders.ts";
import { addShapes } from "./shapes.ts";
import { addStamp } from "./stamp.ts";
import { addStatus } from "./status.ts";
import { addSuppress } from "./suppress.ts";
import { addWork } from "./work.ts";

/** In the order of `heed --help`. */
const commands = [
  // The pipeline.
  addWork,
  addDemo,
  // Mail.
  addExplain,
  addIngest,
  addShapes,
  addStamp,
  // Lists and addresses.
  addAccounts,
  addMailings,
  addLists,
  addSuppress,
  addRelease,
  addCheck,
  // Senders and reporters.
  addSenders,
  addFloods,
  // The installation.
  addStatus,
  addAudit,
  addDoctor,
  addParked,
  addGroups,
  addRelay,
  addConfig,
  addMigrate,
];

/** Settings whose flags everybody may need; the others have flags too, which `heed config` makes known. */
const shownFlags = new Set(["--data", "--log-level"]);

// A reader that left (`heed status | head -1`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.stdout.destroy();
});

// A terminal that was closed cannot be told anything; the work in hand ends all the same.
process.stderr.on("error", () => undefined);

const program = new Command("heed")
  .description(manifest.description)
  .version(manifest.version)
  .option("--config <file>", "the settings file (else HEED_CONFIG, else heed.toml of this folder)")
  .option("--json", "one JSON object a line on stdout, errors as JSON on stderr")
  .exitOverride()
  .showHelpAfterError("(`heed --help` lists the commands, `heed <command> --help` its options)")
  .addHelpText(
    "after",
    "\nEvery setting of `heed config` can be set by flag, by HEED_… in the environment and in heed.toml.",
  );

const flags: Record<string, string> = {};
program.setOptionValue("settings", flags);
for (const { name, flag, kind, about } of flagsOfSettings())
  program.addOption(
    new Option(`${flag} <value>`, `${about} (${kind})`)
      .hideHelp(!shownFlags.has(flag))
      .argParser((value) => (flags[name.join(".")] = value)),
  );
for (const add of commands) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
}
