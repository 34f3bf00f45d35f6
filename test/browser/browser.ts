import { type Browser, chromium } from "playwright-core";

import { chromiumPath } from "../services/available.ts";

export type { Browser, Page } from "playwright-core";

/** A real browser without a window. Root may not use its sandbox, and the tests show it nothing but our own files. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
}
