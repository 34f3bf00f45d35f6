// Mutants of the corpus, and of any folders of mails: each is recognised, and nothing may go wrong with it.
//   npx node test/mutations/run.ts [--count 100000] [--seed n] [folder…]
// A failure is written out as a plan, the smallest that fails, with the mutant beside it. A mutant that does not end is
// shown by the thread that watches the other one.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, Worker, workerData } from "node:worker_threads";

import fc from "fast-check";

import { baseMails, corpus } from "./base-mails.ts";
import { makeMutant, type Plan, plans, wrongs } from "./mutant.ts";

/** Seconds that one mutant may take; far more than any does. */
const patience = 30;
/** Room for a plan as JSON. */
const planBytes = 16 * 1024;
const mutantsPerCheck = 2_000;
/** Failures after which it ends: they have one cause, mostly. */
const mostFailures = 10;

interface Task {
  readonly folders: readonly string[];
  readonly count: number;
  readonly seed: number;
  /** How many mutants there were, and the plan of the one that is being read. */
  readonly progress: SharedArrayBuffer;
  readonly plan: SharedArrayBuffer;
}

if (isMainThread) watch();
else await mutate(workerData as Task);

function watch(): void {
  const { values, positionals } = parseArgs({
    options: { count: { type: "string", default: "100000" }, seed: { type: "string" } },
    allowPositionals: true,
  });
  const task: Task = {
    folders: [corpus, ...positionals],
    count: Number(values.count),
    seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    progress: new SharedArrayBuffer(4),
    plan: new SharedArrayBuffer(planBytes),
  };
  console.log(`seed ${task.seed}`);
  const worker = new Worker(import.meta.filename, { workerData: task });
  const progress = new Int32Array(task.progress);
  let before = -1;
  let still = 0;
  const timer = setInterval(() => {
    still = progress[0] === before ? still + 1 : 0;
    before = progress[0] ?? 0;
    if (process.stderr.isTTY) process.stderr.write(`\r${before} mutants`);
    if (still < patience) return;
    console.error(`\nA mutant did not end within ${patience} s: ${planIn(task.plan)}`);
    process.exit(1);
  }, 1_000);
  worker.on("exit", (code) => {
    clearInterval(timer);
    process.exitCode = code;
  });
}

function planIn(shared: SharedArrayBuffer): string {
  const text = Buffer.from(shared).toString("utf8");
  return text.slice(0, text.indexOf("\0"));
}

async function mutate({ folders, count, seed, progress, plan: shared }: Task): Promise<void> {
  const mails = baseMails(folders);
  console.log(`${mails.length} mails`);
  const made = new Int32Array(progress);
  const applied = new Map<string, number>();
  const failures: string[] = [];
  for (let round = 0; (made[0] ?? 0) < count && failures.length < mostFailures; round++) {
    const property = fc.asyncProperty(plans(mails), async (plan) => {
      Buffer.from(shared).fill(0).write(JSON.stringify(plan));
      const mutant = makeMutant(plan, mails);
      fc.pre(mutant !== null);
      Atomics.add(made, 0, 1);
      for (const name of mutant.applied) applied.set(name, (applied.get(name) ?? 0) + 1);
      const found = await wrongs(plan, mutant);
      if (found.length > 0) throw new Error(found.join("\n"));
    });
    const checked = await fc.check(property, {
      seed: seed + round,
      numRuns: Math.min(mutantsPerCheck, count),
    });
    if (checked.failed) failures.push(written(checked.counterexample?.[0], String(checked.errorInstance)));
  }
  for (const [name, times] of [...applied].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${times} × ${name}`);
  console.log(`${made[0] ?? 0} mutants, ${failures.length} wrong`);
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;

  function written(plan: Plan | undefined, why: string): string {
    const mutant = plan === undefined ? null : makeMutant(plan, mails);
    if (plan === undefined || mutant === null) return why;
    const name = join(mkdtempSync(join(tmpdir(), "heed-mutant-")), `${seed}-${failures.length}`);
    writeFileSync(`${name}.eml`, mutant.raw);
    writeFileSync(`${name}.json`, `${JSON.stringify({ base: mutant.base.name, why, plan }, null, 2)}\n`);
    return `${name}.eml, of ${mutant.base.name} by ${mutant.applied.join(", ")}: ${why}`;
  }
}
