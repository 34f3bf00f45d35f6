import { setTimeout as pause } from "node:timers/promises";

import kafkajs, { type Admin, type ITopicConfig } from "kafkajs";

import { PortError } from "../../../errors.ts";
import type { Topic } from "../../../events/topics.ts";
import type { EnsureTopics, Log } from "../../../ports.ts";
import { ensureCommonVersions } from "./api-versions.ts";
import { createKafkaClient } from "./kafka-client.ts";
import { connecting, toKafkaError } from "./kafka-error.ts";
import type { KafkaSettings } from "./kafka-settings.ts";

/** While brokers come and go, one of them may not know yet what the others know. So many looks must agree. */
const looks = 5;
const lookAgainMs = 500;

/**
 * Creates the topics that are missing and checks those that are there: another number of partitions would part what
 * must stay in order, a heed.suppressions that is not compacted would forget suppressions.
 */
export function createEnsureTopics(settings: KafkaSettings, log: Log): EnsureTopics {
  return async (topics) => {
    await ensureCommonVersions(settings);
    const client = createKafkaClient(settings, log);
    const admin = client.kafka.admin();
    let doing = connecting;
    try {
      await admin.connect();
      doing = "listing the topics";
      const known = new Set(await admin.listTopics());
      const absent = topics.filter(({ name }) => !known.has(name));
      if (absent.length > 0) {
        doing = `creating ${absent.map(({ name }) => name).join(", ")}`;
        // False where another process was quicker.
        await admin.createTopics({
          topics: absent.map((topic) => configOf(topic, settings)),
          // The check below waits for them, at any broker.
          waitForLeaders: false,
        });
        log.info({ topics: absent.map(({ name }) => name) }, "topics created on Kafka");
      }
      doing = "reading the topics' settings";
      await checkPartitions(admin, topics);
      await checkCompaction(admin, topics);
    } catch (error) {
      throw toKafkaError(error, settings, doing);
    } finally {
      await client.close(() => admin.disconnect());
    }
  };
}

function configOf(topic: Topic, { replicationFactor }: KafkaSettings): ITopicConfig {
  return {
    topic: topic.name,
    numPartitions: topic.partitions,
    replicationFactor,
    configEntries: topic.compacted ? [{ name: "cleanup.policy", value: "compact" }] : [],
  };
}

async function checkPartitions(admin: Admin, topics: readonly Topic[]): Promise<void> {
  for (let look = 1; ; look++) {
    try {
      const wrong = await withOtherPartitions(admin, topics);
      if (wrong === null) return;
      if (look === looks) throw otherPartitions(wrong.topic, wrong.count);
    } catch (error) {
      if (look === looks) throw error;
    }
    await pause(lookAgainMs);
  }
}

/** The first topic that has another number of partitions than it should; null where all are right. */
async function withOtherPartitions(
  admin: Admin,
  topics: readonly Topic[],
): Promise<{ topic: Topic; count: number } | null> {
  const found = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  for (const topic of topics) {
    const count = found.topics.find(({ name }) => name === topic.name)?.partitions.length ?? 0;
    if (count !== topic.partitions) return { topic, count };
  }
  return null;
}

function otherPartitions({ name, partitions }: Topic, count: number): PortError {
  if (count === 0)
    return new PortError(
      "unavailable",
      `The topic ${name} was created and not all brokers of Kafka know it yet: this passes by itself.`,
    );
  const wayOut =
    count < partitions
      ? `Give it as many (kafka-topics.sh --alter --topic ${name} --partitions ${partitions}), which leaves what stands there as it is, or give Heed another cluster.`
      : "Give Heed another cluster: partitions cannot be taken away.";
  return new PortError(
    "misconfigured",
    `The topic ${name} on Kafka has ${count} partitions and Heed needs ${partitions}: a record keeps its partition on the way there. ${wayOut}`,
  );
}

async function checkCompaction(admin: Admin, topics: readonly Topic[]): Promise<void> {
  const compacted = topics.filter((topic) => topic.compacted);
  if (compacted.length === 0) return;
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: compacted.map(({ name }) => ({
      // Not by name: Node finds only some of the names in this CommonJS package.
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configNames: ["cleanup.policy"],
    })),
  });
  for (const { resourceName, configEntries } of resources) {
    const policy = configEntries.find((entry) => entry.configName === "cleanup.policy")?.configValue;
    if (policy !== undefined && policy !== "compact")
      throw new PortError(
        "misconfigured",
        `The topic ${resourceName} on Kafka has cleanup.policy=${policy}, which forgets suppressions with time: set it to compact.`,
      );
  }
}
