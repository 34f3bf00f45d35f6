import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { createMaildirMailbox } from "../../src/adapters/mailbox/maildir.ts";
import { createRawStore } from "../../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { PortError } from "../../src/errors.ts";
import { receive, type ReceivePorts } from "../../src/pipeline/receive.ts";
import type { Mailbox, MailboxSession } from "../../src/ports.ts";
import { inventMail } from "../contracts/mailbox.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { countReceived, receivePorts } from "../receive-ports.ts";

let database: FreshDatabase;
let ports: ReceivePorts;
let path: string;
let mailbox: Mailbox;
beforeEach(async () => {
  database = await freshDatabase();
  ports = await receivePorts(database);
  path = await mkdtemp(join(tmpdir(), "heed-receive-"));
  for (const sub of ["tmp", "new", "cur"]) await mkdir(join(path, sub));
  mailbox = createMaildirMailbox({ name: "abuse", role: "abuse", path, pollMs: 50 });
});
afterEach(async () => {
  await database.close();
  await rm(path, { recursive: true });
});

async function deliver(...mails: readonly Buffer[]): Promise<void> {
  for (const mail of mails) {
    const name = `${Date.now()}.${randomUUID()}.test`;
    await writeFile(join(path, "tmp", name), mail);
    await rename(join(path, "tmp", name), join(path, "new", name));
  }
}

const filesIn = (...folder: string[]) => readdir(join(path, ...folder)).catch(() => []);
const waiting = () => filesIn("new");

/** Receives until `isDone`, then stops and waits for the end. */
async function receiveUntil(
  isDone: () => Promise<boolean>,
  other: Partial<ReceivePorts> = {},
  from: Mailbox = mailbox,
): Promise<void> {
  const stop = new AbortController();
  const running = receive(from, { ...ports, ...other }, { batch: 50, signal: stop.signal });
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  await running;
}
const untilEmpty = async () => (await waiting()).length === 0;

describe("receive", () => {
  it("stores each mail with its bytes and announces it, and acknowledges it", async () => {
    const mails = [inventMail(), inventMail(40_000), Buffer.alloc(0)];
    await deliver(...mails);
    await receiveUntil(untilEmpty);
    expect(await countReceived(database)).toEqual({
      ...{ messages: 3, sightings: 3, raw: 3, events: 3, eventIds: 3, announced: 3, parked: 0 },
    });
    expect(await filesIn("cur")).toHaveLength(3);
    const { load: loadRaw } = createRawStore(sha256);
    for (const mail of mails) expect((await loadRaw(database, sha256(mail)))?.equals(mail)).toBe(true);
    const { rows } = await database.query<{ value: Buffer; source: string }>(
      "select value, headers ->> 'ce_source' as source from log_record",
    );
    const sizes = rows.map((row) => (JSON.parse(row.value.toString()) as { size: number }).size);
    expect(sizes.sort((a, b) => a - b)).toEqual(mails.map((mail) => mail.length).sort((a, b) => a - b));
    expect(new Set(rows.map((row) => row.source))).toEqual(new Set(["/workers/receive"]));
  });

  it("makes one message of equal bytes, in one batch and later, and acknowledges every copy", async () => {
    const mail = inventMail();
    await deliver(mail, mail);
    await receiveUntil(untilEmpty);
    await deliver(mail);
    await receiveUntil(untilEmpty);
    expect(await countReceived(database)).toMatchObject({ messages: 1, sightings: 3, raw: 1, events: 1 });
    expect(await filesIn("cur")).toHaveLength(3);
  });

  it("makes a message for each mailbox that equal bytes came to, and keeps the bytes once", async () => {
    const mail = inventMail();
    for (const name of ["abuse", "support"]) {
      await deliver(mail);
      const other = createMaildirMailbox({ name, role: "abuse", path, pollMs: 50 });
      await receiveUntil(untilEmpty, {}, other);
    }
    expect(await countReceived(database)).toMatchObject({ messages: 2, raw: 1, events: 2, eventIds: 2 });
  });

  it("says so when a mail was cut at the limit", async () => {
    await deliver(inventMail(30 * 1024 * 1024));
    await receiveUntil(untilEmpty);
    const { rows } = await database.query<{ truncated: boolean; size: number }>(
      "select truncated, size from message",
    );
    expect(rows).toEqual([{ truncated: true, size: expect.any(Number) as number }]);
    expect(rows[0]?.size).toBeGreaterThan(30 * 1024 * 1024);
  });

  it("acknowledges nothing while the database is away, and everything when it is back", async () => {
    await deliver(inventMail(), inventMail());
    let refusals = 0;
    const transaction: ReceivePorts["transaction"] = (work) => {
      refusals += 1;
      if (refusals <= 3) throw new PortError("unavailable", "The database is away.");
      return ports.transaction(work);
    };
    await receiveUntil(
      async () => {
        if (refusals < 3) expect(await waiting()).toHaveLength(2);
        return untilEmpty();
      },
      { transaction },
    );
    expect(refusals).toBeGreaterThan(3);
    expect(await countReceived(database)).toMatchObject({ messages: 2, events: 2, parked: 0 });
  });

  it("changes nothing but the sightings when the process dies between storing and acknowledging", async () => {
    await deliver(inventMail(), inventMail());
    const dying: Mailbox = {
      ...mailbox,
      async open(signal): Promise<MailboxSession> {
        const session = await mailbox.open(signal);
        return { ...session, acknowledge: () => Promise.reject(new PortError("unavailable", "cut")) };
      },
    };
    await receiveUntil(async () => (await countReceived(database)).messages === 2, {}, dying);
    const before = await countReceived(database);
    expect(await waiting()).toHaveLength(2);
    await receiveUntil(untilEmpty);
    expect(await countReceived(database)).toEqual(before);
  });

  it("ends the batch in hand when it is told to stop, and takes no other", async () => {
    await deliver(...Array.from({ length: 5 }, () => inventMail()));
    const stop = new AbortController();
    const stopping: Partial<ReceivePorts> = {
      storeRaw: async (tx, mails) => {
        stop.abort();
        await ports.storeRaw(tx, mails);
      },
    };
    await receive(mailbox, { ...ports, ...stopping }, { batch: 2, signal: stop.signal });
    expect(await waiting()).toHaveLength(3);
    expect(await filesIn("cur")).toHaveLength(2);
    expect(await countReceived(database)).toMatchObject({ messages: 2, events: 2 });
    expect(await ports.leases.acquire("abuse")).not.toBeNull();
  });

  it("sets the one mail aside that cannot be stored, and stores the others", async () => {
    const poison = inventMail();
    const refusing: Partial<ReceivePorts> = {
      storeRaw: (tx, mails) => {
        if (mails.some((mail) => mail.raw.equals(poison)))
          throw new PortError("malformed", "It does not fit.");
        return ports.storeRaw(tx, mails);
      },
    };
    await deliver(inventMail(), poison, inventMail());
    await receiveUntil(untilEmpty, refusing);
    expect(await countReceived(database)).toMatchObject({ messages: 2, events: 2, parked: 1 });
    expect(await filesIn(".Failed", "cur")).toHaveLength(1);
    const { rows } = await database.query<{ reason: string; events: number }>(
      "select reason, (select count(*) from log_record where topic = 'heed.parked') as events from parked_record",
    );
    expect(rows).toEqual([{ reason: "It does not fit.", events: 1 }]);
  });

  it("tries a lone mail that cannot be stored some times before it sets it aside", async () => {
    let tries = 0;
    const refusing: Partial<ReceivePorts> = {
      storeRaw: () => {
        tries += 1;
        throw new TypeError("a bug, and an address: ada@recipient.example");
      },
    };
    await deliver(inventMail());
    await receiveUntil(untilEmpty, refusing);
    expect(tries).toBeGreaterThanOrEqual(3);
    const { rows } = await database.query<{ reason: string; attempts: number }>(
      "select reason, attempts from parked_record",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.attempts).toBe(3);
    expect(rows[0]?.reason).not.toContain("ada@");
  });

  it("sets aside what the mailbox cannot give, once", async () => {
    await mkdir(join(path, "new", "1.folder.test"));
    await deliver(inventMail());
    await receiveUntil(untilEmpty);
    await rename(join(path, ".Failed", "cur", "1.folder.test:2,P"), join(path, "new", "1.folder.test"));
    await receiveUntil(untilEmpty);
    expect(await countReceived(database)).toMatchObject({ messages: 1, parked: 1 });
  });
});

