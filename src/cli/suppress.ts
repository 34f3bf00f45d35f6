import type { Command } from "commander";

import { ensureScope } from "../desk/ensure-scope.ts";
import { suppressionText } from "../suppress/reason-text.ts";
import { suppressionReasons } from "../suppress/reasons.ts";
import { nameOption, staff } from "./actor.ts";
import { asAddress, asOneOf } from "./arguments.ts";
import { run } from "./run.ts";

interface Given {
  scope: string;
  reason: string;
  why?: string;
  name: string;
}

/** `heed suppress`: bars an address by hand, at once, on every list in the scope. */
export function addSuppress(program: Command): void {
  program
    .command("suppress")
    .description("Bar an address from mail, on every list")
    .argument("<address>")
    .option("--scope <scope>", "all, account:ID or list:ID", "all")
    .option("--reason <reason>", suppressionReasons.join(", "), "manual")
    .option("--why <text>", "what the record says of it")
    .addOption(nameOption("who enters it"))
    .addHelpText(
      "after",
      "\nA suppression never expires.\nExit codes: 0 barred, also where it was already; 2 wrong arguments; 66 no such account or list.",
    )
    .action(
      run(async ({ desk, out, isJson }, text: string, given: Given) => {
        const address = asAddress(text);
        const scope = ensureScope(given.scope);
        const reason = asOneOf(given.reason, "--reason", suppressionReasons);
        const asked = { address, scope, reason, why: given.why ?? null };
        const barred = await desk.suppressAddress(asked, staff(given.name, "suppress"));
        if (isJson) out.json(barred);
        else {
          const told = suppressionText(reason, scope);
          out.line(
            barred.isNew
              ? `${address} is barred now. ${told.reason}`
              : `${address} is barred since ${barred.since} already.`,
          );
          out.line(told.lift);
        }
        return undefined;
      }),
    );
}
