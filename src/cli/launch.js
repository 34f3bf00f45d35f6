#!/usr/bin/env node
// The `heed` command. Runs src/cli/heed.ts, or what a package holds in its place, on the Node that the project pins,
// whatever Node started this file.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** The checkout's TypeScript; a package has the JavaScript that build.ts made of it. */
const program = [join(here, "heed.ts"), join(here, "../../dist/src/cli/heed.js")].find(existsSync);

/** The binary of the npm package node-<platform>-<arch>, or this process's own when it is new enough to run TypeScript. */
function findNode() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  try {
    const folder = dirname(require.resolve(`node-${platform}-${process.arch}/package.json`));
    const binary = join(folder, "bin", platform === "win" ? "node.exe" : "node");
    if (existsSync(binary)) return binary;
  } catch {
    // No such package on this platform.
  }
  return Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : null;
}

const node = findNode();
if (node === null) {
  console.error(
    `heed: Node 24 is needed and this is ${process.version}; the npm package with it was not installed for ${process.platform}-${process.arch}. ` +
      "Run `npm ci` without --omit=optional, or start heed with Node 24.",
  );
  process.exitCode = 78;
} else {
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: "inherit" });
  // The child decides how it ends; this process only waits and passes the signals on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}
