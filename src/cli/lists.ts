import { type Command, Option } from "commander";

import { asId } from "./arguments.ts";
import { exportTo } from "./list-export.ts";
import { columnMapOption, upload, type UploadOptions } from "./list-upload.ts";
import { run } from "./run.ts";

/** `heed lists`: what the accounts upload, and what may be mailed of it. */
export function addLists(program: Command): void {
  const lists = program
    .command("lists")
    .description("Take in customers' lists, and hand out what may be mailed");
  lists
    .command("upload")
    .description("Take in a list: CSV in any usual form, or one address a row")
    .argument("<file>", "the file, or - for stdin")
    .addOption(new Option("--account <id>", "the customer whose list it is").makeOptionMandatory())
    .option("--list <id>", "the list's id (else made of its name)")
    .option("--name <name>", "the list's name (else the file's)")
    .option(
      "--vouched",
      "the customer vouches for the whole list: rows without evidence are held, not refused",
    )
    .addOption(columnMapOption())
    .option("--encoding <name>", "the file's encoding (else it is recognised)")
    .option("--delimiter <character>", "what stands between the fields (else it is recognised)")
    .option("--dry-run", "say what would be taken in, and take in nothing")
    .addHelpText(
      "after",
      "\nColumns are recognised by their names in many languages, and can be named: --map email=Kontakt --map source=3.\n" +
        "Exit codes: 0 taken in; 2 wrong arguments; 65 the file cannot be read as a list; 66 no such file or account.",
    )
    .action(run((invocation, file: string, options: UploadOptions) => upload(invocation, file, options)));
  lists
    .command("list")
    .description("Show all lists, the newest first")
    .option("--account <id>", "of this account only")
    .action(
      run(async ({ desk, out, isJson }, { account }: { account?: string }) => {
        const only = account === undefined ? null : asId(account, "an account");
        const rows = await desk.listLists(only);
        if (isJson) for (const row of rows) out.json(row);
        else if (rows.length === 0) out.line("There are no lists yet. `heed lists upload` takes one in.");
        else {
          out.table(
            ["List", "Account", "Name", "State", "Rows", "Uploaded"],
            rows.map((row) => [row.list, row.account, row.name, row.state, row.rows, row.uploadedAt]),
          );
        }
        return undefined;
      }),
    );
  lists
    .command("show")
    .description("Show how many contacts of a list may be mailed, and why the others may not")
    .argument("<list>")
    .action(
      run(async ({ desk, out, isJson }, id: string) => {
        const { detail, counts } = await desk.findList(asId(id, "a list"));
        if (isJson) {
          out.json(detail);
          return undefined;
        }
        const { name, account, state, rows } = detail;
        out.line(`${id} (${name}) of ${account}: ${rows.toLocaleString("en")} rows, ${state}.`);
        if (state === "uploaded") out.line("Not screened yet: what suppressions bar is still missing here.");
        out.line();
        out.table(
          ["State", "Reason", "Contacts"],
          counts.map(({ state: contactState, reason, contacts }) => [contactState, reason, contacts]),
        );
        return undefined;
      }),
    );
  lists
    .command("export")
    .description("Write kept.csv (what may be mailed) and suppressed.csv (what may not, and why)")
    .argument("<list>")
    .addOption(new Option("--out <folder>", "where to").makeOptionMandatory())
    .addHelpText(
      "after",
      "\nExit codes: 0 written; 66 no such list; 73, 74, 77 the files cannot be written; 75 the list is not screened yet.",
    )
    .action(
      run((invocation, id: string, { out }: { out: string }) =>
        exportTo(invocation, asId(id, "a list"), out),
      ),
    );
}
