import { hash } from "node:crypto";

import type { Sha256 } from "../ports.ts";

export const sha256: Sha256 = (input) => hash("sha256", input, "hex");
