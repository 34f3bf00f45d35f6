import { runAlone } from "../src/cli/run-alone.ts";
import { suppress } from "../src/workers/suppress.ts";

await runAlone(suppress);
