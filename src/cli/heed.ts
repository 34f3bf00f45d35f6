import { Command } from "commander";

import manifest from "../../package.json" with { type: "json" };

const program = new Command("heed").description(manifest.description).version(manifest.version);

await program.parseAsync();
