import { runAlone } from "../src/cli/run-alone.ts";
import { screen } from "../src/workers/screen.ts";

await runAlone(screen);
