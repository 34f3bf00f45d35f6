import { runAlone } from "../src/cli/run-alone.ts";
import { flag } from "../src/workers/flag.ts";

await runAlone(flag);
