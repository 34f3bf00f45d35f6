// Plays the demo and draws what it prints as docs/demo.svg, the picture of the README.
//   npm run demo:picture
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { drawTerminal } from "./draw.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "heed-picture-"));
const launcher = join(root, "src/cli/launch.js");
const { stderr, status } = spawnSync(process.execPath, [launcher, "demo", "--once"], {
  cwd: folder,
  encoding: "utf8",
});
rmSync(folder, { recursive: true, force: true });
if (status !== 0) {
  console.error(stderr);
  process.exit(status ?? 1);
}
// What there is to look at and to try is for who has played it.
const [story = ""] = stderr.split("\nTo look at:");
const picture = drawTerminal("npm run demo", story, "Output of npm run demo");
writeFileSync(join(root, "docs/demo.svg"), picture);
