import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";

import { afterAll, beforeAll, expect, test } from "vitest";

import { type FreshDatabase, freshDatabase } from "../database.ts";
import { makeCertificate } from "../services/certificate.ts";
import { type Hoodiecrow, hoodiecrowUser, startHoodiecrow } from "../services/hoodiecrow.ts";
import { jsonLines, runHeed, startHeed } from "./run-heed.ts";

let folder = "";
let database: FreshDatabase;
let imap: Hoodiecrow;
let untrusted: Server;
const portOf = (server: Server): number => (server.address() as { port: number }).port;
const password = "a-secret-that-nobody-may-read";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-bad-services-"));
  for (const part of ["new", "cur", "tmp"]) mkdirSync(join(folder, "maildir", part), { recursive: true });
  database = await freshDatabase();
  imap = await startHoodiecrow();
  const { pem, keyPem } = makeCertificate(folder, "imap");
  untrusted = createTlsServer(
    { cert: pem, key: keyPem },
    (socket) => void socket.on("error", () => undefined),
  );
  await new Promise<void>((resolve) => untrusted.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await imap.stop();
  untrusted.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const environment = (): Record<string, string> => ({
  HEED_DATABASE_URL: database.url,
  HEED_SECRET: "a secret of this test",
  HEED_DATA: join(folder, "data"),
});

test("each mailbox and broker that cannot be reached is named with the way out, and the others are looked at", async () => {
  const account = (name: string, port: number, more: string): string =>
    `[[mailbox]]\nname = "${name}"\nrole = "abuse"\nhost = "127.0.0.1"\nport = ${port}\nusername = "${hoodiecrowUser}"\npassword = "${password}"\n${more}\n`;
  writeFileSync(
    join(folder, "mailboxes.toml"),
    [
      account("refused", imap.port, 'tls = "none"'),
      account("away", 1, ""),
      account("untrusted", portOf(untrusted), ""),
      account("plain", imap.port, ""),
      account("no-starttls", imap.port, 'tls = "starttls"'),
      `[[mailbox]]\nname = "files"\nrole = "support"\nkind = "maildir"\npath = "maildir"\n`,
    ].join("\n"),
  );
  const ended = await runHeed(
    ["doctor", "--json", "--config", "mailboxes.toml"],
    { ...environment(), HEED_KAFKA_BROKERS: "127.0.0.1:1" },
    folder,
  );
  expect(ended.code).toBe(1);
  expect(ended.stdout + ended.stderr).not.toContain(password);
  const says = new Map(jsonLines(ended).map(({ name, ok, says }) => [name, `${String(ok)} ${String(says)}`]));
  expect(says.get("Kafka")).toMatch(/^false .*127\.0\.0\.1:1 cannot be reached/);
  expect(says.get("mailbox refused")).toMatch(/^false .*see its user and password/);
  expect(says.get("mailbox away")).toMatch(
    /^false .*127\.0\.0\.1:1\).*nothing listens there; see that the server runs/,
  );
  expect(says.get("mailbox untrusted")).toMatch(
    /^false .*certificate is not trusted; set the mailbox's tls_ca/,
  );
  expect(says.get("mailbox plain")).toMatch(
    /^false .*no encrypted connection; see the mailbox's tls and port/,
  );
  expect(says.get("mailbox no-starttls")).toMatch(/^false .*no encrypted connection; see the mailbox's tls/);
  expect(says.get("mailbox files")).toMatch(/^true /);
});

test.each<[what: string, url: (own: URL) => void, code: number, sentence: RegExp]>([
  [
    "an unreachable PostgreSQL",
    (url) => (url.port = "1"),
    69,
    /127\.0\.0\.1:1 .*cannot be reached.*DATABASE_URL/,
  ],
  [
    "a wrong password",
    (url) => (url.password = password),
    77,
    /refused the login of "\w+".*check user and password/,
  ],
  [
    "a database that is not there",
    (url) => (url.pathname = "/nothing"),
    66,
    /"nothing" does not exist.*create it/,
  ],
])("%s: one sentence, an exit code, no secret", async (_, change, code, sentence) => {
  const url = new URL(database.url);
  change(url);
  const ended = await runHeed(["status"], { ...environment(), HEED_DATABASE_URL: url.href }, folder);
  expect(ended).toMatchObject({ code, stdout: "" });
  expect(ended.stderr).toMatch(sentence);
  expect(ended.stderr.match(/^heed: /gm)).toHaveLength(1);
  expect(ended.stderr).not.toContain(password);
});

test("a database that is newer than the program is left as it is", async () => {
  await database.query(
    "insert into schema_migration (version, name, checksum) values (9999, '9999-from-tomorrow.sql', 'x')",
  );
  try {
    const ended = await runHeed(["work", "report"], environment(), folder);
    expect(ended).toMatchObject({ code: 78, stdout: "" });
    expect(ended.stderr).toMatch(/newer than this heed: it has the migration 9999.*Start the newer version/);
  } finally {
    await database.query("delete from schema_migration where version = 9999");
  }
});

test.skipIf(process.platform !== "linux").each(["migrate", "doctor"])(
  "heed %s with a data folder that cannot be made ends at once",
  async (command) => {
    const ended = await runHeed([command, "--data", "/proc/heed/data"], {}, folder);
    expect(ended.code).toBe(command === "doctor" ? 1 : 78);
    expect(ended.stdout + ended.stderr).toMatch(/\/proc\/heed\/data cannot be (?:made|written).*HEED_DATA/);
  },
);

test("a data folder on a full disk is named, and nothing half made stays", async (context) => {
  const full = join(folder, "full");
  mkdirSync(full);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", full], { stdio: "pipe" });
  } catch {
    context.skip("this machine mounts nothing");
  }
  try {
    const ended = await runHeed(["migrate", "--data", full], {}, folder);
    expect(ended).toMatchObject({ code: 74, stdout: "" });
    expect(ended.stderr).toMatch(
      /^heed: The disk of the data folder .*full is full: free some space, then start again\.$/m,
    );
    expect(readdirSync(full).filter((name) => name.startsWith("postgres"))).toEqual([]);
  } finally {
    execFileSync("umount", [full]);
  }
});

