// Searches with new seeds until the time is over: runs each file that holds properties, and mutants of the corpus, again
// and again. Each find is printed with the command that repeats it; the exit code is 1 then.
//   npm run explore -- [--minutes 5] [--config vitest.config.ts] [file…]
import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

interface Options {
  readonly config: string | null;
  readonly end: number;
}

interface TestResults {
  readonly testResults: readonly {
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const mutants = 2_000;
const isWindows = process.platform === "win32";

await explore();

async function explore(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { minutes: { type: "string", default: "5" }, config: { type: "string" } },
    allowPositionals: true,
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) {
    console.error(`--minutes ${values.minutes} is no number of minutes.`);
    process.exitCode = 2;
    return;
  }
  const options = { config: values.config ?? null, end: Date.now() + minutes * 60_000 };
  const tasks: ((seed: number) => Promise<Map<string, string>>)[] = (
    positionals.length > 0 ? positionals : filesOfProperties()
  ).map((file) => (seed) => exploreFile(file, seed, options));
  if (positionals.length === 0) tasks.push((seed) => exploreMutants(seed));

  const finds = new Set<string>();
  let runs = 0;
  // Everything is run once, however short the time.
  for (let round = 0; round === 0 || Date.now() < options.end; round++)
    for (const task of tasks) {
      if (round > 0 && Date.now() >= options.end) break;
      runs += 1;
      for (const [repeat, why] of await task(randomInt(2 ** 31))) {
        finds.add(repeat);
        console.log(`Found: ${why}\nTo repeat it: ${repeat}\n`);
      }
    }
  console.log(`${runs} runs, ${finds.size} finds`);
  if (finds.size > 0) process.exitCode = 1;
}

function filesOfProperties(): string[] {
  return globSync("test/**/*.test.ts")
    .map((file) => file.replaceAll("\\", "/"))
    .filter(
      (file) => !file.startsWith("test/mutations/") && readFileSync(file, "utf8").includes("fc.assert("),
    )
    .sort();
}

/** What failed in the file: the command that repeats it, and why. */
async function exploreFile(file: string, seed: number, { config }: Options): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "heed-explore-"));
  const output = join(folder, "results.json");
  const configured = config === null ? [] : ["--config", config];
  try {
    const said = await run(
      "vitest",
      ["run", file, ...configured, "--reporter=json", `--outputFile.json=${output}`],
      { HEED_TEST_SEED: String(seed) },
    );
    const again = `HEED_TEST_SEED=${seed} npx vitest run ${quoted(file)}${configured.map((word) => ` ${quoted(word)}`).join("")}`;
    return findsIn(output, again, said);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findsIn(output: string, again: string, said: string): Map<string, string> {
  let results: TestResults;
  try {
    results = JSON.parse(readFileSync(output, "utf8")) as TestResults;
  } catch {
    return new Map([[again, `vitest left no results.\n${said}`]]);
  }
  const finds = new Map<string, string>();
  for (const { status, message, assertionResults } of results.testResults) {
    const failed = assertionResults.filter((test) => test.status === "failed");
    for (const { ancestorTitles, title, failureMessages } of failed) {
      const fullName = [...ancestorTitles, title].join(" > ");
      finds.set(
        `${again} -t ${quoted(`^${fullName.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}$`)}`,
        `${fullName}\n${failureMessages.join("\n").slice(0, 2_000)}`,
      );
    }
    if (status === "failed" && failed.length === 0) finds.set(again, message);
  }
  return finds;
}

async function exploreMutants(seed: number): Promise<Map<string, string>> {
  const words = ["test/mutations/run.ts", "--count", String(mutants), "--seed", String(seed)];
  let code = 0;
  const said = await run(process.execPath, words, {}, (exit) => (code = exit));
  return new Map(code === 0 ? [] : [[`npx node ${words.join(" ")}`, said]]);
}

/** What the program wrote. */
function run(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  ended: (code: number) => void = () => undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      shell: isWindows && program === "vitest",
    });
    let said = "";
    const take = (chunk: Buffer): void => {
      said = (said + chunk.toString("utf8")).slice(-20_000);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", (code) => {
      ended(code ?? 1);
      resolve(said);
    });
  });
}

/** One word of a shell. */
function quoted(word: string): string {
  return /^[\w./=:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
