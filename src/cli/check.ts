import type { Command } from "commander";

import type { AddressCheck } from "../generated/views.ts";
import { asAddress, asId } from "./arguments.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Invocation, run } from "./run.ts";

/** `heed check`: what bars an address, since when, why, and how it can be lifted; and where the address stands. */
export function addCheck(program: Command): void {
  program
    .command("check")
    .description("Show what bars an address, since when, why and how it can be lifted")
    .argument("<address>")
    .option("--account <id>", "only what concerns mail of this account")
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing bars the address; 1 something does; 2 no address; 66 no such account.",
    )
    .action(
      run(async (invocation, text: string, { account }: { account?: string }) => {
        const address = asAddress(text);
        const only = account === undefined ? null : asId(account, "an account");
        const checked = await invocation.desk.checkAddress({ address, account: only });
        if (invocation.isJson) invocation.out.json(checked);
        else print(invocation, checked);
        return checked.isBarred ? exitCodes.found : undefined;
      }),
    );
}

function print({ out }: Invocation, { address, isBarred, bars, contacts }: AddressCheck): void {
  if (!isBarred) out.line(`Nothing bars ${address}.`);
  for (const bar of bars) {
    const waiting = bar.suppression === null ? " (the suppress worker has not come to it yet)" : "";
    const effect = bar.barsNothing === null ? "" : ": bars no mail";
    out.line(`${bar.reason} for ${bar.scope} since ${bar.since}${waiting}${effect}`);
    out.line(`  ${bar.barsNothing ?? bar.explanation} Entered by ${bar.setBy}.`);
    if (bar.matchedBy === "person") out.line("  It was made for another spelling of this person's address.");
    out.line(`  ${bar.howToLift}`);
  }
  out.line();
  if (contacts.length === 0) out.line("It stands on no list.");
  else {
    out.table(
      ["List", "Account", "Row", "State", "Reason", "Why"],
      contacts.map(({ list, account, row, state, reason, explanation }) => [
        list,
        account,
        row,
        state,
        reason,
        explanation,
      ]),
    );
  }
}
