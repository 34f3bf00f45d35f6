import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What a test file needs of the machine, told by what it and the files beside it under test/ import. Nothing is listed
 * by hand, so a new test stands where it belongs.
 */
export interface Reach {
  /** It connects to the tests' PostgreSQL, or takes a part of ours that does: its answer may depend on the version. */
  readonly database: boolean;
  /** It starts processes, or changes the environment of its own: nothing else may live in its process. */
  readonly processes: boolean;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const specifiers = /\b(?:from|import)\s*\(?\s*"([^"]+)"/gu;
/** What whoever comes next in the process would find changed. */
const changesProcess =
  /\bprocess\.(?:env\[[^\]]*\] = |(?:chdir|exit|on|once)\(|exitCode = )|\bdelete process\.|\bvi\.(?!waitFor|waitUntil)/u;

/** Every test file, relative to the repository, and what it reaches. */
export function testFiles(): ReadonlyMap<string, Reach> {
  const files = globSync("test/**/*.test.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  return new Map(files.sort().map((file) => [file, reachOf(file)]));
}

function reachOf(file: string): Reach {
  const seen = new Set([file]);
  let database = false;
  let processes = false;
  for (const each of seen) {
    const source = readFileSync(join(root, each), "utf8");
    processes ||= changesProcess.test(source);
    for (const [, specifier = ""] of source.matchAll(specifiers)) {
      processes ||= specifier === "node:child_process" || specifier === "node:worker_threads";
      if (!specifier.startsWith(".")) continue;
      const imported = relative(root, join(root, dirname(each), specifier)).replaceAll("\\", "/");
      database ||= imported === "test/database.ts" || imported.startsWith("src/adapters/database/");
      if (imported.startsWith("test/") && imported.endsWith(".ts")) seen.add(imported);
    }
  }
  return { database, processes };
}
