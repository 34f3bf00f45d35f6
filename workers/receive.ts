import { runAlone } from "../src/cli/run-alone.ts";
import { receive } from "../src/workers/receive.ts";

await runAlone(receive);
