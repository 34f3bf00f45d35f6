#!/usr/bin/env node
// The `heed` command. Runs src/cli/heed.ts, or what a package holds in its place, on the Node that the project pins,
// whatever Node started this file.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command line of npm, which gives its process a title, and of npx before it has. */
const npmProcess = /^np[mx] |^[^\0]*node\0[^\0]*\bnp[mx](?:-cli\.js)?\0/;
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
  // The channel tells the child when this process is gone, however it went; nothing else is said over it.
  const child = spawn(node, [program, ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // The child decides how it ends; this process only waits and passes the signals on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const watching = watchNpm(() => child.kill("SIGTERM"));
  child.on("error", (error) => {
    console.error(`heed: ${node} cannot be started: ${error.message}.`);
    // EX_OSERR of sysexits.h.
    process.exitCode = 71;
  });
  child.on("exit", (code, signal) => {
    clearInterval(watching);
    if (signal !== null)
      console.error(
        `heed: ended from outside by ${signal}. What was in hand was not committed and is done again at the next start.`,
      );
    // As a shell says it.
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

/**
 * Calls `onGone` when the npm that runs this command (`npx heed`, an npm script) is gone: between it and this process
 * there is mostly a shell, which stays behind. A person's shell may leave and the command stay, so nothing else above is
 * minded. Only Linux shows who is above whom.
 *
 * @param {() => void} onGone
 */
function watchNpm(onGone) {
  const parent = String(process.ppid);
  const npm = [parent, parentOf(parent)].find((pid) => npmProcess.test(fileOf(pid, "cmdline")));
  if (npm === undefined) return undefined;
  const timer = setInterval(() => {
    if (String(process.ppid) === parent && (npm === parent || parentOf(parent) === npm)) return;
    clearInterval(timer);
    onGone();
  }, 1_000);
  return timer;
}

/** @param {string} pid */
function parentOf(pid) {
  return /^PPid:\s*(\d+)$/m.exec(fileOf(pid, "status"))?.[1] ?? "";
}

/**
 * What the system tells of a process; "" where it tells nothing.
 *
 * @param {string} pid
 * @param {string} name
 */
function fileOf(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
