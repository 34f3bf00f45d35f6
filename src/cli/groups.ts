import type { Command } from "commander";

import { nameOption, staff } from "./actor.ts";
import { run } from "./run.ts";

/** `heed groups`: who reads the event log. */
export function addGroups(program: Command): void {
  const groups = program
    .command("groups")
    .description("The groups that read the event log; `heed status` shows how far each is");
  groups
    .command("forget")
    .description("Forget a group that was given up, so that old events need not be kept for it")
    .argument("<group>")
    .addOption(nameOption("who lets go of it"))
    .addHelpText(
      "after",
      "\nThe workers' own groups are never forgotten: without its position a worker would take everything twice.\n" +
        "Exit codes: 0 forgotten; 66 there is no such group; 75 it has a live member; 78 it belongs to a worker.",
    )
    .action(
      run(async ({ desk, out, isJson }, group: string, { name }: { name: string }) => {
        const forgotten = await desk.forgetGroup(group, staff(name, "groups"));
        const { positions, parked } = forgotten;
        if (isJson) out.json(forgotten);
        else {
          out.line(`${group} is forgotten: its positions in ${positions} partitions are gone.`);
          if (parked > 0)
            out.line(`${parked} records that it parked still wait; \`heed parked drop\` gives them up.`);
        }
        return undefined;
      }),
    );
}
