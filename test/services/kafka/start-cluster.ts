import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { Admin } from "kafkajs";

import { createKafkaClient } from "../../../src/adapters/event-log/kafka/kafka-client.ts";
import { logCollector } from "../../log-collector.ts";
import { type Child, startChild, waitUntilReady } from "../child.ts";
import { freePort } from "../free-port.ts";
import { answersMetadata, brokerJava, formatStorage, newUuid } from "./java-broker.ts";
import { plainSettings } from "./plain-settings.ts";

/**
 * Three real Apache Kafka brokers on 127.0.0.1 that are also the controllers, as in earnest: three copies of everything,
 * two of which must have a record before it counts.
 */
export interface KafkaCluster {
  readonly brokers: readonly string[];
  /** The number of the broker that leads most partitions of a topic. */
  busiestLeader(topic: string): Promise<number>;
  /** The number of the broker that coordinates a group of consumers. */
  coordinator(groupId: string): Promise<number>;
  /** SIGKILL to one broker: a crash. */
  kill(node: number): Promise<void>;
  /** SIGSTOP to one broker: it hangs, with its connections open. */
  freeze(node: number): void;
  /** Starts or thaws it, and waits until every copy of every partition is whole. */
  restart(node: number): Promise<void>;
  /** Ends all and removes their data. */
  remove(): Promise<void>;
}

interface Node {
  readonly id: number;
  readonly client: number;
  readonly controller: number;
  readonly settings: string;
  child: Child | null;
}

const heapMegabytes = 384;
const patienceMs = 120_000;
const groupPartitions = 4;

/** Starts three brokers of some 350 MB each; takes ten to twenty seconds on two cores. */
export async function startKafkaCluster(): Promise<KafkaCluster> {
  const java = await brokerJava(heapMegabytes);
  const folder = await mkdtemp(join(tmpdir(), "heed-kafka-cluster-"));
  const nodes: Node[] = [];
  for (const id of [1, 2, 3]) {
    const settings = join(folder, String(id), "server.properties");
    nodes.push({ id, client: await freePort(), controller: await freePort(), settings, child: null });
  }
  const start = async (node: Node) => {
    const child = startChild("java", [...java, "kafka.Kafka", node.settings]);
    node.child = child;
    await waitUntilReady(`Kafka's broker ${node.id}`, child, () => answersMetadata(node.client));
  };
  const remove = async () => {
    await Promise.all(nodes.map(async ({ child }) => child?.end("SIGKILL")));
    await rm(folder, { recursive: true, force: true });
  };
  const brokers = nodes.map(({ client }) => `127.0.0.1:${client}`);
  const nodeOf = (id: number) => {
    const node = nodes.find((one) => one.id === id);
    if (node === undefined) throw new Error(`there is no broker ${id}`);
    return node;
  };
  try {
    const clusterId = newUuid();
    const controllers = nodes.map(({ id, controller }) => `${id}@127.0.0.1:${controller}:${newUuid()}`);
    await Promise.all(
      nodes.map(async (node) => {
        await mkdir(join(folder, String(node.id)));
        await writeFile(node.settings, serverProperties(node, nodes, folder));
        await formatStorage(java, node.settings, clusterId, ["--initial-controllers", controllers.join(",")]);
      }),
    );
    await Promise.all(nodes.map(start));
    await waitUntilWhole(brokers);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    brokers,
    busiestLeader: (topic) =>
      withAdmin(brokers, async (admin) => {
        const led = (await partitionsOf(admin, [topic])).map(({ leader }) => leader);
        const count = (id: number) => led.filter((leader) => leader === id).length;
        return led.reduce((most, leader) => (count(leader) > count(most) ? leader : most));
      }),
    coordinator: (groupId) =>
      withAdmin(brokers, async (admin) => {
        const partition = javaHash(groupId) % groupPartitions;
        const found = await partitionsOf(admin, ["__consumer_offsets"]);
        return found.find(({ partitionId }) => partitionId === partition)?.leader ?? 1;
      }),
    async kill(id) {
      await nodeOf(id).child?.end("SIGKILL");
    },
    freeze(id) {
      process.kill(nodeOf(id).child?.pid ?? 0, "SIGSTOP");
    },
    async restart(id) {
      const { child } = nodeOf(id);
      if (child?.isRunning()) process.kill(child.pid, "SIGCONT");
      else await start(nodeOf(id));
      await waitUntilWhole(brokers);
    },
    remove,
  };
}

function serverProperties({ id, client, controller }: Node, nodes: readonly Node[], folder: string): string {
  const quorum = nodes.map((node) => `127.0.0.1:${node.controller}`).join(",");
  const lines = [
    "process.roles=broker,controller",
    `node.id=${id}`,
    `controller.quorum.bootstrap.servers=${quorum}`,
    `listeners=CLIENT://127.0.0.1:${client},CONTROLLER://127.0.0.1:${controller}`,
    "listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "inter.broker.listener.name=CLIENT",
    "controller.listener.names=CONTROLLER",
    `log.dirs=${join(folder, String(id), "log")}`,
    "auto.create.topics.enable=false",
    "group.initial.rebalance.delay.ms=0",
    "default.replication.factor=3",
    "min.insync.replicas=2",
    `offsets.topic.num.partitions=${groupPartitions}`,
    "offsets.topic.replication.factor=3",
    "transaction.state.log.num.partitions=4",
    "transaction.state.log.replication.factor=3",
    "transaction.state.log.min.isr=2",
    // A broker that was killed is missed after a second and a half, not nine: a test has many kills.
    "broker.heartbeat.interval.ms=250",
    "broker.session.timeout.ms=1500",
    "controller.quorum.election.timeout.ms=500",
    "controller.quorum.fetch.timeout.ms=1000",
    "replica.lag.time.max.ms=3000",
    // One that is back soon leads its partitions again.
    "leader.imbalance.check.interval.seconds=3",
  ];
  return lines.join("\n") + "\n";
}

async function withAdmin<T>(brokers: readonly string[], work: (admin: Admin) => Promise<T>): Promise<T> {
  const client = createKafkaClient(plainSettings(brokers), logCollector());
  const admin = client.kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await client.close(() => admin.disconnect());
  }
}

async function partitionsOf(admin: Admin, topics: string[]) {
  const found = await admin.fetchTopicMetadata({ topics });
  return found.topics.flatMap(({ partitions }) => partitions);
}

/** Waits until all three brokers take part and no partition lacks a copy. */
async function waitUntilWhole(brokers: readonly string[]): Promise<void> {
  const end = Date.now() + patienceMs;
  const isWhole = () =>
    withAdmin(brokers, async (admin) => {
      const cluster = await admin.describeCluster();
      const { topics } = await admin.fetchTopicMetadata();
      const partitions = topics.flatMap((topic) => topic.partitions);
      return cluster.brokers.length === 3 && partitions.every(({ isr }) => isr.length === 3);
    }).catch(() => false);
  while (!(await isWhole())) {
    if (Date.now() > end) throw new Error(`Kafka's brokers were not whole in ${patienceMs} ms`);
    await pause(100);
  }
}

/** String.hashCode without its sign, by which Kafka places a group (Utils.abs). */
function javaHash(text: string): number {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0;
  return hash & 0x7fffffff;
}
