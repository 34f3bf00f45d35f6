import fc from "fast-check";

import { seed } from "./seed.ts";

// Before each file of tests; a property that gives a seed of its own keeps it.
fc.configureGlobal({ seed });