test("settings that cannot be read are each named before anything is opened", async () => {
  writeFileSync(join(folder, "heed.toml"), 'data = "data"\n[retention]\nlog_days = -1\n');
  try {
    const ended = await runHeed(["start"], environment(), folder);
    expect(ended).toMatchObject({ code: 78, stdout: "" });
    expect(ended.stderr).toMatch(/retention\.log_days in .*heed\.toml must be a whole number from 0 to/);
    expect(readFileSync(join(folder, "heed.toml"), "utf8")).toContain("log_days");
  } finally {
    rmSync(join(folder, "heed.toml"));
  }
});

test(
  "a second heed start on the data folder shares the database, and goes on when the first has ended",
  { timeout: 90_000 },
  async () => {
    const own = {
      HEED_DATA: join(folder, "shared"),
      HEED_MAILBOX_ABUSE: `maildir:${join(folder, "maildir")}`,
    };
    const first = startHeed(["start"], own, folder);
    await first.says("Heed runs.");
    const second = startHeed(["start"], own, folder);
    await second.says("Heed runs.");
    first.child.kill("SIGTERM");
    expect(await first.ended).toMatchObject({ code: 0 });
    writeFileSync(
      join(folder, "maildir/new/1.mail"),
      "From: Ada <ada@mailbox.example>\nTo: abuse@esp.example\nSubject: unsubscribe\n\nPlease remove me from your list.\n",
    );
    await expect
      .poll(() => readdirSync(join(folder, "maildir/cur")), { timeout: 60_000, interval: 200 })
      .toEqual(["1.mail:2,P"]);
    second.child.kill("SIGTERM");
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "shared/postgres"))).not.toContain("postmaster.pid");
    expect(await runHeed(["audit"], own, folder)).toMatchObject({ code: 0 });
  },
);
