import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";

import { ensureViews } from "./views-of-commands.ts";

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

export interface RunningHeed {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when stderr holds the text. */
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<Ended>;
}

const launcher = join(import.meta.dirname, "../../src/cli/launch.js");
/** Settings of whoever runs the tests stay out. */
export const bare = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:HEED_|DATABASE_URL|NODE_OPTIONS)/.test(name)),
);

/** Starts the `heed` command as a person does. */
export function startHeed(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = import.meta.dirname,
): RunningHeed {
  const child = spawn(process.execPath, [launcher, ...args], {
    env: { ...bare, ...environment },
    cwd: folder,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => {
      resolve({ stdout, stderr, code });
    });
  });
  const says = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stderr.includes(text)) resolve();
      };
      child.stderr.on("data", look);
      child.on("close", () => {
        reject(new Error(`ended without saying "${text}": ${stderr}`));
      });
      look();
    });
  return { child, says, ended };
}

/** Runs the `heed` command to its end, with nothing on stdin. What it prints with --json must fit its schema. */
export async function runHeed(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<Ended> {
  const { child, ended } = startHeed(args, environment, folder);
  child.stdin.end();
  const end = await ended;
  ensureViews(args, end.stdout);
  return end;
}

/** The objects of a command's --json, one a line. */
export const jsonLines = ({ stdout }: Ended): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
