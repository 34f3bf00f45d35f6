import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { askVersions, withoutCommonVersion } from "../../../../src/adapters/event-log/kafka/api-versions.ts";
import { createConnectKafka } from "../../../../src/adapters/event-log/kafka/connect-kafka.ts";
import { createEnsureTopics } from "../../../../src/adapters/event-log/kafka/ensure-topics.ts";
import type { Topic } from "../../../../src/events/topics.ts";
import { logCollector } from "../../../log-collector.ts";
import { available } from "../../../services/available.ts";
import { plainSettings } from "../../../services/kafka/plain-settings.ts";
import { type KafkaBroker, startKafka } from "../../../services/kafka/start-kafka.ts";

const topics: readonly Topic[] = [
  { name: "heed.plain", partitions: 3, compacted: false },
  { name: "heed.kept-by-key", partitions: 2, compacted: true },
];

describe.skipIf(!available.kafka)("topics on Kafka", () => {
  let broker: KafkaBroker;
  beforeAll(async () => {
    broker = await startKafka();
  }, 180_000);
  afterAll(() => broker.remove());

  const ensure = (wanted: readonly Topic[]) =>
    createEnsureTopics(plainSettings(broker.brokers), logCollector())(wanted);

  it("are created with their partitions, and stay as they are the second time", async () => {
    await Promise.all([ensure(topics), ensure(topics)]);
    await ensure(topics);
    const link = await createConnectKafka(plainSettings(broker.brokers), logCollector())();
    try {
      const ends = await link.ends(topics.map(({ name }) => name));
      expect(ends).toHaveLength(5);
      expect(ends.every(({ kafkaOffset }) => kafkaOffset === 0)).toBe(true);
    } finally {
      await link.close();
    }
  });

  it("are asked for in versions that this broker speaks", async () => {
    const offered = await askVersions(broker.brokers[0] ?? "", plainSettings(broker.brokers));
    expect(offered.length).toBeGreaterThan(20);
    expect(withoutCommonVersion(offered)).toEqual([]);
  });

  it("with another number of partitions are refused by name", async () => {
    await ensure([{ name: "heed.grown", partitions: 2, compacted: false }]);
    await expect(ensure([{ name: "heed.grown", partitions: 6, compacted: false }])).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringMatching(/heed\.grown on Kafka has 2 partitions and Heed needs 6/) as string,
    });
  });

  it("that should be compacted and are not are refused by name", async () => {
    await ensure([{ name: "heed.fading", partitions: 1, compacted: false }]);
    await expect(ensure([{ name: "heed.fading", partitions: 1, compacted: true }])).rejects.toMatchObject({
      code: "misconfigured",
      message: expect.stringMatching(/heed\.fading on Kafka has cleanup\.policy=delete/) as string,
    });
  });

  it("want no more copies than there are brokers", async () => {
    const three = createEnsureTopics(plainSettings(broker.brokers, { replicationFactor: 3 }), logCollector());
    await expect(three([{ name: "heed.thrice", partitions: 1, compacted: false }])).rejects.toMatchObject({
      code: "misconfigured",
    });
  });

  it("cannot be created where no broker answers", async () => {
    const settings = plainSettings(["127.0.0.1:1"]);
    await expect(createEnsureTopics(settings, logCollector())(topics)).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/^Kafka at 127\.0\.0\.1:1 cannot be reached/) as string,
    });
  });
});
