import { setTimeout as pause } from "node:timers/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { sleep } from "../../src/adapters/clock.ts";
import { createReadLog } from "../../src/adapters/event-log/kafka/read-log.ts";
import { ensureTopics } from "../../src/adapters/event-log/postgres/ensure-topics.ts";
import { topics } from "../../src/events/topics.ts";
import { startTraffic, type Traffic } from "../adapters/event-log/kafka/traffic.ts";
import { type FreshDatabase, freshDatabase } from "../database.ts";
import { environmentOf } from "../esp.ts";
import { logCollector } from "../log-collector.ts";
import { available } from "../services/available.ts";
import type { Child } from "../services/child.ts";
import { plainSettings } from "../services/kafka/plain-settings.ts";
import { type KafkaCluster, startKafkaCluster } from "../services/kafka/start-cluster.ts";
import { runHeed } from "./fleet.ts";
import { judgeFromOutside, readFromOutside } from "./outside-reader.ts";

// The long run is
//   HEED_FAULT_BROKER_KILLS=20 npx vitest run test/faults/broker-loss.test.ts
const setting = (name: string, preset: number) => Number(process.env[`HEED_FAULT_${name}`] ?? preset);
const faults = [
  ...Array.from({ length: setting("BROKER_FREEZES", 1) }, () => "freeze" as const),
  ...Array.from({ length: setting("BROKER_KILLS", 3) }, () => "kill" as const),
];
const topic = "heed.senders";
const limitMs = 180_000 + faults.length * 120_000;
const patienceMs = 180_000;
const settleMs = 300;

describe.skipIf(!available.kafka)("three brokers, of which one after the other is killed or hangs", () => {
  let cluster: KafkaCluster;
  let database: FreshDatabase;
  let relaying: Child;
  beforeAll(async () => {
    [cluster, database] = await Promise.all([startKafkaCluster(), freshDatabase()]);
    await ensureTopics((work) => database.transaction(work))(topics);
    relaying = runHeed(
      ["work", "relay"],
      environmentOf(database.url, [], {
        HEED_KAFKA_BROKERS: cluster.brokers.join(","),
        HEED_KAFKA_REPLICATION_FACTOR: "3",
        HEED_LOG_LEVEL: "warn",
      }),
    );
  }, 180_000);
  afterAll(async () => {
    await relaying.end("SIGKILL");
    await cluster.remove();
    await database.close();
  });

  /** How far the log goes, or the relay has come in it, in each partition of the topic. */
  const reached = async (table: "log_partition" | "relay_position") => {
    const { rows } = await database.query<{ partition: number; next_offset: number }>(
      `select partition, next_offset from ${table} where topic = $1`,
      [topic],
    );
    return new Map(rows.map((row) => [row.partition, row.next_offset]));
  };
  /** Waits for `isDone`, as long as the relay and the consumers live. */
  async function until(isDone: () => Promise<boolean>, traffic: Traffic): Promise<void> {
    const end = Date.now() + patienceMs;
    while (!(await isDone())) {
      if (!relaying.isRunning()) throw new Error(`the relay ended: ${relaying.output()}`);
      if (Date.now() > end) throw new Error(`not copied in ${patienceMs} ms: ${relaying.output()}`);
      await Promise.race([pause(50), traffic.reading]);
    }
  }
  /** Waits until what the log holds now is on Kafka, then until it was consumed. Gives the times that this took. */
  async function passed(traffic: Traffic): Promise<{ copiedMs: number; consumedMs: number }> {
    const start = performance.now();
    const goal = await reached("log_partition");
    const count = [...goal.values()].reduce((sum, next) => sum + next, 0);
    await until(async () => {
      const copied = await reached("relay_position");
      return [...goal].every(([partition, next]) => (copied.get(partition) ?? 0) >= next);
    }, traffic);
    const copiedMs = Math.round(performance.now() - start);
    await until(async () => (await traffic.consumed()) >= count, traffic);
    return { copiedMs, consumedMs: Math.round(performance.now() - start) };
  }

  it(
    "have every event once, in order, for a reader from outside and for Heed's consumers, and nobody was needed",
    async () => {
      const log = logCollector();
      const readLog = createReadLog(plainSettings(cluster.brokers), { log, sleep });
      const traffic = await startTraffic({ database, readLog }, { accounts: 30, members: 2 });
      await passed(traffic);

      const recoveries = [];
      for (const [n, fault] of faults.entries()) {
        // The leader of most partitions, and in turn the coordinator of the consumers, which leads some as well.
        const victim = await (n % 2 === 0
          ? cluster.busiestLeader(topic)
          : cluster.coordinator(traffic.groupId));
        await cluster[fault](victim);
        // What is appended from now on has to pass the gap.
        await pause(settleMs);
        const { copiedMs, consumedMs } = await passed(traffic);
        recoveries.push({ fault, copiedMs: copiedMs + settleMs, consumedMs: consumedMs + settleMs });
        await cluster.restart(victim);
      }

      const { written, consumed } = await traffic.end();
      expect(consumed).toEqual(written);
      await passed(traffic);
      const { rows: appended } = await database.query<{ key: string; id: string }>(
        `select key, headers ->> 'ce_id' as id from log_record where topic = $1 order by partition, "offset"`,
        [topic],
      );
      const verdict = judgeFromOutside(appended, await readFromOutside(cluster.brokers, topic));
      console.log(`${faults.length} brokers lost:`, verdict, recoveries);
      expect(verdict).toMatchObject({ missing: 0, strange: 0, outOfOrder: 0 });
      expect(verdict.records).toBeGreaterThan(faults.length * 100);
      expect(relaying.isRunning()).toBe(true);
    },
    limitMs,
  );
});
