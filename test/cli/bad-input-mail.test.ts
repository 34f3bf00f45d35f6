import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { openSettledHeed, type SettledHeed } from "../flows/settled-heed.ts";
import { jsonLines, runHeed } from "./run-heed.ts";

const letter = "From: Ada <ada@mailbox.example>\nTo: abuse@esp.example\nSubject: unsubscribe\n";
const part = "--edge\nContent-Type: text/plain\n\nUnsubscribe me.\n";
const mails: Readonly<Record<string, string | Buffer>> = {
  "a-good.eml": `${letter}\nPlease remove me from your list.\n`,
  "b-large.eml": Buffer.concat([
    Buffer.from(`${letter}\nPlease remove me from your list.\n\n`),
    Buffer.alloc(30 * 1024 * 1024, "one more line of the same\n"),
  ]),
  "c-parts.eml": `${letter}Content-Type: multipart/mixed; boundary=edge\n\n${part.repeat(10_000)}--edge--\n`,
  "d-headless.eml": "\nhello, there is no header at all here\nand no end\n",
  "e-long-line.eml": `${letter}\n${"x".repeat(2_000_000)}\n`,
  "f-open-header.eml": `${letter}X-Filler: ${"y".repeat(2_000_000)}\n`,
  "g-empty.eml": "",
};

let folder = "";
let settled: SettledHeed;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "heed-bad-mail-"));
  for (const [name, mail] of Object.entries(mails)) writeFileSync(join(folder, name), mail);
  settled = await openSettledHeed();
});
afterAll(async () => {
  await settled.close();
  rmSync(folder, { recursive: true });
});

test("heed explain reads each as far as it goes, says what is odd, and goes on", async () => {
  const ended = await runHeed(["explain", folder, "--json"], {}, folder);
  const read = jsonLines(ended).map(({ file, kind, quirks }) => [
    basename(String(file)),
    kind,
    ...(quirks as { code: string }[]).map(({ code }) => code),
  ]);
  expect(read).toEqual([
    ["a-good.eml", "opt-out"],
    ["b-large.eml", "opt-out", "size-limit", "text-limit", "cut"],
    ["c-parts.eml", "opt-out", "parts-limit"],
    ["d-headless.eml", "correspondence", "no-header"],
    ["e-long-line.eml", "opt-out", "text-limit"],
    ["f-open-header.eml", "opt-out", "header-limit"],
    ["g-empty.eml", "unreadable", "no-file"],
  ]);
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\S+g-empty\.eml is empty: .+\.\n$/) as string,
  });
});

test("heed ingest takes each that is a mail, again none, and each ends in one named state", async () => {
  const ended = await runHeed(["ingest", folder, "--json"], settled.environment, folder);
  expect(jsonLines(ended)).toMatchObject([{ fresh: 6, known: 0, cut: 1, refused: 1 }]);
  expect(ended).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\S+g-empty\.eml is empty: .+\.\n$/) as string,
  });
  const again = await runHeed(["ingest", join(folder, "b-large.eml"), "--json"], settled.environment, folder);
  expect(again.code).toBe(0);
  expect(jsonLines(again)).toMatchObject([{ fresh: 0, known: 1, cut: 1, refused: 0 }]);
  await settled.settle(6);
  const { rows } = await settled.database.query(
    "select kind, message.state from report join message on message.id = report.message order by kind, state",
  );
  expect(rows.map(({ kind, state }) => `${String(kind)} ${String(state)}`)).toEqual([
    "correspondence for-a-person",
    "opt-out for-a-person",
    ...Array.from({ length: 4 }, () => "opt-out recognised"),
  ]);
  expect(await runHeed(["audit"], settled.environment, folder)).toMatchObject({ code: 0 });
});
