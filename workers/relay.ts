import { runAlone } from "../src/cli/run-alone.ts";
import { relay } from "../src/workers/relay.ts";

await runAlone(relay);