describe("the lease of a mailbox", () => {
  it("lets one worker read at a time, and the next one at once when it stops", async () => {
    const { leases } = ports;
    const first = await leases.acquire("abuse");
    if (first === null) throw new Error("not acquired");
    expect(await leases.acquire("abuse")).toBeNull();
    expect(await leases.acquire("support")).not.toBeNull();
    await leases.release(first);
    const second = await leases.acquire("abuse");
    expect(second?.epoch).toBe(first.epoch + 1);
    expect(await leases.renew(first)).toBe(false);
  });

  it("is taken over from a worker that died, and that worker cannot store any more", async () => {
    await deliver(inventMail());
    const { leases } = await receivePorts(database, 300);
    const dead = await leases.acquire("abuse");
    if (dead === null) throw new Error("not acquired");
    const zombie: Partial<ReceivePorts> = {
      leases: { ...leases, acquire: () => Promise.resolve(dead), release: () => Promise.resolve() },
    };
    await receiveUntil(untilEmpty);
    expect(await countReceived(database)).toMatchObject({ messages: 1 });

    await deliver(inventMail());
    const stop = new AbortController();
    const running = receive(mailbox, { ...ports, ...zombie }, { batch: 50, signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 500));
    stop.abort();
    await running;
    expect(await waiting()).toHaveLength(1);
    expect(await countReceived(database)).toMatchObject({ messages: 1 });
  });

  it("ends the session of a worker that loses it", async () => {
    const { leases } = await receivePorts(database, 400);
    const stop = new AbortController();
    const opened: AbortSignal[] = [];
    const watched: Mailbox = {
      ...mailbox,
      open(signal) {
        opened.push(signal);
        return mailbox.open(signal);
      },
    };
    const running = receive(watched, { ...ports, leases }, { batch: 50, signal: stop.signal });
    while (opened.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await database.query(
      "update mailbox_lease set owner = $1, epoch = epoch + 1, expires_at = now() + interval '1 hour'",
      [randomUUID()],
    );
    while (opened[0]?.aborted !== true) await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort();
    await running;
    expect(opened).toHaveLength(1);
  });
});
