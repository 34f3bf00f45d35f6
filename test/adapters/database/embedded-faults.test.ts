import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { type EmbeddedPostgres, ensureEmbedded } from "../../../src/adapters/database/embedded.ts";
import { logCollector } from "../../log-collector.ts";
import { postmasterPid } from "./embedded-process.ts";

let template: string;
beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), "heed-template-"));
  await (await ensureEmbedded(template)).stop();
});
afterAll(() => rmSync(template, { recursive: true }));

let dataDir: string;
let opened: EmbeddedPostgres[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "heed-faults-"));
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((server) => server.stop()));
  rmSync(dataDir, { recursive: true, force: true });
});

const lockFile = () => join(dataDir, "postgres/postmaster.pid");
async function embedded(options: Parameters<typeof ensureEmbedded>[1] = {}): Promise<EmbeddedPostgres> {
  const server = await ensureEmbedded(dataDir, { settings: { fsync: "off" }, ...options });
  opened.push(server);
  return server;
}
/** Copies a folder with a database, and no server in it. */
function make(): void {
  cpSync(template, dataDir, { recursive: true });
  chmodSync(join(dataDir, "postgres"), 0o700);
}
/** A folder of programs that stand before PostgreSQL's own: "postgres" is this script. */
function programs(script: string): string {
  const real = JSON.parse(
    execFileSync(process.execPath, ["-e", findPrograms], { cwd: import.meta.dirname }).toString(),
  ) as { folder: string; environment: Record<string, string> };
  const folder = join(dataDir, "programs");
  mkdirSync(folder);
  const environment = Object.entries(real.environment).map(([name, value]) => `export ${name}='${value}'`);
  const text = ["#!/bin/sh", `real='${real.folder}/postgres'`, ...environment, script];
  writeFileSync(join(folder, "postgres"), `${text.join("\n")}\n`, { mode: 0o755 });
  return folder;
}
const findPrograms = `
  import(${JSON.stringify(join(import.meta.dirname, "../../../src/adapters/database/postgres-binaries.ts"))})
    .then(({ findPostgres }) => findPostgres(process.env.HEED_PG_BIN, "/nonexistent"))
    .then((found) => console.log(JSON.stringify(found)));`;
const version = 'if [ "$1" = --version ]; then exec "$real" --version; fi';
/** Does `fault` at the first three starts. */
const threeTimes = (fault: string) =>
  `${version}\ncount="$(dirname "$0")/count"\necho x >>"$count"\nif [ "$(wc -l <"$count")" -le 3 ]; then ${fault}; fi\nexec "$real" "$@"`;

describe.skipIf(process.platform === "win32")("a server that ends while it starts", () => {
  test.each([
    ["is killed", "kill -9 $$", /SIGKILL/],
    ["says nothing", "exit 1", /said nothing and ended with exit code 1/],
    [
      "meets a full disk",
      'echo "FATAL:  could not write lock file \\"postmaster.pid\\": No space left on device" >&2; exit 1',
      /disk of the data folder .* is full/,
    ],
    [
      "has no shared memory",
      'echo "FATAL:  could not create shared memory segment: No space left on device" >&2; exit 1',
      /could not create shared memory segment/,
    ],
    [
      "panics",
      'echo "PANIC:  could not locate a valid checkpoint record" >&2; exit 1',
      /could not locate a valid checkpoint record/,
    ],
  ])("because it %s is started again, at once and then with pauses", async (_, fault, says) => {
    make();
    const log = logCollector();
    await embedded({ binFolder: programs(threeTimes(fault)), log });
    expect(log.lines.map(({ message }) => message)).toEqual(Array(3).fill(expect.stringMatching(says)));
    expect(log.lines.map(({ facts }) => (facts as { waitMs: number }).waitMs)).toEqual([0, 100, 200]);
  });

  test("again and again is a fault that may pass, with its last words, though its log cannot be written", async () => {
    make();
    rmSync(join(dataDir, "postgres.log"));
    mkdirSync(join(dataDir, "postgres.log"));
    const binFolder = programs(`${version}\necho "PANIC:  the disk fell out" >&2; exit 1`);
    await expect(embedded({ binFolder, insistMs: 300 })).rejects.toMatchObject({
      code: "unavailable",
      canRetry: true,
      message: expect.stringContaining("ended while it started: the disk fell out") as string,
    });
  });

  test.each([
    {
      name: "a wrong setting",
      hurt: () => appendFileSync(join(dataDir, "postgres/postgresql.conf"), "colour = red\n"),
      says: /postgresql\.conf is wrong: .*colour/,
    },
    {
      name: "rights that let others in",
      hurt: () => chmodSync(join(dataDir, "postgres"), 0o755),
      says: /others may read it/,
    },
    {
      name: "a folder that is no database",
      hurt: () => rmSync(join(dataDir, "postgres/global"), { recursive: true }),
      says: /is no folder of a PostgreSQL database/,
    },
  ])("for $name is told at once", async ({ hurt, says }) => {
    make();
    hurt();
    const log = logCollector();
    await expect(embedded({ log })).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringMatching(says) as string,
    });
    expect(log.lines).toEqual([]);
  });
});

