import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { documentedCommands, documentedImports } from "./documented-commands.ts";
import { commandsInDocs, importsInDocs, mentionsOfHeed } from "./named-in-docs.ts";

const run = promisify(execFile);
const checkout = join(import.meta.dirname, "../..");
let esp: string;

beforeAll(() => {
  esp = mkdtempSync(join(tmpdir(), "heed-docs-"));
  writeFileSync(
    join(esp, "contacts.csv"),
    "email,source,opted in at\nada@mail.example,web form,2025-03-01\nbo@mail.example,web form,2025-03-02\n",
  );
  const complaint = [
    "From: Ada <ada@mail.example>",
    "To: abuse@esp.example",
    "Subject: Fwd: Spring bulbs",
    "Message-ID: <forward-1@mail.example>",
    "Date: Fri, 20 Nov 2026 09:30:00 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "This is spam, I never signed up for it. Stop it.",
    "",
    "--b",
    "Content-Type: message/rfc822",
    "",
    "From: Acme <news@news.acme.example>",
    "To: ada@mail.example",
    "Subject: Spring bulbs",
    "Message-ID: <spring-17@acme.esp.example>",
    "Date: Thu, 19 Nov 2026 08:00:00 +0000",
    "",
    "Bulbs for spring.",
    "",
    "--b--",
    "",
  ].join("\r\n");
  writeFileSync(join(esp, "complaint.eml"), complaint);
  for (const folder of ["cur", "new", "tmp"]) mkdirSync(join(esp, "Maildir", folder), { recursive: true });
  writeFileSync(join(esp, "Maildir/new/1.complaint"), complaint);
  // What `npx` finds in a checkout it must find beside it, too.
  mkdirSync(join(esp, "bin"));
  writeFileSync(
    join(esp, "bin/npx"),
    `#!/bin/sh\n[ "$1" = heed ] || exec "$@"\nshift\nexec node '${join(checkout, "src/cli/launch.js")}' "$@"\n`,
    { mode: 0o755 },
  );
});
afterAll(() => rmSync(esp, { recursive: true, force: true }));

test("every command and import of the documents is in the list, and the list names no other", () => {
  expect([...commandsInDocs()].sort()).toEqual(Object.keys(documentedCommands).sort());
  expect([...importsInDocs()].sort()).toEqual(Object.keys(documentedImports).sort());
});

describe.each(Object.entries(documentedCommands))("%s", (command, trial) => {
  if ("by" in trial) {
    test(`is tried by ${trial.by}`, () => {
      expect(readFileSync(join(checkout, trial.by), "utf8").includes(trial.holding)).toBe(true);
    });
    return;
  }
  test("does what it says", { timeout: 300_000 }, async () => {
    const path = trial.in === "esp" ? `${join(esp, "bin")}:` : "";
    const cwd = trial.in === "esp" ? placeOf(command) : checkout;
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:HEED_|DATABASE_URL|NODE_OPTIONS|npm_)/.test(name)),
    );
    const PATH = `${path}${join(checkout, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
    const { stdout, stderr, code } = await run("bash", ["-c", trial.as ?? command], {
      cwd,
      env: { ...environment, PATH },
    }).then(
      (output) => ({ ...output, code: 0 }),
      (error: unknown) => error as { stdout: string; stderr: string; code: number },
    );
    // What was asked about may be found: `heed check` says so by 1.
    expect([0, 1], stderr).toContain(code);
    if (code === 1) expect(stdout, stderr).toMatch(trial.prints);
    expect(`${stdout}${stdout === "" ? stderr : ""}`).toMatch(trial.prints);
  });
});

/** The block for the secrets goes on in the folder that it makes. */
function placeOf(command: string): string {
  return /^(?:openssl|printf|chmod)/.test(command) ? join(esp, "secrets") : esp;
}

test("every import is made from outside by a test", () => {
  for (const [name, path] of Object.entries(documentedImports))
    expect(readFileSync(join(checkout, path), "utf8").includes(name)).toBe(true);
});

test("every heed command that is named anywhere is there", { timeout: 120_000 }, () => {
  const helps = new Map<string, string>();
  const helpOf = (words: readonly string[]): string => {
    const key = words.join(" ");
    const known = helps.get(key);
    if (known !== undefined) return known;
    const help = execFileSync(
      join(checkout, "node_modules/.bin/node"),
      [join(checkout, "src/cli/heed.ts"), ...words, "--help"],
      { encoding: "utf8" },
    );
    helps.set(key, help);
    return help;
  };
  const namesIn = (help: string): string[] =>
    Array.from(help.matchAll(/^ {2}([a-z][a-z-]*)(?= |$)/gm), ([, name = ""]) => name);
  const commands = namesIn(helpOf([]));
  const unknown = [...mentionsOfHeed()].filter((mention) => {
    const [name = "", part = ""] = mention.split(" ");
    if (name.startsWith("-") || name.startsWith("<") || name.startsWith("$")) return false;
    if (!commands.includes(name)) return true;
    const parts = [
      "lists",
      "mailings",
      "accounts",
      "floods",
      "parked",
      "senders",
      "shapes",
      "groups",
      "relay",
    ];
    return parts.includes(name) && /^[a-z]/.test(part) ? !namesIn(helpOf([name])).includes(part) : false;
  });
  expect(unknown).toEqual([]);
});
