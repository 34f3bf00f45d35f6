import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, it } from "vitest";

import { createImapMailbox } from "../../../src/adapters/mailbox/imap/imap-mailbox.ts";
import { type ImapSettings, imapTimes } from "../../../src/adapters/mailbox/imap/settings.ts";
import { describeMailbox, inventMail, never } from "../../contracts/mailbox.ts";
import {
  type Hoodiecrow,
  hoodiecrowToken,
  hoodiecrowUser,
  startHoodiecrow,
} from "../../services/hoodiecrow.ts";

const started: Hoodiecrow[] = [];
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

async function start(extensions?: string[]): Promise<Hoodiecrow> {
  const server = await startHoodiecrow(extensions);
  started.push(server);
  return server;
}

const mailboxOn = ({ port }: Hoodiecrow, other: Partial<ImapSettings> = {}) =>
  createImapMailbox(
    {
      ...{ name: "abuse", role: "abuse", host: "127.0.0.1", port, tls: "none", tlsCa: null },
      ...{ username: hoodiecrowUser, login: { password: "invented-for-the-test" } },
      ...{ path: "INBOX", processed: "Processed", failed: "Failed" },
      ...other,
    },
    { ...imapTimes, idle: 1_000 },
  );

describeMailbox("imap (hoodiecrow)", async () => {
  const server = await startHoodiecrow();
  return {
    mailbox: mailboxOn(server),
    deliver(mails) {
      server.deliver(mails);
      return Promise.resolve();
    },
    count: (folder) =>
      Promise.resolve(
        server.folder(({ inbox: "INBOX", processed: "Processed", failed: "Failed" } as const)[folder]).length,
      ),
    stop: () => server.stop(),
  };
});

describe("IMAP servers that can less", () => {
  it("copies and expunges by UID where the server has no MOVE, and leaves what others marked as deleted", async () => {
    const server = await start(["IDLE", "UIDPLUS"]);
    server.deliver([inventMail(), inventMail(), inventMail()]);
    const session = await mailboxOn(server).open(never);
    const { mails } = await session.nextBatch(2);
    server.folder("INBOX")[2]?.flags.push("\\Deleted");
    await session.acknowledge(mails, "processed");
    await session.close();
    expect([server.folder("INBOX").length, server.folder("Processed").length]).toEqual([1, 2]);
  });

  it("refuses a server that could only expunge everything", async () => {
    const server = await start(["IDLE"]);
    await expect(mailboxOn(server).open(never)).rejects.toMatchObject({
      code: "misconfigured",
      message: /neither MOVE nor UIDPLUS/,
    });
  });

  it("finds new mail without IDLE", async () => {
    const server = await start(["UIDPLUS", "MOVE"]);
    const session = await mailboxOn(server).open(never);
    const waiting = session.waitForMail(never);
    server.deliver([inventMail()]);
    expect((await waiting) || (await session.waitForMail(never))).toBe(true);
    await session.close();
  });

  it("does not log in where STARTTLS is wanted and not offered", async () => {
    const server = await start();
    const refused = mailboxOn(server, { tls: "starttls" }).open(never);
    await expect(refused).rejects.toMatchObject({
      code: "misconfigured",
      message: /no encrypted connection/,
    });
  });
});

describe("OAuth2", () => {
  it("reads the token anew for each connection, from a file or from a command", async () => {
    const server = await start();
    const folder = await mkdtemp(join(tmpdir(), "heed-token-"));
    const tokenFile = join(folder, "token");
    for (const login of [{ tokenFile }, { tokenCommand: `cat '${tokenFile}'` }]) {
      const mailbox = mailboxOn(server, { login });
      await writeFile(tokenFile, "one-that-ran-out\n");
      await expect(mailbox.open(never)).rejects.toMatchObject({ code: "unauthenticated" });
      await writeFile(tokenFile, `${hoodiecrowToken}\n`);
      await (await mailbox.open(never)).close();
      await writeFile(tokenFile, "");
      await expect(mailbox.open(never)).rejects.toMatchObject({
        code: "misconfigured",
        message: /token .* empty/,
      });
    }
    await rm(folder, { recursive: true });
  });

  it("says that the token's file or command fails, and nothing of what it printed", async () => {
    const server = await start();
    const broken = mailboxOn(server, { login: { tokenCommand: "echo a-secret; echo a-secret >&2; exit 3" } });
    const failure: unknown = await broken.open(never).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "unavailable", message: /token command .* \(code 3\)/ });
    expect(String(failure)).not.toContain("a-secret");
    const missing = mailboxOn(server, { login: { tokenFile: "/nowhere/token" } });
    await expect(missing.open(never)).rejects.toMatchObject({ code: "misconfigured", message: /ENOENT/ });
  });
});