test("the log of a server keeps what it said while the file could not be written", async () => {
  make();
  const file = join(dataDir, "postgres.log");
  rmSync(file);
  mkdirSync(file);
  await embedded();
  rmSync(file, { recursive: true });
  await expect
    .poll(() => existsSync(file) && readFileSync(file, "utf8"), { timeout: 10_000 })
    .toContain("ready to accept");
});

describe("a lock file that a crash left behind", () => {
  const old = (text: string) => {
    writeFileSync(lockFile(), text, { mode: 0o600 });
    const before = new Date(Date.now() - 60_000);
    utimesSync(lockFile(), before, before);
  };
  test.each([
    ["empty", ""],
    ["of zeros", "\0".repeat(60)],
  ])("%s goes where no process works in the folder", async (_, text) => {
    make();
    old(text);
    expect((await embedded({ waitMs: 5_000 })).isOwner).toBe(true);
    expect(readdirSync(join(dataDir, "postgres")).filter((name) => name.includes(".left-"))).toEqual([]);
  });

  test.runIf(process.platform === "linux")(
    "empty stays while a process works in the folder, and the error says what to do",
    async () => {
      make();
      old("");
      const other = spawn("sleep", ["60"], { cwd: join(dataDir, "postgres") });
      await once(other, "spawn");
      try {
        await expect(embedded({ waitMs: 500 })).rejects.toMatchObject({
          code: "unavailable",
          message: expect.stringMatching(/postmaster\.pid is empty.*delete the file if none does/) as string,
        });
        expect(readFileSync(lockFile(), "utf8")).toBe("");
      } finally {
        const ended = once(other, "exit");
        other.kill("SIGKILL");
        await ended;
      }
    },
  );

  test.runIf(process.platform === "linux")("of a process that ended and was not buried goes", async () => {
    make();
    // The shell leaves its child unburied: it becomes another program, which does not wait for it.
    const parent = spawn("sh", ["-c", "sh -c 'exit 0' & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    try {
      const [said] = (await once(parent.stdout, "data")) as [Buffer];
      await pause(200);
      old(`${said.toString().trim()}\n${join(dataDir, "postgres")}\n1\n1\n\n\n\nready\n`);
      // PostgreSQL itself takes such a process for a living one.
      expect((await embedded({ waitMs: 5_000 })).isOwner).toBe(true);
    } finally {
      const ended = once(parent, "exit");
      parent.kill("SIGKILL");
      await ended;
    }
  });

  test("is not taken from a server that starts", async () => {
    make();
    const first = await embedded();
    const pid = postmasterPid(dataDir);
    const second = await embedded();
    expect([first.isOwner, second.isOwner, postmasterPid(dataDir)]).toEqual([true, false, pid]);
  });
});

test.skipIf(process.platform === "win32")(
  "a server that was told to end, and waits for clients that stay, is ended and another one started",
  { timeout: 60_000 },
  async () => {
    make();
    const server = await embedded();
    const client = new pg.Client(server.url);
    client.on("error", () => undefined);
    await client.connect();
    const first = postmasterPid(dataDir);
    // What service managers send: PostgreSQL takes no new client, and stays for those that it has (smart shutdown).
    process.kill(first, "SIGTERM");
    await expect.poll(() => readFileSync(lockFile(), "utf8")).toContain("stopping");
    await server.resolveUrl();
    expect(postmasterPid(dataDir)).not.toBe(first);
    await client.end().catch(() => undefined);
  },
);
