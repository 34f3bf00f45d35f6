// Started by hostile.ts: takes the hostile mails that it is asked for one after another in this process, and tells what
// each cost. Alone it does nothing.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { readMessage } from "../../src/adapters/mime/read-message.ts";
import { readIntent } from "../../src/intent/read-intent.ts";
import { readers } from "../../src/report/read-report.ts";
import { hostileMails } from "../corpus/hostile/hostile-mails.ts";
import { recognise } from "../recognise.ts";

/** What held the event loop for less is not measured again; milliseconds of CPU time. */
const harmless = 50;
/** Mails after which all garbage is collected; before each one only the young, because all takes longer than most mails. */
const mailsBetweenCollections = 10;

/** The mails to take, by name, and how often at most: the least of each figure counts, because others share the machine. */
export interface Asked {
  readonly names: readonly string[];
  readonly rounds: number;
}

/** Times in milliseconds, memory in bytes. */
export interface Cost {
  readonly bytes: number;
  /** CPU time of all threads. */
  readonly cpu: number;
  /** The longest time between two turns of the event loop, by the clock and in CPU time of its thread. */
  readonly hold: { readonly wall: number; readonly cpu: number };
  /** CPU time of the reader that took longest. */
  readonly reader: { readonly name: string; readonly cpu: number };
  /** Resident, at its peak, beyond what stood before. */
  readonly memory: number;
}

export type Told = { readonly begins: string } | { readonly name: string; readonly cost: Cost };

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options?: { type: "minor" }) => void;

process.once("message", (asked: Asked) => void measure(asked));

async function measure({ names, rounds }: Asked): Promise<void> {
  const ordinary = Buffer.from("From: a@example.com\r\nSubject: Re: offers\r\n\r\nPlease remove me.\r\n");
  for (let round = 0; round < 200; round += 1) await recognise(await readMessage(ordinary));
  const byName = new Map(hostileMails.map((mail) => [mail.name, mail]));
  for (const [at, name] of names.entries()) {
    await tell({ begins: name });
    if (at % mailsBetweenCollections === 0) collectGarbage();
    const raw = byName.get(name)?.build() ?? Buffer.alloc(0);
    let cost = await costOf(raw);
    for (let round = 1; round < rounds && cost.hold.cpu >= harmless; round += 1)
      cost = least(cost, await costOf(raw));
    await tell({ name, cost });
  }
  process.disconnect();
}

async function tell(told: Told): Promise<void> {
  await new Promise((resolve) => process.send?.(told, resolve));
}

async function costOf(raw: Buffer): Promise<Cost> {
  collectGarbage({ type: "minor" });
  const memoryBefore = process.memoryUsage.rss();
  forgetPeak();
  const before = process.cpuUsage();
  const hold = await longestHold(async () => {
    await recognise(await readMessage(raw));
  });
  const { user, system } = process.cpuUsage(before);
  const memory = Math.max(0, process.resourceUsage().maxRSS * 1024 - memoryBefore);
  return { bytes: raw.length, cpu: (user + system) / 1_000, hold, reader: await longestReader(raw), memory };
}

/** The longest time between two turns of the event loop while the work runs. */
async function longestHold(work: () => Promise<void>): Promise<Cost["hold"]> {
  const longest = { wall: 0, cpu: 0 };
  let last = { wall: performance.now(), cpu: threadTime() };
  let isDone = false;
  const turn = (): void => {
    const now = { wall: performance.now(), cpu: threadTime() };
    longest.wall = Math.max(longest.wall, now.wall - last.wall);
    longest.cpu = Math.max(longest.cpu, now.cpu - last.cpu);
    last = now;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isDone = true;
  turn();
  return longest;
}

/** Each reader by itself, on the mail read anew: what one worked out another finds done, as in the pipeline. */
async function longestReader(raw: Buffer): Promise<Cost["reader"]> {
  let longest = { name: "", cpu: -1 };
  let last = threadTime();
  const took = (name: string): void => {
    const now = threadTime();
    if (now - last > longest.cpu) longest = { name, cpu: now - last };
    last = now;
  };
  const message = await readMessage(raw);
  took("mime");
  for (const { name, read } of readers) {
    const said = read(message);
    took(name);
    if (said.outcome === "foreign") continue;
    if (said.outcome === "malformed" || said.value.words === null) break;
    readIntent({ ...said.value.words, writer: said.value.report.reporter, ours: [] });
    took("words");
    break;
  }
  return longest;
}

/** CPU time of this thread, in milliseconds. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Linux counts the peak of the resident memory anew (proc_pid_clear_refs(5)); elsewhere it is that of the process. */
function forgetPeak(): void {
  if (process.platform === "linux") writeFileSync("/proc/self/clear_refs", "5");
}

function least(a: Cost, b: Cost): Cost {
  return {
    bytes: a.bytes,
    cpu: Math.min(a.cpu, b.cpu),
    hold: { wall: Math.min(a.hold.wall, b.hold.wall), cpu: Math.min(a.hold.cpu, b.hold.cpu) },
    reader: a.reader.cpu <= b.reader.cpu ? a.reader : b.reader,
    memory: Math.min(a.memory, b.memory),
  };
}
