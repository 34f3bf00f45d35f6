import { setTimeout as pause } from "node:timers/promises";

import type { Queryable } from "../../src/ports.ts";
import type { Heed } from "../../src/wiring.ts";
import { customers, enterCustomers, isIdle, readers, upload } from "../esp.ts";
import { randomFrom, shuffled } from "../random.ts";
import type { Dovecot } from "../services/dovecot/start-dovecot.ts";
import type { KafkaBroker } from "../services/kafka/start-kafka.ts";
import { type Fleet, startFleet } from "./fleet.ts";
import { type InventedMail, inventMails } from "./pipeline-mails.ts";

/** How many faults of each kind strike while so many mails are on their way. */
export interface FaultPlan {
  readonly mails: number;
  readonly seed: number;
  /** SIGKILL to a process that receives, or to one that reports and suppresses, in turn. */
  readonly kills: number;
  /** SIGKILL to all of Dovecot's sessions, now and then to the whole server. */
  readonly cuts: number;
  /** Every connection to PostgreSQL is cut, also those that have a commit on its way. */
  readonly disconnects: number;
  /** Another UIDVALIDITY for one of the mailboxes. */
  readonly resets: number;
  /** The broker is stopped or killed for some seconds, and the relay is killed. */
  readonly outages: number;
}

type Fault = "receive" | "report" | "cut" | "disconnect" | "reset" | "outage";

export interface Site {
  readonly heed: Heed;
  readonly environment: Readonly<Record<string, string>>;
  readonly dovecot: Dovecot;
  readonly broker: KafkaBroker | null;
}

export interface Ordeal {
  readonly mails: readonly InventedMail[];
  /** Deliveries, with those that came twice. */
  readonly delivered: number;
  /** The faults that struck. */
  readonly struck: Readonly<Record<string, number>>;
  /** What the workers said that did not end in peace when they were told to. */
  readonly unrest: readonly string[];
}

const mailboxes = ["abuse", "support"] as const;
/** Two of each kind that is killed: one stands in for the other. */
const slots = [["receive"], ["receive"], ["report", "suppress"], ["report", "suppress"], ["screen", "flag"]];

/**
 * A Dovecot process that is killed while it writes its list of UIDs leaves a lock behind, which the next ones respect
 * for two minutes.
 */
const patienceMs = 240_000;

/** Sends mails through the whole pipeline while faults strike, and waits until everything has come to its end. */
export async function sendThroughFaults(site: Site, plan: FaultPlan): Promise<Ordeal> {
  const { heed, environment, dovecot, broker } = site;
  const random = randomFrom(plan.seed);
  const mails = inventMails(plan.mails);
  await enterCustomers(heed);
  const fleet = startFleet(broker === null ? slots : [...slots, ["relay"]], environment, random);
  try {
    const addresses = mails.map(({ address }) => address);
    for (const account of customers)
      for (const list of ["news", "offers"]) await upload(heed, `${account.id}-${list}`, account, addresses);
    await until(async () => isIdle(heed, readers), patienceMs, fleet);

    // Every twentieth mail comes twice.
    const deliveries = shuffled(
      mails.flatMap(({ mailbox, raw, again }, n) =>
        [raw, ...(n % 20 === 0 ? [raw] : []), ...(again === null ? [] : [again])].map((bytes) => ({
          mailbox,
          bytes,
        })),
      ),
      random,
    );
    const delivered = deliveries.length;
    const faults = shuffled(faultsOf(plan), random);
    const portion = Math.ceil(deliveries.length / (faults.length + 1));
    const deliverSome = async (count: number) => {
      for (const { mailbox, bytes } of deliveries.splice(0, count)) await dovecot.deliver([bytes], mailbox);
    };
    const struck: Record<string, number> = {};
    for (const fault of faults) {
      const before = await progressOf(heed, fault);
      await deliverSome(portion);
      // Whoever is about to be struck is at work then.
      await until(async () => (await progressOf(heed, fault)) > before, patienceMs, fleet);
      await pause(random() * 100);
      await strike(fault, site, fleet, random);
      struck[fault] = (struck[fault] ?? 0) + 1;
    }
    await deliverSome(deliveries.length);
    const isEmpty = () => mailboxes.every((mailbox) => dovecot.count("INBOX", mailbox) === 0);
    await until(async () => isEmpty() && (await isIdle(heed, readers)), patienceMs, fleet);
    return { mails, delivered, struck, unrest: await fleet.stop() };
  } finally {
    await fleet.stop();
  }
}

function faultsOf({ kills, cuts, disconnects, resets, outages }: FaultPlan): Fault[] {
  return [
    ...Array.from({ length: kills }, (_, n): Fault => (n % 2 === 0 ? "receive" : "report")),
    ...Array.from({ length: cuts }, (): Fault => "cut"),
    ...Array.from({ length: disconnects }, (): Fault => "disconnect"),
    ...Array.from({ length: resets }, (): Fault => "reset"),
    ...Array.from({ length: outages }, (): Fault => "outage"),
  ];
}

async function strike(
  fault: Fault,
  { heed, dovecot, broker }: Site,
  fleet: Fleet,
  random: () => number,
): Promise<void> {
  switch (fault) {
    case "receive":
    case "report":
      return fleet.kill(fault);
    case "cut":
      if (random() < 0.2) {
        await dovecot.kill();
        await dovecot.restart();
      } else while (dovecot.killSessions() === 0) await pause(20);
      return;
    case "disconnect":
      await (
        await heed.database()
      ).query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      return;
    case "reset":
      return dovecot.resetUidValidity(random() < 0.5 ? "abuse" : "support");
    case "outage":
      if (broker === null) throw new Error("there is no broker to stop");
      await (random() < 0.5 ? broker.stop() : broker.kill());
      await pause(1_000 + random() * 2_000);
      await fleet.kill("relay");
      await broker.restart();
  }
}

/** Counts that grow while the part that a fault strikes is at work. */
const progress: Readonly<Record<Fault, string>> = {
  receive: "select count(*) as count from sighting",
  cut: "select count(*) as count from sighting",
  reset: "select count(*) as count from sighting",
  report: "select count(*) as count from report",
  disconnect: "select count(*) as count from report",
  outage: "select coalesce(sum(next_offset), 0) as count from relay_position",
};

async function progressOf(heed: Heed, fault: Fault): Promise<number> {
  const database: Queryable = await heed.database();
  const { rows } = await database.query<{ count: number }>(progress[fault]);
  return rows[0]?.count ?? 0;
}

async function until(isSo: () => Promise<boolean>, limitMs: number, fleet: Fleet): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Nothing more happens. The workers said:\n${fleet.output()}`);
    await fleet.supervise();
    await pause(25);
  }
}
