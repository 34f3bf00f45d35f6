import type { Command } from "commander";

import { forgetGroup } from "../adapters/database/queries/forget-group.ts";
import { PortError } from "../errors.ts";
import { pipelineGroups } from "../pipeline/groups.ts";
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
    .addHelpText(
      "after",
      "\nThe workers' own groups are never forgotten: without its position a worker would take everything twice.\n" +
        "Exit codes: 0 forgotten; 66 there is no such group; 75 it has a live member; 78 it belongs to a worker.",
    )
    .action(
      run(async ({ heed, out, isJson }, group: string) => {
        if (pipelineGroups.has(group))
          throw new PortError(
            "misconfigured",
            `${group} is the group of Heed's own worker and is not forgotten: without its position the worker would take everything twice. Run \`heed work ${group}\` until nothing waits for it.`,
          );
        const database = await heed.database();
        const forgotten = await database.transaction((tx) => forgetGroup(tx, group));
        if (forgotten.state === "unknown")
          throw new PortError("missing", `There is no group "${group}"; \`heed status\` shows all.`);
        if (forgotten.state === "alive")
          throw new PortError(
            "fenced",
            `The group ${group} has a live member, or had one in the last ten minutes: end its processes first, then forget it.`,
          );
        const { positions, parked } = forgotten;
        if (isJson) out.json({ group, positions, parked });
        else {
          out.line(`${group} is forgotten: its positions in ${positions} partitions are gone.`);
          if (parked > 0)
            out.line(`${parked} records that it parked still wait; \`heed parked drop\` gives them up.`);
        }
        return undefined;
      }),
    );
}
