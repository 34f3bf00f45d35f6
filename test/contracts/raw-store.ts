import { randomBytes } from "node:crypto";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { sha256 } from "../../src/adapters/sha256.ts";
import type { RawStore } from "../../src/ports.ts";
import type { FreshDatabase } from "../database.ts";

/** A real raw store beside a real database of messages. */
export interface RawStoreUnderTest {
  readonly store: RawStore;
  readonly database: FreshDatabase;
  /** Makes bytes that are kept as old as if they had been stored so many months ago. */
  age(sha256: string, months: number): Promise<void>;
  /** Damages bytes that are kept, so that others are found in their place. */
  damage(sha256: string): Promise<void>;
  stop(): Promise<void>;
}

/** What every raw store promises; run by each adapter. */
export function rawStoreContract(kind: string, start: () => Promise<RawStoreUnderTest>): void {
  describe(`raw store: ${kind}`, () => {
    let under: RawStoreUnderTest;
    beforeAll(async () => {
      under = await start();
    });
    afterAll(() => under.stop());

    const hashed = (raw: Buffer) => ({ sha256: sha256(raw), raw });
    const store = (...mails: Buffer[]) =>
      under.database.transaction((tx) => under.store.store(tx, mails.map(hashed)));
    const load = (raw: Buffer) => under.store.load(under.database, sha256(raw));
    const drop = (months: number) => under.database.transaction((tx) => under.store.drop(tx, months));

    /** A mail that was stored so many months ago, whose message is in a state. */
    async function arrived(months: number, state: "received" | "recognised"): Promise<Buffer> {
      const raw = randomBytes(200);
      await store(raw);
      await under.age(sha256(raw), months);
      await under.database.query(
        `insert into message (id, mailbox, role, sha256, size, received_at, stored_at, state)
         values (gen_random_uuid(), 'abuse', 'abuse', decode($1, 'hex'), $2, now(), now(), $3)`,
        [sha256(raw), raw.length, state],
      );
      return raw;
    }

    it("gives back any bytes as they were", async () => {
      const bytes = fc.uint8Array({ maxLength: 3_000, size: "max" }).map((array) => Buffer.from(array));
      await fc.assert(
        fc.asyncProperty(fc.array(bytes, { maxLength: 5 }), async (mails) => {
          await store(...mails);
          for (const mail of mails) expect((await load(mail))?.equals(mail)).toBe(true);
        }),
        { numRuns: 40 },
      );
    });

    it("gives back an empty mail, one of 25 MB that compresses well and one that does not", async () => {
      const mails = [
        Buffer.alloc(0),
        Buffer.alloc(25 * 1024 * 1024, "a line of text\r\n"),
        randomBytes(25 * 1024 * 1024),
      ];
      await store(...mails);
      for (const mail of mails) expect((await load(mail))?.equals(mail)).toBe(true);
    });

    it("takes the same bytes again, also from several at the same time", async () => {
      const mail = randomBytes(200);
      await Promise.all(Array.from({ length: 5 }, () => store(mail)));
      await store(mail);
      expect((await load(mail))?.equals(mail)).toBe(true);
    });

    it("has nothing of what it was never given, and nothing of a transaction that was rolled back", async () => {
      const mail = randomBytes(200);
      await expect(
        under.database.transaction(async (tx) => {
          await under.store.store(tx, [hashed(mail)]);
          throw new Error("rolled back");
        }),
      ).rejects.toThrow("rolled back");
      expect(await load(mail)).toBeNull();
    });

    it("says loudly that bytes are damaged", async () => {
      const mail = randomBytes(200);
      await store(mail);
      await under.damage(sha256(mail));
      await expect(load(mail)).rejects.toMatchObject({ code: "malformed", message: /is damaged/ });
    });

    it("drops what is older than its months and keeps what still waits", async () => {
      const young = await arrived(2, "recognised");
      const old = await arrived(3, "recognised");
      const waiting = await arrived(3, "received");
      const { dropped, carried } = await drop(2);
      expect(dropped).toHaveLength(1);
      expect(dropped[0]).toMatch(/^\d{4}-\d{2}-01$/);
      expect(carried).toBe(1);
      expect(await Promise.all([young, old, waiting].map(load))).toEqual([young, null, waiting]);
      expect(await drop(2)).toEqual({ dropped: [], carried: 0 });
    });

    it("keeps what it dropped when it comes again", async () => {
      const mail = await arrived(3, "recognised");
      await drop(2);
      expect(await load(mail)).toBeNull();
      await store(mail);
      expect((await load(mail))?.equals(mail)).toBe(true);
    });
  });
}
