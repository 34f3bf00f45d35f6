import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { sleep } from "../../../src/adapters/clock.ts";
import { eventLogContract } from "../../contracts/event-log.ts";
import { available } from "../../services/available.ts";
import { startChild } from "../../services/child.ts";
import { type KafkaLog, openKafkaLog } from "./kafka/kafka-log.ts";
import { startTraffic } from "./kafka/traffic.ts";

const limitMs = 180_000;

describe.skipIf(!available.kafka)("over a real broker", () => {
  let kafka: KafkaLog;
  beforeAll(async () => {
    kafka = await openKafkaLog();
  }, limitMs);
  afterAll(() => kafka.close());

  eventLogContract("Kafka", () => {
    const { database, readLog, relayUntil } = kafka;
    const stop = new AbortController();
    const relaying = relayUntil(stop.signal);
    return Promise.resolve({
      database,
      readLog,
      async close() {
        stop.abort();
        await relaying;
      },
    });
  });

  describe("none is lost, none doubled, all in order", () => {
    it(
      "while the broker is stopped, killed and started again",
      async () => {
        const stop = new AbortController();
        const relaying = kafka.relayUntil(stop.signal);
        const traffic = await startTraffic(kafka);
        await traffic.flow(200);
        for (const how of ["stop", "kill"] as const) {
          await kafka.broker[how]();
          const before = await traffic.consumed();
          await sleep(1_000);
          await kafka.broker.restart();
          await traffic.flow(200);
          expect(await traffic.consumed()).toBeGreaterThanOrEqual(before + 200);
        }
        const { written, consumed } = await traffic.end();
        expect(consumed).toEqual(written);
        stop.abort();
        await relaying;
        expect(kafka.log.lines).toContainEqual(
          expect.objectContaining({
            level: "warn",
            message: expect.stringMatching(/^Kafka at .* cannot be reached/) as string,
          }),
        );
      },
      limitMs,
    );

    it(
      "while the relay is killed again and again",
      async () => {
        const { database, broker } = kafka;
        const start = () =>
          startChild(process.execPath, [
            join(import.meta.dirname, "kafka/relay-process.ts"),
            ...[database.url, broker.brokers[0] ?? "", "300"],
          ]);
        const traffic = await startTraffic(kafka);
        for (let kills = 0; kills < 8; kills++) {
          const relaying = start();
          await traffic.flow(10 + 15 * kills);
          await relaying.end("SIGKILL");
        }
        const last = start();
        const { written, consumed } = await traffic.end();
        await last.end("SIGKILL");
        expect(consumed).toEqual(written);
      },
      limitMs,
    );
  });
});
