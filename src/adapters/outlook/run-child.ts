import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, extname, join, parse } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

import { type Answer, decodeAnswer, maxAnswer } from "./answer.ts";

/** What a child may take. */
export interface ChildLimits {
  readonly timeoutMs: number;
  /** Megabytes of V8's heap, and of the buffers beside it. */
  readonly memoryMb: number;
}

/** How a child ended: with an answer, killed on time, or before it had answered. */
export type ChildEnd =
  | { readonly end: "answered"; readonly answer: Answer }
  | { readonly end: "timeout" }
  | { readonly end: "crash" };

/** The script that reads attachments: TypeScript in a checkout, JavaScript in the published package, as this file is. */
export const outlookScript = fileURLToPath(
  new URL(`outlook-child${extname(import.meta.url)}`, import.meta.url),
);

/** Megabytes that Node reserves for code and does not use; a limit on a process's data counts them. */
const reservedMb = 768;

/**
 * Runs a script over bytes on its stdin, in a Node of its own: without environment, without the right to read files
 * but code, to write any, or to start programs and threads, and within its limits. Never rejects; the child is gone when
 * the promise resolves.
 */
export function runChild(
  script: string,
  args: readonly string[],
  input: Buffer,
  limits: ChildLimits,
): Promise<ChildEnd> {
  return new Promise((resolve) => {
    let child: ChildProcessByStdio<Writable, Readable, null>;
    try {
      child = start([...nodeWith(limits), ...permissions(script), script, ...args], limits);
    } catch {
      // This process has no memory, or no handle, for another one.
      resolve({ end: "crash" });
      return;
    }
    const answer: Buffer[] = [];
    let size = 0;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill("SIGKILL");
    }, limits.timeoutMs);
    const settle = (end: ChildEnd): void => {
      clearTimeout(timer);
      resolve(end);
    };
    child.on("error", () => settle({ end: "crash" }));
    child.on("close", () => {
      const decoded = size > maxAnswer ? null : decodeAnswer(Buffer.concat(answer));
      if (decoded !== null) settle({ end: "answered", answer: decoded });
      else settle({ end: isLate ? "timeout" : "crash" });
    });
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxAnswer) child.kill("SIGKILL");
      else answer.push(chunk);
    });
    // A child that ends early does not read to the end.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/**
 * Where there is a shell, the kernel bounds the seconds of work, should this process end before it can kill the child,
 * and on Linux the memory outside of V8's heap.
 */
function start(node: readonly string[], { timeoutMs, memoryMb }: ChildLimits) {
  const bounds = ["ulimit -c 0", `ulimit -t ${4 * Math.ceil(timeoutMs / 1000)}`];
  if (process.platform === "linux") bounds.push(`ulimit -d ${(memoryMb + reservedMb) * 1024}`);
  const shell = existsSync("/bin/sh") ? ["/bin/sh", "-c", `${bounds.join("; ")}; exec "$@"`, "sh"] : [];
  const [command = process.execPath, ...args] = [...shell, ...node];
  const root = parse(process.execPath).root;
  const child = spawn(command, args, { env: {}, cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  return child;
}

function nodeWith({ memoryMb }: ChildLimits): string[] {
  return [process.execPath, `--max-old-space-size=${memoryMb}`];
}

/** Node's permission model: nothing but reading code, which lies in node_modules, and in a checkout beside it. */
function permissions(script: string): string[] {
  const installed = /^.*?[\\/]node_modules[\\/]/.exec(script)?.[0];
  const checkout = fileURLToPath(new URL("../../../", import.meta.url));
  const folders = installed ?? [dirname(script), join(checkout, "src"), join(checkout, "node_modules")];
  return ["--permission", ...[folders].flat().map((folder) => `--allow-fs-read=${join(folder, "*")}`)];
}
