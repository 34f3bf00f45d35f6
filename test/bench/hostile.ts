// What the hostile mails cost: the longest hold of the event loop, the longest reader, CPU time, memory. A process for
// each set, so that the code is loaded and the phrases are compiled once; then the worst of all again, each as the first
// mail of a process of its own. Ends with 1 where a mail is beyond the limits below, or hangs.
//   npx node test/bench/hostile.ts [part of a name]
import { fork } from "node:child_process";
import { join } from "node:path";

import { hostileSets } from "../corpus/hostile/hostile-mails.ts";
import type { Asked, Cost, Told } from "./hostile-cost.ts";

/** Milliseconds of CPU time: for so long no mail may hold the event loop, and no reader may take longer. */
const limits = { hold: 250, reader: 2_000 };
/** Far longer than any mail may take, in milliseconds; what has not ended by then hangs. */
const patience = 60_000;
const rounds = 3;
const shown = 10;

interface Measured extends Cost {
  readonly name: string;
}

const part = process.argv[2] ?? "";
const started = performance.now();
const hung: string[] = [];
const bySet = new Map<string, readonly Measured[]>();
for (const [set, mails] of Object.entries(hostileSets)) {
  const names = mails.map(({ name }) => name).filter((name) => name.includes(part));
  if (names.length > 0) bySet.set(set, await measureAll({ names, rounds }));
}
const all = [...bySet.values()].flat();
const worst = all.toSorted((a, b) => b.hold.cpu - a.hold.cpu).slice(0, shown);
const first = new Map<string, Measured>();
for (const { name } of worst)
  for (const cost of await measureAll({ names: [name], rounds: 1 })) first.set(name, cost);
print();

/** In one process, and in another one from behind a mail that hung or broke it. */
async function measureAll(asked: Asked): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let { names } = asked; names.length > 0;) {
    const stopped = await measureApart({ ...asked, names }, (cost) => measured.push(cost));
    if (stopped !== null) hung.push(stopped);
    names = stopped === null ? [] : names.slice(names.indexOf(stopped) + 1);
  }
  return measured;
}

/** Gives the mail at which the process was stopped or broke; null where it took all. */
async function measureApart(asked: Asked, take: (cost: Measured) => void): Promise<string | null> {
  const apart = fork(join(import.meta.dirname, "hostile-cost.ts"), { serialization: "advanced" });
  let current = null as string | null;
  let timer: NodeJS.Timeout | undefined;
  apart.on("message", (told: Told) => {
    clearTimeout(timer);
    current = "begins" in told ? told.begins : null;
    if ("begins" in told) timer = setTimeout(() => apart.kill("SIGKILL"), patience);
    else take({ name: told.name, ...told.cost });
  });
  apart.send(asked);
  const code = await new Promise((resolve) => apart.once("exit", resolve));
  clearTimeout(timer);
  if (code !== 0 && current === null) throw new Error("The measuring process broke between two mails.");
  return current;
}

function print(): void {
  console.log(
    "| set | mails | MB | CPU, s | longest hold, ms | by the clock | longest reader, ms | memory, MB |",
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const [set, costs] of bySet) console.log(rowOfSet(set, costs));
  console.log(rowOfSet("**all**", all));
  console.log(`\nThe ${worst.length} mails that hold the event loop longest:\n`);
  console.log("| mail | MB | hold, ms | as the first mail | longest reader, ms | CPU, ms | memory, MB |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, bytes, cpu, hold, reader, memory } of worst) {
    const asFirst = first.get(name)?.hold.cpu.toFixed(0) ?? "–";
    console.log(
      `| \`${name}\` | ${mega(bytes)} | ${hold.cpu.toFixed(0)} | ${asFirst} | ${said(reader)} | ${cpu.toFixed(0)} | ${mega(memory)} |`,
    );
  }
  console.log(`\nMeasured in ${((performance.now() - started) / 1_000).toFixed(0)} s.`);
  const slow = all.filter(({ hold, reader }) => hold.cpu > limits.hold || reader.cpu > limits.reader);
  const names = [...new Set(slow.map(({ name }) => name))];
  if (names.length > 0)
    console.log(
      `Beyond the limits (${limits.hold} ms for a hold, ${limits.reader} ms for a reader): ${names.join(", ")}`,
    );
  if (hung.length > 0)
    console.log(`Did not end within ${patience / 1_000} s, or broke the process: ${hung.join(", ")}`);
  if (names.length + hung.length > 0 || all.length === 0) process.exitCode = 1;
}

function rowOfSet(set: string, costs: readonly Measured[]): string {
  const sum = (of: (cost: Cost) => number): number => costs.reduce((total, cost) => total + of(cost), 0);
  const most = (of: (cost: Cost) => number): number => Math.max(0, ...costs.map(of));
  const longest = costs.toSorted((a, b) => b.reader.cpu - a.reader.cpu)[0]?.reader ?? {
    name: "none",
    cpu: 0,
  };
  const cells = [
    set,
    String(costs.length),
    mega(sum(({ bytes }) => bytes)),
    (sum(({ cpu }) => cpu) / 1_000).toFixed(1),
    most(({ hold }) => hold.cpu).toFixed(0),
    most(({ hold }) => hold.wall).toFixed(0),
    said(longest),
    mega(most(({ memory }) => memory)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function said({ name, cpu }: Cost["reader"]): string {
  return `${cpu.toFixed(0)} (${name})`;
}

function mega(count: number): string {
  return (count / 1e6).toFixed(1);
}
