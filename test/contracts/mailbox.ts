import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { storedMailLimit } from "../../src/adapters/mailbox/limits.ts";
import { isPortError } from "../../src/errors.ts";
import type { FetchedMail, Mailbox, MailboxSession } from "../../src/ports.ts";

/** A real mailbox of one kind, empty at the start. */
export interface MailboxUnderTest {
  readonly mailbox: Mailbox;
  /** Puts mails into the inbox, as delivery does. */
  deliver(mails: readonly Buffer[]): Promise<void>;
  count(folder: "inbox" | "processed" | "failed"): Promise<number>;
  stop(): Promise<void>;
}

export const never = new AbortController().signal;

let numbered = 0;

/** An invented mail with CRLF lines, unlike all others. */
export function inventMail(padding = 0): Buffer {
  numbered += 1;
  const line = `${"x".repeat(76)}\r\n`;
  return Buffer.from(
    `From: Ada <ada@recipient.example>\r\nTo: abuse@esp.example\r\nMessage-ID: <${numbered}@recipient.example>\r\nSubject: Please stop\r\n\r\nRemove me, number ${numbered}.\r\n${line.repeat(Math.ceil(padding / line.length))}`,
  );
}

const inOrder = (mails: readonly Buffer[]) => [...mails].sort((a, b) => Buffer.compare(a, b));
const rawOf = (mails: readonly FetchedMail[]) => inOrder(mails.map((mail) => mail.raw));

