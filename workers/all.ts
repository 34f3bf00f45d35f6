import { runAlone } from "../src/cli/run-alone.ts";
import { workers } from "../src/workers/all.ts";

await runAlone(...workers);
