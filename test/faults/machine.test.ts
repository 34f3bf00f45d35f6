import { type ChildProcess, execFileSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { afterEach, beforeEach, expect, test } from "vitest";

import { openDatabase } from "../../src/adapters/database/pool.ts";
import { isAlive, postmasterPid } from "../adapters/database/embedded-process.ts";
import { runHeed, startHeed } from "../cli/run-heed.ts";
import { optOutOf } from "../flows/invented-mail.ts";

const strikes = Number(process.env["HEED_FAULT_STRIKES"] ?? 2);
/** So long the disk stays full. */
const fullMs = 2_000;
const roundMs = 60_000;

let folder: string;
let data: string;
let running: ChildProcess | null = null;
beforeEach((context) => {
  folder = mkdtempSync(join(tmpdir(), "heed-machine-"));
  data = join(folder, "data");
  for (const part of ["new", "cur", "tmp"]) mkdirSync(join(folder, "abuse", part), { recursive: true });
  mkdirSync(data);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256m", "tmpfs", data], { stdio: "pipe" });
  } catch {
    rmSync(folder, { recursive: true });
    context.skip("this machine mounts nothing");
  }
});
afterEach(() => {
  running?.kill("SIGKILL");
  if (folder === "") return;
  execFileSync("umount", ["-l", data]);
  rmSync(folder, { recursive: true });
  folder = "";
});

const environment = (): Record<string, string> => ({
  HEED_DATA: data,
  HEED_MAILBOX_ABUSE: `maildir:${join(folder, "abuse")}`,
});

/** As a maildir wants it: whoever reads the inbox never sees half a mail. */
function deliver(number: number): void {
  const draft = join(folder, "abuse/tmp", `${number}.mail`);
  writeFileSync(draft, optOutOf(`leaving-${number}@mailbox.example`, number));
  renameSync(draft, join(folder, "abuse/new", `${number}.mail`));
}

/** Asks the embedded server, by whatever port it has now. */
async function ask<Row extends object>(sql: string): Promise<Row | undefined> {
  const port = readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n")[3] ?? "";
  const password = readFileSync(join(data, "postgres/heed.password"), "utf8").trim();
  const database = await openDatabase({
    url: `postgres://heed:${password}@127.0.0.1:${port}/postgres`,
    maxConnections: 1,
    connectTimeoutMs: 1_000,
  });
  try {
    return (await database.query<Row>(sql)).rows[0];
  } finally {
    await database.close();
  }
}

/** Waits until the opt-outs of so many mails stand in the database, whatever happens to it meanwhile. */
async function untilSuppressed(count: number, output: () => string): Promise<void> {
  const end = Date.now() + roundMs;
  for (;;) {
    const row = await ask<{ count: number }>("select count(*) as count from suppression").catch(
      () => undefined,
    );
    if (row?.count === count) return;
    if (Date.now() > end)
      throw new Error(`${row?.count ?? "no"} suppressions, and not ${count}. Heed said:\n${output()}`);
    await pause(50);
  }
}

/** Takes all that is left of the data folder's disk. */
function fillDisk(): () => void {
  const path = join(data, "ballast");
  const file = openSync(path, "w");
  for (let size = 1 << 20; size >= 512;) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size /= 2;
    }
  }
  closeSync(file);
  return () => {
    rmSync(path);
  };
}

/** Kills the server, and the next one while it starts. */
async function killAsItStarts(): Promise<void> {
  const running = postmasterPid(data);
  process.kill(running, "SIGKILL");
  const end = Date.now() + roundMs;
  while (Date.now() < end) {
    await pause(2);
    let lines: string[];
    try {
      lines = readFileSync(join(data, "postgres/postmaster.pid"), "utf8").split("\n");
    } catch {
      continue;
    }
    const pid = Number(lines[0]);
    if (pid <= 0 || pid === running || !isAlive(pid)) continue;
    process.kill(pid, "SIGKILL");
    return;
  }
  throw new Error("no other server was started");
}

const kinds: Readonly<Record<string, () => Promise<void>>> = {
  "its disk is full while the server works": async () => {
    const free = fillDisk();
    await pause(fullMs);
    free();
  },
  "its disk is full while the server has to start": async () => {
    const free = fillDisk();
    process.kill(postmasterPid(data), "SIGKILL");
    await pause(fullMs);
    free();
  },
  "the server is killed as it starts": killAsItStarts,
};

test(
  `a machine that fails ${strikes} times in each way costs seconds, and nobody has to come`,
  {
    timeout: 60_000 + 3 * strikes * roundMs,
  },
  async () => {
    const { child, says, ended } = startHeed(["start"], environment(), folder);
    running = child;
    let output = "";
    child.stderr.on("data", (text: string) => (output += text));
    await says("Heed runs.");
    let mails = 0;
    for (const [name, strike] of Object.entries(kinds)) {
      const recoveries: number[] = [];
      while (recoveries.length < strikes) {
        mails += 1;
        deliver(mails);
        await strike();
        const begun = performance.now();
        await untilSuppressed(mails, () => output);
        recoveries.push(Math.round(performance.now() - begun));
      }
      console.log(`${name}: ms until the opt-out that came meanwhile stood: ${recoveries.join(", ")}`);
    }
    expect(await ask("select count(*) as parked from parked_record")).toEqual({ parked: 0 });
    expect(child.exitCode).toBeNull();
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "abuse/cur"))).toHaveLength(mails);
    expect(await runHeed(["audit"], environment(), folder)).toMatchObject({ code: 0 });
  },
);
