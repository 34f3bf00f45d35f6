import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createRawStore } from "../../src/adapters/raw-store/postgres.ts";
import { sha256 } from "../../src/adapters/sha256.ts";
import { inventMail } from "../contracts/mailbox.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { randomFrom } from "../random.ts";
import { countReceived } from "../receive-ports.ts";
import { seed as fixedSeed } from "../seed.ts";
import { available } from "../services/available.ts";
import { type Dovecot, startDovecot } from "../services/dovecot/start-dovecot.ts";
import { settingsFor } from "../services/imap-settings.ts";

/** `HEED_FAULT_MAILS=3000 HEED_FAULT_KILLS=30 HEED_FAULT_CUTS=10 vitest run test/faults/receive.test.ts` is the long run. */
const setting = (name: string, fallback: number) => Number(process.env[`HEED_FAULT_${name}`] ?? fallback);
const mailCount = setting("MAILS", 300);
const kills = setting("KILLS", 10);
const cuts = setting("CUTS", 5);
const resets = setting("RESETS", 2);
const batch = setting("BATCH", 7);
const seed = setting("SEED", fixedSeed % 1_000_000);
const limitMs = 60_000 + (kills + cuts + resets) * 10_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(!available.dovecot)("receiving through kills, cuts and rebuilt mailboxes", () => {
  const random = randomFrom(seed);
  let database: FreshDatabase;
  let dovecot: Dovecot;
  beforeAll(async () => {
    database = await freshDatabase();
    dovecot = await startDovecot();
  });
  afterAll(async () => {
    await dovecot.stop();
    await database.close();
  });

  type Worker = ChildProcessByStdio<null, Readable, null>;
  function startWorker(): Worker {
    const settings = JSON.stringify(settingsFor(dovecot));
    const script = join(import.meta.dirname, "receive-worker.ts");
    return spawn(process.execPath, [script, database.url, settings, String(batch)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  }
  const hasSession = (worker: Worker) => once(worker.stdout, "data");
  async function end(worker: Worker, signal: "SIGKILL" | "SIGTERM"): Promise<unknown> {
    const ended = once(worker, "exit");
    worker.kill(signal);
    const [status] = (await ended) as [number | null];
    return status;
  }

  it(`loses no mail and takes none twice (seed ${seed})`, { timeout: limitMs }, async () => {
    // Every twentieth mail comes a second time.
    const mails = Array.from({ length: mailCount }, () =>
      inventMail(random() < 0.02 ? 400_000 : random() * 4_000),
    );
    const deliveries = mails.flatMap((mail, index) => (index % 20 === 0 ? [mail, mail] : [mail]));
    const faults = [
      ...Array.from({ length: kills }, () => "kill"),
      ...Array.from({ length: cuts }, () => "cut"),
      ...Array.from({ length: resets }, () => "reset"),
    ].sort(() => random() - 0.5);
    const done: Record<string, number> = { kill: 0, cut: 0, reset: 0 };
    const portion = Math.ceil(deliveries.length / (faults.length + 1));
    const deliverSome = () => dovecot.deliver(deliveries.splice(0, portion));

    let worker = startWorker();
    let opened = hasSession(worker);
    await deliverSome();
    for (const fault of faults) {
      // After a reset the session may also go on.
      await Promise.race([opened, pause(5_000)]);
      await deliverSome();
      await pause(random() * 150);
      if (fault === "kill") {
        expect(await end(worker, "SIGKILL")).toBeNull();
        worker = startWorker();
      } else if (fault === "cut") {
        while (dovecot.killSessions() === 0) await pause(20);
      } else {
        await dovecot.resetUidValidity();
      }
      opened = hasSession(worker);
      done[fault] = (done[fault] ?? 0) + 1;
    }
    // A worker that has just started has no ear for SIGTERM yet; after other faults the old session may go on.
    await (faults.at(-1) === "kill" ? opened : Promise.race([opened, pause(5_000)]));
    await dovecot.deliver(deliveries.splice(0));
    while (dovecot.count() > 0) await pause(50);
    expect(await end(worker, "SIGTERM")).toBe(0);

    const total = mails.length + Math.ceil(mails.length / 20);
    expect(done).toEqual({ kill: kills, cut: cuts, reset: resets });
    // A server that is killed while it moves a mail may leave it in both folders; the mail is moved once more then.
    expect(dovecot.count("Processed")).toBeGreaterThanOrEqual(total);
    expect(dovecot.count("Failed")).toBe(0);
    const { sightings, ...counts } = await countReceived(database);
    const every = mails.length;
    expect(counts).toEqual({
      ...{ messages: every, raw: every, events: every, eventIds: every, announced: every, parked: 0 },
    });
    expect(sightings).toBeGreaterThanOrEqual(total);
    const { load: loadRaw } = createRawStore(sha256);
    for (const mail of mails) expect((await loadRaw(database, sha256(mail)))?.equals(mail)).toBe(true);
    const { rowCount: gaps } = await database.query(
      `select from log_partition p where next_offset <>
         (select count(*) from log_record r where r.topic = p.topic and r.partition = p.partition)`,
    );
    expect(gaps).toBe(0);
  });
});
