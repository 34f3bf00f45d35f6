import { runAlone } from "../src/cli/run-alone.ts";
import { report } from "../src/workers/report.ts";

await runAlone(report);
