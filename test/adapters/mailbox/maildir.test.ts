import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, expect, it } from "vitest";

import { createMaildirMailbox } from "../../../src/adapters/mailbox/maildir.ts";
import { describeMailbox, inventMail, never } from "../../contracts/mailbox.ts";

const folders: string[] = [];

async function makeMaildir(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "heed-maildir-"));
  folders.push(path);
  for (const sub of ["tmp", "new", "cur"]) await mkdir(join(path, sub));
  return path;
}

async function deliver(path: string, mail: Buffer): Promise<string> {
  const name = `${Date.now()}.${randomUUID()}.test`;
  await writeFile(join(path, "tmp", name), mail);
  await rename(join(path, "tmp", name), join(path, "new", name));
  return name;
}

const open = (path: string) =>
  createMaildirMailbox({ name: "abuse", role: "abuse", path, pollMs: 200 }).open(never);

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describeMailbox("maildir", async () => {
  const path = await makeMaildir();
  folders.pop(); // Lives as long as the contract.
  const files = async (...parts: string[]) => readdir(join(path, ...parts)).catch(() => []);
  return {
    mailbox: createMaildirMailbox({ name: "abuse", role: "abuse", path, pollMs: 200 }),
    async deliver(mails) {
      for (const mail of mails) await deliver(path, mail);
    },
    async count(folder) {
      if (folder === "inbox") return (await files("new")).length;
      return (await files(...(folder === "failed" ? [".Failed", "cur"] : ["cur"]))).length;
    },
    stop: () => rm(path, { recursive: true, force: true }),
  };
});

it("marks what it acknowledged as passed on, not as seen", async () => {
  const path = await makeMaildir();
  const name = await deliver(path, inventMail());
  const session = await open(path);
  await session.acknowledge((await session.nextBatch(1)).mails, "processed");
  expect(await readdir(join(path, "cur"))).toEqual([`${name}:2,P`]);
});

it("finds mail that a person's mail program moved to cur, also while it is in hand", async () => {
  const path = await makeMaildir();
  const read = await deliver(path, inventMail());
  await rename(join(path, "new", read), join(path, "cur", `${read}:2,S`));
  const moved = await deliver(path, inventMail());
  const session = await open(path);
  const { mails } = await session.nextBatch(10);
  expect(mails.map((mail) => mail.uid).sort()).toEqual([read, moved].sort());
  await rename(join(path, "new", moved), join(path, "cur", `${moved}:2,S`));
  await session.acknowledge(mails, "processed");

  const next = await open(path);
  const again = (await next.nextBatch(10)).mails;
  expect(again.map((mail) => mail.uid)).toEqual([moved]);
  await next.acknowledge(again, "processed");
  expect((await readdir(join(path, "cur"))).sort()).toEqual([`${read}:2,PS`, `${moved}:2,PS`].sort());
  expect((await (await open(path)).nextBatch(10)).mails).toEqual([]);
});

it("sets aside what is no file, and reads the others", async () => {
  const path = await makeMaildir();
  await mkdir(join(path, "new", "1.folder.test"));
  await writeFile(join(path, "secret"), "not a mail");
  await symlink(join(path, "secret"), join(path, "new", "2.link.test"));
  const name = await deliver(path, inventMail());
  const session = await open(path);
  const { mails, unreadable } = await session.nextBatch(10);
  expect(mails.map((mail) => mail.uid)).toEqual([name]);
  expect(unreadable.map((mail) => mail.uid)).toEqual(["1.folder.test", "2.link.test"]);
  await session.acknowledge(unreadable, "failed");
  expect((await readdir(join(path, ".Failed", "cur"))).sort()).toEqual([
    "1.folder.test:2,P",
    "2.link.test:2,P",
  ]);
});

it("says what is wrong with a folder that is no Maildir", async () => {
  const path = await makeMaildir();
  await rm(join(path, "new"), { recursive: true });
  await expect(open(path)).rejects.toMatchObject({
    code: "misconfigured",
    message: /new cannot be read \(ENOENT\)/,
  });
});
