import type { Command } from "commander";

import { resetRelayPositions } from "../adapters/database/queries/reset-relay-positions.ts";
import { PortError } from "../errors.ts";
import { topics } from "../events/topics.ts";
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
    .action(
      run(async ({ heed, out, isJson }, names: string[], { all }: { all?: true }) => {
        const known = topics.map(({ name }) => name);
        const unknown = names.filter((name) => !known.includes(name));
        if (unknown.length > 0 || (names.length === 0) !== (all === true))
          throw new PortError(
            "misconfigured",
            `Name the topics to send again (${known.join(", ")}), or say --all${unknown.length > 0 ? `; there is no ${unknown.join(", ")}` : ""}.`,
          );
        const reset = await resetRelayPositions(await heed.database(), all === true ? known : names);
        if (isJson) out.json({ reset });
        else if (reset.length === 0) out.line("Nothing was copied to Kafka yet.");
        else for (const topic of reset) out.line(`${topic} is sent again by the next relay that runs.`);
        return undefined;
      }),
    );
}
