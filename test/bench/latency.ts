// From a mail's arrival in Dovecot's INBOX until its contact is suppressed on all lists, with `heed start` on its own
// log and on Kafka, beside the time until an idle IMAP client sees the same mail.
//   npx node test/bench/latency.ts [mails] [mean gap in ms]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { ImapFlow } from "imapflow";

import { sha256 } from "../../src/adapters/sha256.ts";
import { foldKey } from "../../src/mail/address-key.ts";
import type { Heed } from "../../src/wiring.ts";
import { customers, enterCustomers, environmentOf, isIdle, openHeedWith, upload } from "../esp.ts";
import { runHeed } from "../faults/fleet.ts";
import { type InventedMail, inventMails } from "../faults/pipeline-mails.ts";
import { randomFrom } from "../random.ts";
import { available } from "../services/available.ts";
import { type Dovecot, startDovecot } from "../services/dovecot/start-dovecot.ts";
import { startKafka } from "../services/kafka/start-kafka.ts";

const count = Number(process.argv[2] ?? 500);
const meanGapMs = Number(process.argv[3] ?? 200);
const listRows = 10_000;
const lists = ["news", "offers"];
const mailboxes = ["abuse", "support"] as const;
/** Nobody takes mail out of these: an idle client watches each. */
const twinOf = (mailbox: string) => `${mailbox}-twin`;

/** When each mail was delivered, seen by an idle client, and its contact suppressed on all lists; in ms. */
interface Sighting {
  readonly sha256: string;
  readonly deliveredAt: number;
  seenAt: number;
  suppressedAt: number;
}
/** Of this transport, by address. */
const sightings = new Map<string, Sighting>();

console.log(
  `${count} mails, one every ${meanGapMs} ms on average; ${customers.length * lists.length} lists of ${listRows} contacts`,
);
await measure("the log in PostgreSQL", []);
if (available.kafka) {
  const broker = await startKafka();
  await measure("the log on Kafka", broker.brokers);
  await broker.remove();
}

async function measure(name: string, brokers: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "heed-latency-"));
  const dovecot = await startDovecot();
  for (const user of mailboxes.flatMap((mailbox) => [mailbox, twinOf(mailbox)]))
    await dovecot.deliver([], user);
  const environment = environmentOf(
    null,
    mailboxes.map((role) => ({ role, port: dovecot.port, password: dovecot.password })),
    { HEED_DATA: folder, ...(brokers.length > 0 ? { HEED_KAFKA_BROKERS: brokers.join(",") } : {}) },
  );
  const heed = openHeedWith(environment);
  await enterCustomers(heed);
  const running = runHeed(["start"], environment);
  try {
    const mails = inventMails(3 * count)
      .filter(({ outcome }) => outcome.bars !== null)
      .slice(0, count);
    await uploadLists(heed, mails);
    while (!(await isIdle(heed))) await pause(50);
    report(name, await deliverAndWatch(heed, dovecot, mails), await stagesOf(heed));
  } catch (error) {
    console.error(running.output());
    throw error;
  } finally {
    await running.end("SIGTERM");
    await heed.close();
    await dovecot.stop();
    rmSync(folder, { recursive: true });
  }
}

async function uploadLists(heed: Heed, mails: readonly InventedMail[]): Promise<void> {
  const strangers = Array.from({ length: listRows - mails.length }, (_, n) => `stranger.${n}@mail.example`);
  const rows = [...mails.map(({ address }) => address), ...strangers];
  for (const account of customers)
    for (const list of lists) await upload(heed, `${account.id}-${list}`, account, rows);
}

async function deliverAndWatch(
  heed: Heed,
  dovecot: Dovecot,
  mails: readonly InventedMail[],
): Promise<readonly Sighting[]> {
  sightings.clear();
  const arrived = { abuse: [] as Sighting[], support: [] as Sighting[] };
  const clients = await Promise.all(
    mailboxes.map((mailbox) =>
      idleClient(dovecot, twinOf(mailbox), (exists) => {
        for (const sighting of arrived[mailbox].slice(0, exists)) sighting.seenAt ||= Date.now();
      }),
    ),
  );
  const stop = await watchContacts(heed, mails);
  const random = randomFrom(1);
  for (const { mailbox, raw, address } of mails) {
    await dovecot.deliver([raw], mailbox);
    const sighting = { sha256: sha256(raw), deliveredAt: Date.now(), seenAt: 0, suppressedAt: 0 };
    arrived[mailbox].push(sighting);
    sightings.set(address, sighting);
    await dovecot.deliver([raw], twinOf(mailbox));
    await pause(2 * meanGapMs * random());
  }
  const end = Date.now() + 60_000;
  const all = [...arrived.abuse, ...arrived.support];
  const isOver = () => all.every(({ seenAt, suppressedAt }) => seenAt > 0 && suppressedAt > 0);
  while (!isOver() && Date.now() < end) await pause(20);
  await stop();
  for (const client of clients) client.close();
  if (!isOver()) throw new Error("not every mail led to a suppression on all lists");
  return all;
}