/** What every kind of mailbox promises; run by each adapter. */
export function describeMailbox(kind: string, start: () => Promise<MailboxUnderTest>): void {
  describe(`mailbox: ${kind}`, () => {
    let box: MailboxUnderTest;
    beforeAll(async () => {
      box = await start();
    });
    afterAll(() => box.stop());

    async function inSession<T>(work: (session: MailboxSession) => Promise<T>): Promise<T> {
      const session = await box.mailbox.open(never);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    }
    const drain = () =>
      inSession(async (session) => {
        const { mails } = await session.nextBatch(1_000);
        await session.acknowledge(mails, "processed");
      });

    it("gives each mail with its bytes, size and date, and takes it away on acknowledgement", async () => {
      const mails = [inventMail(), inventMail(5_000), inventMail(300_000)];
      const before = await box.count("processed");
      await box.deliver(mails);
      await inSession(async (session) => {
        expect(await session.waitForMail(never)).toBe(true);
        const batch = await session.nextBatch(100);
        expect(batch.unreadable).toEqual([]);
        expect(rawOf(batch.mails)).toEqual(inOrder(mails));
        for (const mail of batch.mails) {
          expect(mail.size).toBe(mail.raw.length);
          expect(Math.abs(Date.now() - mail.receivedAt.getTime())).toBeLessThan(24 * 3_600_000);
        }
        expect(new Set(batch.mails.map((mail) => mail.uid)).size).toBe(3);
        await session.acknowledge(batch.mails, "processed");
      });
      expect(await box.count("inbox")).toBe(0);
      expect(await box.count("processed")).toBe(before + 3);
    });

    it("gives a mail once in a session, and again in the next one when it was not acknowledged", async () => {
      const mail = inventMail();
      await box.deliver([mail]);
      await inSession(async (session) => {
        expect(rawOf((await session.nextBatch(10)).mails)).toEqual([mail]);
        expect((await session.nextBatch(10)).mails).toEqual([]);
      });
      await inSession(async (session) => {
        expect(rawOf((await session.nextBatch(10)).mails)).toEqual([mail]);
      });
      await drain();
    });

    it("takes no more than was asked for, and all of it in the end", async () => {
      const mails = Array.from({ length: 7 }, () => inventMail());
      await box.deliver(mails);
      await inSession(async (session) => {
        const seen: FetchedMail[] = [];
        for (const expected of [3, 3, 1, 0]) {
          const batch = await session.nextBatch(3);
          expect(batch.mails).toHaveLength(expected);
          seen.push(...batch.mails);
        }
        expect(rawOf(seen)).toEqual(inOrder(mails));
        await session.acknowledge(seen, "processed");
      });
    });

    it("wakes up for a mail that comes while it waits", async () => {
      await inSession(async (session) => {
        const waiting = session.waitForMail(never);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await box.deliver([inventMail()]);
        // It may have looked again just before the mail came.
        expect((await waiting) || (await session.waitForMail(never))).toBe(true);
        expect((await session.nextBatch(10)).mails).toHaveLength(1);
      });
      await drain();
    });

    it("stops waiting when it is told to", async () => {
      await inSession(async (session) => {
        const stop = new AbortController();
        const waiting = session.waitForMail(stop.signal);
        stop.abort();
        expect(await waiting).toBe(false);
        expect(await session.waitForMail(stop.signal)).toBe(false);
      });
    });

    it("moves failed mail out of the way", async () => {
      const before = await box.count("failed");
      await box.deliver([inventMail(), inventMail()]);
      await inSession(async (session) => {
        const { mails } = await session.nextBatch(10);
        await session.acknowledge(mails.slice(0, 1), "failed");
        await session.acknowledge(mails.slice(1), "processed");
      });
      expect(await box.count("inbox")).toBe(0);
      expect(await box.count("failed")).toBe(before + 1);
    });

    it("takes an acknowledgement twice, and one of nothing", async () => {
      await box.deliver([inventMail()]);
      await inSession(async (session) => {
        const { mails } = await session.nextBatch(10);
        await session.acknowledge(mails, "processed");
        await session.acknowledge(mails, "processed");
        await session.acknowledge([], "processed");
      });
      expect(await box.count("inbox")).toBe(0);
    });

    it("refuses an acknowledgement with uids of another generation, and moves nothing", async () => {
      await box.deliver([inventMail(), inventMail()]);
      const inbox = await box.count("inbox");
      await inSession(async (session) => {
        const { mails } = await session.nextBatch(10);
        const others = mails.map((mail, index) => (index === 1 ? { ...mail, uidValidity: "4711" } : mail));
        const refusal: unknown = await session
          .acknowledge(others, "processed")
          .catch((error: unknown) => error);
        expect(isPortError(refusal) && refusal.canRetry).toBe(true);
      });
      expect(await box.count("inbox")).toBe(inbox);
      await drain();
    });

    it("cuts a mail at the storage limit and says how large it was", async () => {
      const mail = inventMail(30 * 1024 * 1024);
      await box.deliver([mail, inventMail()]);
      await inSession(async (session) => {
        const large = (await session.nextBatch(1)).mails;
        expect(large).toHaveLength(1);
        expect(large[0]?.size).toBe(mail.length);
        expect(large[0]?.raw.equals(mail.subarray(0, storedMailLimit))).toBe(true);
        const small = (await session.nextBatch(1)).mails;
        expect(small).toHaveLength(1);
        await session.acknowledge([...large, ...small], "processed");
      });
      expect(await box.count("inbox")).toBe(0);
    });

    it("bounds a batch by its bytes", async () => {
      await box.deliver([20, 20, 1].map((megabytes) => inventMail(megabytes * 1024 * 1024)));
      await inSession(async (session) => {
        const lengths: number[] = [];
        for (
          let batch = await session.nextBatch(10);
          batch.mails.length > 0;
          batch = await session.nextBatch(10)
        ) {
          lengths.push(batch.mails.length);
          expect(batch.mails.reduce((sum, mail) => sum + mail.raw.length, 0)).toBeLessThanOrEqual(
            32 * 1024 * 1024,
          );
          await session.acknowledge(batch.mails, "processed");
        }
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(3);
      });
    });

    it("gives an empty mail", async () => {
      await box.deliver([Buffer.alloc(0)]);
      await inSession(async (session) => {
        const { mails, unreadable } = await session.nextBatch(10);
        expect(unreadable).toEqual([]);
        expect(mails.map((mail) => [mail.raw.length, mail.size])).toEqual([[0, 0]]);
        await session.acknowledge(mails, "processed");
      });
      expect(await box.count("inbox")).toBe(0);
    });
  });
}
