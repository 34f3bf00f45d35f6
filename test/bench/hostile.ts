// What each hostile mail costs: CPU time, the longest hold of the event loop, memory. A process for each, so that none
// pays for another; the best of three rounds where it matters, because others share the machine.
//   npx node test/bench/hostile.ts [part of a name] [--all]
import { fork } from "node:child_process";
import { performance } from "node:perf_hooks";

import { readMessage } from "../../src/adapters/mime/read-message.ts";
import { type HostileMail } from "../corpus/hostile/hostile-mail.ts";
import { hostileMails } from "../corpus/hostile/hostile-mails.ts";
import { recognise } from "../recognise.ts";

const rounds = 3;
/** Milliseconds; what holds the event loop for less is not measured again. */
const harmless = 50;
/** Far longer than any mail may take, in milliseconds; what has not ended by then hangs. */
const patience = 30_000;
const shown = 10;

interface Cost {
  /** Milliseconds. */
  readonly cpu: number;
  readonly hold: number;
  /** Bytes of resident memory at its peak, beyond what stood before with the mail at hand. */
  readonly memory: number;
}

interface Measured extends Cost {
  readonly name: string;
  readonly bytes: number;
}

if (process.argv[2] === "--child")
  process.once("message", (raw) => void measureHere(Buffer.from(raw as Buffer)));
else await measureAll(process.argv.slice(2));

/** In the process of its own: on ordinary mail until the code is warm, then once on the hostile one. */
async function measureHere(raw: Buffer): Promise<void> {
  const ordinary = Buffer.from("From: a@example.com\r\nSubject: Re: offers\r\n\r\nPlease remove me.\r\n");
  for (let round = 0; round < 200; round++) recognise(await readMessage(ordinary));
  const memoryBefore = process.memoryUsage.rss();
  const cpuBefore = process.cpuUsage();
  const hold = await longestHold(async () => {
    recognise(await readMessage(raw));
  });
  const { user, system } = process.cpuUsage(cpuBefore);
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - memoryBefore);
  const cost: Cost = { cpu: (user + system) / 1_000, hold, memory };
  process.send?.(cost, () => process.disconnect());
}

/** The longest time between two turns of the event loop while the work runs. */
async function longestHold(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isDone = true;
  turn();
  return longest;
}

async function measureAll(given: readonly string[]): Promise<void> {
  const part = given.find((argument) => argument !== "--all") ?? "";
  const mails = hostileMails.filter(({ name }) => name.includes(part));
  const measured: Measured[] = [];
  const hung: string[] = [];
  for (const [at, mail] of mails.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${at + 1} of ${mails.length}`);
    const cost = await best(mail);
    if (cost === null) hung.push(mail.name);
    else measured.push(cost);
  }
  if (process.stderr.isTTY) process.stderr.write("\r");
  const count = given.includes("--all") ? measured.length : shown;
  const worst = measured.toSorted((a, b) => b.hold - a.hold).slice(0, count);
  console.log(`${mails.length} hostile mails; those that hold the event loop longest:\n`);
  console.log("| mail | MB | CPU, ms | longest hold, ms | memory, MB |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const cost of worst) console.log(row(`\`${cost.name}\``, cost));
  const most = (what: keyof Cost | "bytes"): number => Math.max(0, ...measured.map((cost) => cost[what]));
  const largest = { bytes: most("bytes"), cpu: most("cpu"), hold: most("hold"), memory: most("memory") };
  console.log(row("**the most of any**", largest));
  if (hung.length === 0) return;
  console.log(`\nDid not end within ${patience / 1_000} s, or broke the process: ${hung.join(", ")}`);
  process.exitCode = 1;
}

function row(name: string, { bytes, cpu, hold, memory }: Omit<Measured, "name">): string {
  const megabytes = (count: number): string => (count / 1e6).toFixed(1);
  return `| ${name} | ${megabytes(bytes)} | ${cpu.toFixed(0)} | ${hold.toFixed(0)} | ${megabytes(memory)} |`;
}

/** The least of each over the rounds; null where the mail hangs or breaks the process. */
async function best({ name, build }: HostileMail): Promise<Measured | null> {
  const raw = build();
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    const cost = await measureApart(raw);
    if (cost === null) return null;
    costs.push(cost);
    if (cost.hold < harmless) break;
  }
  const least = (what: keyof Cost): number => Math.min(...costs.map((cost) => cost[what]));
  return { name, bytes: raw.length, cpu: least("cpu"), hold: least("hold"), memory: least("memory") };
}

function measureApart(raw: Buffer): Promise<Cost | null> {
  return new Promise((resolve) => {
    let cost: Cost | null = null;
    const apart = fork(import.meta.filename, ["--child"], { serialization: "advanced" });
    const timer = setTimeout(() => apart.kill("SIGKILL"), patience);
    apart.once("message", (message) => (cost = message as Cost));
    apart.once("exit", () => {
      clearTimeout(timer);
      resolve(cost);
    });
    apart.send(raw);
  });
}
