import type { Command } from "commander";

import { selectAccounts } from "../adapters/database/queries/select-accounts.ts";
import { upsertAccount } from "../adapters/database/queries/upsert-account.ts";
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
      run(async ({ heed, out, isJson }, id: string, { name }: { name?: string }) => {
        const account = asId(id, "an account");
        const { isNew } = await upsertAccount(await heed.database(), { account, name: name ?? null });
        if (isJson) out.json({ account, isNew });
        else out.line(isNew ? `Added account ${account}.` : `Account ${account} was there already.`);
        return undefined;
      }),
    );
  accounts
    .command("list")
    .description("Show all accounts")
    .action(
      run(async ({ heed, out, isJson }) => {
        const rows = await selectAccounts(await heed.database());
        if (isJson) for (const row of rows) out.json(row);
        else if (rows.length === 0) out.line("There are no accounts yet. `heed accounts add` makes one.");
        else {
          out.table(
            ["Account", "Name", "Lists", "Mailings", "Since"],
            rows.map((row) => [
              row.account,
              row.name,
              row.lists,
              row.mailings,
              row.addedAt.toISOString().slice(0, 10),
            ]),
          );
        }
        return undefined;
      }),
    );
}
