import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createImapMailbox } from "../../../src/adapters/mailbox/imap/imap-mailbox.ts";
import { type ImapSettings, imapTimes } from "../../../src/adapters/mailbox/imap/settings.ts";
import { isPortError, type PortError } from "../../../src/errors.ts";
import { inventMail, never } from "../../contracts/mailbox.ts";
import { available } from "../../services/available.ts";
import { type Dovecot, startDovecot } from "../../services/dovecot/start-dovecot.ts";
import { freePort } from "../../services/free-port.ts";
import { settingsFor } from "../../services/imap-settings.ts";

describe.skipIf(!available.dovecot)("an IMAP mailbox when things go wrong", () => {
  let dovecot: Dovecot;
  beforeEach(async () => {
    dovecot = await startDovecot();
  });
  afterEach(() => dovecot.stop());

  const mailboxWith = (other: Partial<ImapSettings> = {}, times = {}) =>
    createImapMailbox(settingsFor(dovecot, other), { ...imapTimes, idle: 1_000, ...times });

  const filesIn = async (folder: string) => [
    ...(await readdir(join(dovecot.maildir, folder, "new"))),
    ...(await readdir(join(dovecot.maildir, folder, "cur"))),
  ];

  /** The PortError that the work ends with. */
  async function failureOf(work: Promise<unknown>): Promise<PortError> {
    const failure: unknown = await work.then(
      () => new Error("it did not fail"),
      (error: unknown) => error,
    );
    if (!isPortError(failure)) throw failure;
    return failure;
  }

  it("tells a wrong password from a server that is away, and repeats neither name nor password", async () => {
    const wrong = mailboxWith({ login: { password: "quite wrong" } });
    const refused = await failureOf(wrong.open(never));
    expect(refused).toMatchObject({ code: "unauthenticated", canRetry: false });
    expect(refused.message).toContain("AUTHENTICATIONFAILED");
    expect(JSON.stringify([refused.message, refused.cause])).not.toContain("quite wrong");

    const away = await failureOf(mailboxWith({ port: await freePort() }).open(never));
    expect(away).toMatchObject({ code: "unavailable", canRetry: true });
    expect(away.message).toContain("ECONNREFUSED");
    expect(away.message).toContain("abuse (127.0.0.1:");
  });

  it("trusts no certificate that is not vouched for, with TLS from the first byte and with STARTTLS", async () => {
    const tlsCa = join(dovecot.maildir, "..", "..", "trusted.pem");
    await writeFile(tlsCa, dovecot.ca);
    const ways = [
      { tls: "implicit", port: dovecot.tlsPort },
      { tls: "starttls", port: dovecot.port },
    ] as const;
    for (const way of ways) {
      const refused = await failureOf(mailboxWith(way).open(never));
      expect(refused).toMatchObject({
        code: "misconfigured",
        message: /certificate is not trusted; set .* ca /,
      });
      await dovecot.deliver([inventMail()]);
      const session = await mailboxWith({ ...way, tlsCa }).open(never);
      expect((await session.nextBatch(10)).mails).not.toEqual([]);
      await session.close();
    }
    const missing = await failureOf(mailboxWith({ ...ways[0], tlsCa: "/nowhere/ca.pem" }).open(never));
    expect(missing).toMatchObject({ code: "misconfigured", message: /\/nowhere\/ca.pem/ });
  });

  it("sends no password in clear text over a network", () => {
    const settings = settingsFor(dovecot, { host: "imap.esp.example" });
    expect(() => createImapMailbox(settings)).toThrow(/clear text/);
  });

  it("moves nothing when UIDVALIDITY changed between storing and acknowledging", async () => {
    await dovecot.deliver([inventMail(), inventMail(), inventMail()]);
    const mailbox = mailboxWith();
    const session = await mailbox.open(never);
    const { mails } = await session.nextBatch(10);
    await dovecot.resetUidValidity();
    // Unread mail that now has the UIDs of what was read.
    await dovecot.deliver([inventMail()]);
    const failure = await failureOf(session.acknowledge(mails, "processed"));
    expect(failure.canRetry).toBe(true);
    expect([dovecot.count(), dovecot.count("Processed")]).toEqual([4, 0]);
    await session.close();

    const next = await mailbox.open(never);
    const again = await next.nextBatch(10);
    expect(again.mails).toHaveLength(4);
    expect(again.mails[0]?.uidValidity).not.toBe(mails[0]?.uidValidity);
    await next.acknowledge(again.mails, "processed");
    await next.close();
    expect([dovecot.count(), dovecot.count("Processed")]).toEqual([0, 4]);
  });

  it("ends with the connection, in every call, and a new session has everything", async () => {
    await dovecot.deliver([inventMail()]);
    const mailbox = mailboxWith();
    const cut = async () => {
      const session = await mailbox.open(never);
      const { mails } = await session.nextBatch(10);
      expect(mails).toHaveLength(1);
      const waiting = failureOf(session.waitForMail(never));
      expect(dovecot.killSessions()).toBeGreaterThan(0);
      expect((await waiting).code).toBe("unavailable");
      expect((await failureOf(session.nextBatch(10))).code).toBe("unavailable");
      expect((await failureOf(session.acknowledge(mails, "processed"))).code).toBe("unavailable");
      await session.close();
    };
    await cut();
    await cut();
    expect(dovecot.count()).toBe(1);
  });

  it("does not wait for ever for a server that fell silent, whatever it was asked", async () => {
    await dovecot.deliver([inventMail()]);
    const mailbox = mailboxWith({}, { silence: 700, idle: 300 });
    for (const ask of ["search", "acknowledge"]) {
      const session = await mailbox.open(never);
      const { mails } = await session.nextBatch(10);
      const frozen = dovecot.freezeSessions();
      const failure = await failureOf(
        ask === "search" ? session.waitForMail(never) : session.acknowledge(mails, "processed"),
      );
      expect(failure.code).toBe("unavailable");
      frozen.resume();
      await session.close();
    }
  });

  it("gives up opening when it is told to stop", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(mailboxWith().open(stop.signal)).rejects.toSatisfy(isPortError);
  });

  it("makes the folders it moves to, also when somebody removes them meanwhile", async () => {
    const nested = { processed: "Heed/Processed", failed: "Heed/Failed" };
    const session = await mailboxWith(nested).open(never);
    const folders = async () => (await readdir(dovecot.maildir)).filter((name) => name.startsWith(".Heed."));
    expect((await folders()).sort()).toEqual([".Heed.Failed", ".Heed.Processed"]);
    await rm(join(dovecot.maildir, ".Heed.Processed"), { recursive: true });
    await dovecot.deliver([inventMail(), inventMail()]);
    const { mails } = await session.nextBatch(10);
    await session.acknowledge(mails, "processed");
    await session.close();
    expect(dovecot.count()).toBe(0);
    expect(await filesIn(".Heed.Processed")).toHaveLength(2);
  });

  it("goes on reading when the server refuses to move mail, and moves it when the server lets it", async () => {
    const session = await mailboxWith({}, { refresh: 300 }).open(never);
    await dovecot.deliver([inventMail(), inventMail()]);
    const first = await session.nextBatch(10);
    // A file in the place of the folder: Dovecot can neither open it nor create it.
    const folder = join(dovecot.maildir, ".Processed");
    await rm(folder, { recursive: true });
    await writeFile(folder, "");
    const refused = await failureOf(session.acknowledge(first.mails, "processed"));
    expect(refused).toMatchObject({ code: "full", message: /refuses to move 2 of 2 mails .* Processed/ });

    await dovecot.deliver([inventMail()]);
    expect(await session.waitForMail(never)).toBe(true);
    const next = await session.nextBatch(10);
    expect(next.mails).toHaveLength(1);
    await rm(folder);
    await session.acknowledge(next.mails, "processed");
    while (dovecot.count() > 0) expect(await session.waitForMail(never)).toBe(false);
    await session.close();
    expect(dovecot.count("Processed")).toBe(3);
  });

  it("marks no mail as seen", async () => {
    await dovecot.deliver([inventMail(), inventMail()]);
    const session = await mailboxWith().open(never);
    await session.acknowledge((await session.nextBatch(10)).mails, "processed");
    await session.close();
    const names = await filesIn(".Processed");
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).not.toMatch(/:2,.*S/);
  });

  it("is not held up by a mail that breaks the connection whenever it is read", async () => {
    await dovecot.deliver([inventMail(), inventMail()]);
    // A wrong size in the name makes Dovecot drop the connection in the middle of its answer.
    await writeFile(join(dovecot.maildir, "new", "1700000000.broken.test,S=20"), inventMail());
    await dovecot.deliver([inventMail()]);
    const mailbox = mailboxWith();
    let read = 0;
    let unreadable = 0;
    for (let connections = 0; connections < 10 && unreadable === 0; connections += 1) {
      const session = await mailbox.open(never);
      try {
        for (let batch = await session.nextBatch(10); ; batch = await session.nextBatch(10)) {
          read += batch.mails.length;
          unreadable += batch.unreadable.length;
          await session.acknowledge(batch.mails, "processed");
          if (batch.mails.length === 0) break;
        }
      } catch (error) {
        expect(isPortError(error) && error.canRetry).toBe(true);
      } finally {
        await session.close();
      }
    }
    expect({ read, unreadable }).toEqual({ read: 3, unreadable: 1 });
    expect(dovecot.count("Processed")).toBe(3);
  });
});
