import kafkajs, { type Admin, type ITopicConfig } from "kafkajs";

import { PortError } from "../../../errors.ts";
import type { Topic } from "../../../events/topics.ts";
import type { EnsureTopics, Log } from "../../../ports.ts";
import { ensureCommonVersions } from "./api-versions.ts";
import { createKafkaClient } from "./kafka-client.ts";
import { toKafkaError } from "./kafka-error.ts";
import type { KafkaSettings } from "./kafka-settings.ts";

/**
 * Creates the topics that are missing and checks those that are there: another number of partitions would part what
 * must stay in order, a heed.suppressions that is not compacted would forget suppressions.
 */
export function createEnsureTopics(settings: KafkaSettings, log: Log): EnsureTopics {
  return async (topics) => {
    await ensureCommonVersions(settings);
    const admin = createKafkaClient(settings, log).admin();
    let doing = "connecting";
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
          waitForLeaders: true,
        });
        log.info({ topics: absent.map(({ name }) => name) }, "topics created on Kafka");
      }
      doing = "reading the topics' settings";
      await checkPartitions(admin, topics);
      await checkCompaction(admin, topics);
    } catch (error) {
      throw toKafkaError(error, settings, doing);
    } finally {
      await admin.disconnect().catch(() => undefined);
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
  const found = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  for (const { name, partitions } of topics) {
    const count = found.topics.find((topic) => topic.name === name)?.partitions.length ?? 0;
    if (count !== partitions)
      throw new PortError(
        "misconfigured",
        `The topic ${name} on Kafka has ${count} partitions and Heed needs ${partitions}: a record keeps its partition on the way there. Delete the topic and let Heed create it, or give Heed another cluster.`,
      );
  }
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
