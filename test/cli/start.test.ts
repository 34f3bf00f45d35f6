import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { optOutOf } from "../flows/invented-mail.ts";
import { jsonLines, runHeed, startHeed } from "./run-heed.ts";

let folder: string;
const environment = (): Record<string, string> => ({
  HEED_DATA: join(folder, "data"),
  HEED_MAILBOX_ABUSE: `maildir:${join(folder, "abuse")}`,
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "heed-start-"));
  for (const part of ["new", "cur", "tmp"]) mkdirSync(join(folder, "abuse", part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `heed start` until `done`, then stops it with SIGTERM. */
async function startUntil(
  done: () => Promise<boolean>,
): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const { child, says, ended } = startHeed(["start"], environment(), folder);
  await says("Heed runs.");
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill("SIGTERM");
  return ended;
}

describe("heed start on an embedded database", () => {
  test("takes a mail to its suppression, and ends gracefully", async () => {
    writeFileSync(join(folder, "abuse", "new", "1.mail"), optOutOf("leaving@mailbox.example", 1));
    const ended = await startUntil(async () => {
      const [status] = jsonLines(await runHeed(["status", "--json"], environment(), folder));
      return (status?.["suppressions"] as Record<string, number>)["opt-out"] === 1;
    });
    expect(ended.code).toBe(0);
    expect(ended.stdout).toBe("");
    expect(ended.stderr).toContain("worker     relay     rests: no Kafka brokers are configured");
    expect(ended.stderr).toContain("Ended; nothing is left half done.");
    expect(ended.stderr).not.toContain("leaving@");
    expect(readdirSync(join(folder, "abuse", "cur"))).toEqual(["1.mail:2,P"]);
    expect(existsSync(join(folder, "data", "postgres", "postmaster.pid"))).toBe(false);
    expect(await runHeed(["audit"], environment(), folder)).toMatchObject({ code: 0 });
  });

  test("keeps the secret that it made at the first start, for its owner only", async () => {
    const path = join(folder, "data", "secret");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const secret = readFileSync(path, "utf8");
    expect(secret).toMatch(/^[\w-]{43}\n$/);
    await startUntil(() => Promise.resolve(true));
    expect(readFileSync(path, "utf8")).toBe(secret);
  });

  test("refuses another secret, because no suppression would be found under it", async () => {
    const ended = await runHeed(["work", "report"], { ...environment(), HEED_SECRET: "another" }, folder);
    expect(ended.code).toBe(78);
    expect(ended.stderr).toMatch(/^heed: HEED_SECRET is not the secret of this database/m);
  });
});

test("a worker without anything to do says why", async () => {
  const ended = await runHeed(["work", "receive"], { HEED_DATA: join(folder, "data") }, folder);
  expect(ended).toMatchObject({ code: 78, stdout: "" });
  expect(ended.stderr).toMatch(/^heed: The worker receive has nothing to do: no mailbox is configured/);
});