/** Another client of the same server, in the way of any mail program: IDLE, and the count that EXISTS tells. */
async function idleClient(
  dovecot: Dovecot,
  user: string,
  onExists: (count: number) => void,
): Promise<ImapFlow> {
  const { host, port, password } = dovecot;
  const auth = { user, pass: password };
  const client = new ImapFlow({ host, port, secure: false, doSTARTTLS: false, auth, logger: false });
  client.on("error", () => undefined);
  client.on("exists", ({ count }: { count: number }) => onExists(count));
  await client.connect();
  await client.mailboxOpen("INBOX", { readOnly: true });
  void client.idle();
  return client;
}

/** Looks, whenever suppressions were committed, which contacts are suppressed on all lists that they stand on. */
async function watchContacts(heed: Heed, mails: readonly InventedMail[]): Promise<() => Promise<void>> {
  const database = await heed.database();
  const hash = await heed.hashAddress();
  const pending = new Map(
    mails.map(({ address, outcome: { bars } }) => [
      hash(foldKey(address)),
      { address, lists: (bars?.account === null ? customers.length : 1) * lists.length },
    ]),
  );
  let looking = Promise.resolve();
  const look = async () => {
    const { rows } = await database.query<{ key: string; lists: number }>(
      `select fold_key as key, count(*) as lists from contact
       where fold_key = any ($1) and state = 'suppressed' group by fold_key`,
      [[...pending].filter(([, { address }]) => sightings.has(address)).map(([key]) => key)],
    );
    const now = Date.now();
    for (const { key, lists: suppressed } of rows) {
      const contact = pending.get(key);
      const sighting = sightings.get(contact?.address ?? "");
      if (contact === undefined || sighting === undefined || suppressed < contact.lists) continue;
      sighting.suppressedAt = now;
      pending.delete(key);
    }
  };
  return database.listen("log:heed.suppressions", () => {
    looking = looking.then(look);
  });
}

/** When each stage was written: stored by receive, understood by report, suppressed by suppress. */
async function stagesOf(heed: Heed) {
  const { rows } = await (
    await heed.database()
  ).query<{ sha256: string; stored: Date; understood: Date; suppressed: Date }>(
    `with event as (
       select topic, appended_at, headers ->> 'ce_id' as id, convert_from(value, 'UTF8')::jsonb as data from log_record
       where topic in ('heed.messages', 'heed.complaints', 'heed.opt-outs', 'heed.suppressions') and value is not null
     )
     select stored.data ->> 'sha256' as sha256, stored.appended_at as stored, understood.appended_at as understood,
            suppressed.appended_at as suppressed
     from event stored
     join event understood on understood.topic in ('heed.complaints', 'heed.opt-outs')
       and understood.data ->> 'message' = stored.data ->> 'message'
     join event suppressed on suppressed.topic = 'heed.suppressions' and suppressed.data ->> 'source' = understood.id
     where stored.topic = 'heed.messages'`,
  );
  return new Map(rows.map((row) => [row.sha256, row]));
}

function report(name: string, seen: readonly Sighting[], stages: Awaited<ReturnType<typeof stagesOf>>): void {
  console.log(`\n${name}, ms                                        p50    p95    max`);
  const print = (what: string, delays: readonly number[]) => {
    const sorted = delays.toSorted((a, b) => a - b);
    const at = (share: number) => String(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).padStart(6);
    console.log(`${what.padEnd(56)} ${at(0.5)} ${at(0.95)} ${at(1)}`);
  };
  print(
    "delivered → suppressed on all lists",
    seen.map((one) => one.suppressedAt - one.deliveredAt),
  );
  print(
    "delivered → seen by an idle IMAP client (baseline)",
    seen.map((one) => one.seenAt - one.deliveredAt),
  );
  print(
    "seen by that client → suppressed on all lists",
    seen.map((one) => one.suppressedAt - one.seenAt),
  );
  const between = (from: "stored" | "understood", to: "understood" | "suppressed") =>
    seen.flatMap(({ sha256: hash }) => {
      const stage = stages.get(hash);
      return stage === undefined ? [] : [stage[to].getTime() - stage[from].getTime()];
    });
  print(
    "  delivered → stored",
    seen.flatMap(({ sha256: hash, deliveredAt }) => {
      const stage = stages.get(hash);
      return stage === undefined ? [] : [stage.stored.getTime() - deliveredAt];
    }),
  );
  print("  stored → understood", between("stored", "understood"));
  print("  understood → suppressed", between("understood", "suppressed"));
}
