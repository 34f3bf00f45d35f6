import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

import { afterEach, beforeEach, expect, it } from "vitest";

import { readMailFiles } from "../../../../src/adapters/mailbox/files/mail-files.ts";
import { storedMailLimit } from "../../../../src/adapters/mailbox/limits.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "heed-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

const mbox = ["one", "two"].map((name) => `From a Thu Jul  8 12:08:34 2021\nSubject: ${name}\n\n\n`).join("");

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** Paths from the folder on, with the mail's text or what is wrong. */
async function read(path: string, stdin = ""): Promise<[string, string][]> {
  const mails: [string, string][] = [];
  for await (const mail of readMailFiles(path, Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]))) {
    const name = mail.file.replace(`${folder}/`, "");
    mails.push([name, "problem" in mail ? mail.problem.code : mail.raw.toString()]);
  }
  return mails;
}

it("walks a folder by name, takes mails, mboxes and Maildir entries, and leaves the rest", async () => {
  await put("b.eml", "Subject: b\n\n");
  await put("a/z.EML", "Subject: z\n\n");
  await put("archive.mbox", mbox);
  await put("notes.txt", "no mail");
  await put(".hidden.eml", "no mail");
  await put("box/new/1.x.host", "Subject: new\n\n");
  await put("box/cur/1.x.host:2,S", "Subject: cur\n\n");
  await put("box/tmp/2.x.host", "half a mail");
  await put("c-empty.eml", "");
  await symlink("/etc/hostname", join(folder, "link.eml"));
  expect(await read(folder)).toEqual([
    ["a/z.EML", "Subject: z\n\n"],
    ["archive.mbox#1", "Subject: one\n\n"],
    ["archive.mbox#2", "Subject: two\n\n"],
    ["b.eml", "Subject: b\n\n"],
    ["box/cur/1.x.host:2,S", "Subject: cur\n\n"],
    ["box/new/1.x.host", "Subject: new\n\n"],
    ["c-empty.eml", "malformed"],
  ]);
});

it("reads one mail or an mbox from stdin", async () => {
  expect(await read("-", "Subject: x\n\n")).toEqual([["-", "Subject: x\n\n"]]);
  expect((await read("-", mbox)).map(([file]) => file)).toEqual(["-#1", "-#2"]);
  expect(await read("-")).toEqual([["-", "malformed"]]);
});

it("keeps a single mail as it is, and takes an mbox with one mail apart", async () => {
  const one = mbox.slice(0, mbox.indexOf("From a", 1));
  expect(await read(await put("saved.eml", one))).toEqual([["saved.eml", one]]);
  expect(await read(await put("inbox", one))).toEqual([["inbox", "Subject: one\n\n"]]);
});

it("cuts a mail at the storage limit", async () => {
  const path = await put("large.eml", Buffer.alloc(storedMailLimit + 5, "x"));
  for await (const mail of readMailFiles(path, Readable.from([]))) {
    expect(mail).toMatchObject({ size: storedMailLimit + 5 });
    expect("raw" in mail && mail.raw.length).toBe(storedMailLimit);
  }
});

it("says what is wrong with the path itself", async () => {
  await expect(read(join(folder, "nothing"))).rejects.toMatchObject({
    code: "missing",
    message: /nothing: there is no/,
  });
  await expect(read(folder)).rejects.toMatchObject({ code: "missing", message: /holds no mail/ });
  await expect(read("/dev/null")).rejects.toMatchObject({ code: "malformed", message: /no regular file/ });
});
