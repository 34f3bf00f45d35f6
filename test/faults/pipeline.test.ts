import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Heed } from "../../src/wiring.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { environmentOf, openHeedWith } from "../esp.ts";
import { seed as fixedSeed } from "../seed.ts";
import { available } from "../services/available.ts";
import { type Dovecot, startDovecot } from "../services/dovecot/start-dovecot.ts";
import { type KafkaBroker, startKafka } from "../services/kafka/start-kafka.ts";
import { type FaultPlan, sendThroughFaults } from "./pipeline.ts";
import { auditByCommand, wrongIn } from "./pipeline-verdict.ts";

// The long run, on both transports, is
//   HEED_FAULT_MAILS=3000 HEED_FAULT_KILLS=30 HEED_FAULT_CUTS=10 HEED_FAULT_RESETS=2 \
//     HEED_FAULT_DISCONNECTS=10 HEED_FAULT_OUTAGES=5 \
//     npx vitest run test/faults/pipeline.test.ts
const setting = (name: string, preset: number) => Number(process.env[`HEED_FAULT_${name}`] ?? preset);
const seed = setting("SEED", fixedSeed % 1_000_000);
const planned = (preset: Omit<FaultPlan, "seed">): FaultPlan => ({
  seed,
  mails: setting("MAILS", preset.mails),
  kills: setting("KILLS", preset.kills),
  cuts: setting("CUTS", preset.cuts),
  disconnects: setting("DISCONNECTS", preset.disconnects),
  resets: setting("RESETS", preset.resets),
  outages: preset.outages === 0 ? 0 : setting("OUTAGES", preset.outages),
});
const limitOf = ({ mails, kills, cuts, disconnects, resets, outages }: FaultPlan) =>
  120_000 + mails * 100 + (kills + cuts + disconnects + resets) * 20_000 + outages * 60_000;

/** Small batches, so that faults strike in the middle of the work; what dies is missed soon. */
const hurried = {
  HEED_LEASE_MS: "2000",
  HEED_RECEIVE_BATCH: "7",
  HEED_REPORT_BATCH: "5",
  HEED_SUPPRESS_BATCH: "5",
};

describe.skipIf(!available.dovecot)("the whole pipeline, through faults", () => {
  let database: FreshDatabase;
  let dovecot: Dovecot;
  let broker: KafkaBroker | null = null;
  let heed: Heed;
  let environment: Record<string, string>;

  function open(brokers: readonly string[]) {
    environment = environmentOf(
      database.url,
      (["abuse", "support"] as const).map((role) => ({
        role,
        port: dovecot.port,
        password: dovecot.password,
      })),
      { ...hurried, ...(brokers.length > 0 ? { HEED_KAFKA_BROKERS: brokers.join(",") } : {}) },
    );
    heed = openHeedWith(environment);
  }
  beforeEach(async () => {
    database = await freshDatabase();
    dovecot = await startDovecot();
    for (const mailbox of ["abuse", "support"]) await dovecot.deliver([], mailbox);
  });
  afterEach(async () => {
    await heed.close();
    await dovecot.stop();
    await broker?.remove();
    await database.close();
  });

  async function expectConserved(plan: FaultPlan) {
    const { mails, delivered, struck, unrest } = await sendThroughFaults(
      { heed, environment, dovecot, broker },
      plan,
    );
    expect((struck["receive"] ?? 0) + (struck["report"] ?? 0)).toBe(plan.kills);
    const { cut = 0, disconnect = 0, reset = 0, outage = 0 } = struck;
    expect({ cut, disconnect, reset, outage }).toEqual({
      cut: plan.cuts,
      disconnect: plan.disconnects,
      reset: plan.resets,
      outage: plan.outages,
    });
    expect(unrest).toEqual([]);
    const moved = ["abuse", "support"].map((mailbox) => dovecot.count("Processed", mailbox));
    expect(moved.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(delivered);
    expect(await wrongIn(heed, mails)).toEqual([]);
    const audit = await auditByCommand(environment);
    console.log(`${delivered} mails delivered, struck:`, struck, "audit:", audit.total);
    expect(audit).toMatchObject({
      code: 0,
      broken: [],
      total: { missing: 0, twice: 0, waiting: 0, parked: 0 },
    });
  }

  const own = planned({ mails: 300, kills: 6, cuts: 2, disconnects: 2, resets: 2, outages: 0 });
  it(`keeps every promise on its own log (seed ${seed})`, { timeout: limitOf(own) }, async () => {
    open([]);
    await expectConserved(own);
  });

  const onKafka = planned({ mails: 150, kills: 2, cuts: 1, disconnects: 1, resets: 1, outages: 1 });
  it.skipIf(!available.kafka)(
    `keeps every promise on Kafka (seed ${seed})`,
    { timeout: limitOf(onKafka) },
    async () => {
      broker = await startKafka();
      open(broker.brokers);
      await expectConserved(onKafka);
    },
  );
});
