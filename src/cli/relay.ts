import type { Command } from "commander";

import { nameOption, staff } from "./actor.ts";
import { run } from "./run.ts";

/** `heed relay reset`: the way out when Kafka lost what the relay had sent. */
export function addRelay(program: Command): void {
  program
    .command("relay")
    .description("The copy of the event log on Kafka")
    .command("reset")
    .description("Send topics to Kafka again from their beginning; Heed's consumers skip what they know")
    .argument("[topic...]", "the topics' names")
    .option("--all", "all topics: Kafka is another cluster, or is no longer used")
    .addOption(nameOption("who has them sent again"))
    .action(
      run(async ({ desk, out, isJson }, names: string[], { all, name }: { all?: true; name: string }) => {
        // Both at once name nothing.
        const which = all !== true ? names : names.length === 0 ? "all" : [];
        const done = await desk.resetRelay(which, staff(name, "relay"));
        const { reset } = done;
        if (isJson) out.json(done);
        else if (reset.length === 0) out.line("Nothing was copied to Kafka yet.");
        else for (const topic of reset) out.line(`${topic} is sent again by the next relay that runs.`);
        return undefined;
      }),
    );
}
