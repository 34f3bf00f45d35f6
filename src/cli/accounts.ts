import type { Command } from "commander";

import { asId } from "./arguments.ts";
import { run } from "./run.ts";

/** `heed accounts`: the ESP's customers. */
export function addAccounts(program: Command): void {
  const accounts = program.command("accounts").description("Add the ESP's customers, and show them");
  accounts
    .command("add")
    .description("Add an account, or rename it")
    .argument("<id>", "the account's id at the ESP")
    .option("--name <name>", "the customer's name")
    .action(
      run(async ({ desk, out, isJson }, id: string, { name }: { name?: string }) => {
        const added = await desk.addAccount(asId(id, "an account"), name ?? null);
        if (isJson) out.json(added);
        else
          out.line(
            added.isNew ? `Added account ${added.account}.` : `Account ${added.account} was there already.`,
          );
        return undefined;
      }),
    );
  accounts
    .command("list")
    .description("Show all accounts")
    .action(
      run(async ({ desk, out, isJson }) => {
        const accounts = await desk.listAccounts();
        if (isJson) for (const account of accounts) out.json(account);
        else if (accounts.length === 0) out.line("There are no accounts yet. `heed accounts add` makes one.");
        else {
          out.table(
            ["Account", "Name", "Lists", "Mailings", "Since"],
            accounts.map(({ account, name, lists, mailings, addedAt }) => [
              account,
              name,
              lists,
              mailings,
              addedAt.slice(0, 10),
            ]),
          );
        }
        return undefined;
      }),
    );
}
