import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Certificate } from "../certificate.ts";
import { makeCertificate } from "../certificate.ts";
import type { Child } from "../child.ts";
import { startChild, waitUntilReady } from "../child.ts";
import { freePort } from "../free-port.ts";
import { answersMetadata, brokerJava, formatStorage, newUuid } from "./java-broker.ts";

/** What guards the listener of a test broker. */
export interface KafkaSecurity {
  /** Password mechanisms (PLAIN, SCRAM) for `account`, and OAUTHBEARER with unsigned tokens. */
  readonly sasl?: boolean;
  readonly tls?: "server" | "mutual";
}

/** A real Apache Kafka broker: one node, KRaft, on 127.0.0.1. */
export interface KafkaBroker {
  readonly brokers: readonly string[];
  /** The account that the broker knows, where it asks for one. */
  readonly account: { readonly username: string; readonly password: string };
  /** What a client trusts and, for mutual TLS, shows. Null without TLS. */
  readonly certificates: { readonly server: Certificate; readonly client: Certificate } | null;
  /** SIGTERM: an orderly stop. */
  stop(): Promise<unknown>;
  /** SIGKILL: a crash. */
  kill(): Promise<unknown>;
  /** Starts it again after `stop` or `kill`, with the same ports and data. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

const account = { username: "heed", password: "invented-for-the-test" } as const;
const heapMegabytes = 512;

/** Formats the storage, starts the broker and waits until it answers for its metadata: about three seconds. */
export async function startKafka(security: KafkaSecurity = {}): Promise<KafkaBroker> {
  const java = await brokerJava(heapMegabytes);
  const folder = await mkdtemp(join(tmpdir(), "heed-kafka-"));
  const ports = { client: await freePort(), internal: await freePort(), controller: await freePort() };
  const certificates =
    security.tls === undefined
      ? null
      : { server: makeCertificate(folder, "server"), client: makeCertificate(folder, "client") };
  const settings = join(folder, "server.properties");
  await writeFile(settings, serverProperties(folder, ports, security, certificates));
  if (certificates) {
    await writeFile(join(folder, "server.pem"), certificates.server.keyPem + certificates.server.pem);
  }
  const scram = ["SCRAM-SHA-256", "SCRAM-SHA-512"].flatMap((mechanism) => [
    "--add-scram",
    `${mechanism}=[name=${account.username},password=${account.password}]`,
  ]);
  await formatStorage(java, settings, newUuid(), ["--standalone", ...(security.sasl ? scram : [])]);

  let child: Child;
  const start = async () => {
    child = startChild("java", [...java, "kafka.Kafka", settings]);
    await waitUntilReady("Kafka", child, () => answersMetadata(ports.internal));
  };
  await start();
  return {
    brokers: [`127.0.0.1:${ports.client}`],
    account,
    certificates,
    stop: () => child.end("SIGTERM"),
    kill: () => child.end("SIGKILL"),
    restart: start,
    async remove() {
      await child.end("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The clients' listener is guarded as asked; the broker's own two are plain, on other ports. */
function serverProperties(
  folder: string,
  ports: { client: number; internal: number; controller: number },
  { sasl = false, tls }: KafkaSecurity,
  certificates: KafkaBroker["certificates"],
): string {
  const client = `${sasl ? "SASL_" : ""}${tls ? "SSL" : "PLAINTEXT"}`;
  const jaas = "org.apache.kafka.common.security";
  const lines = [
    "process.roles=broker,controller",
    "node.id=1",
    `controller.quorum.bootstrap.servers=127.0.0.1:${ports.controller}`,
    `listeners=CLIENT://127.0.0.1:${ports.client},INTERNAL://127.0.0.1:${ports.internal},CONTROLLER://127.0.0.1:${ports.controller}`,
    `listener.security.protocol.map=CLIENT:${client},INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT`,
    "inter.broker.listener.name=INTERNAL",
    "controller.listener.names=CONTROLLER",
    `log.dirs=${join(folder, "log")}`,
    "auto.create.topics.enable=false",
    "group.initial.rebalance.delay.ms=0",
    // A broker that was killed may come back at once: its old self is forgotten after a second.
    "broker.heartbeat.interval.ms=250",
    "broker.session.timeout.ms=1000",
    "offsets.topic.num.partitions=4",
    "offsets.topic.replication.factor=1",
    "transaction.state.log.num.partitions=4",
    "transaction.state.log.replication.factor=1",
    "transaction.state.log.min.isr=1",
  ];
  if (sasl) {
    lines.push(
      "listener.name.client.sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512,OAUTHBEARER",
      `listener.name.client.plain.sasl.jaas.config=${jaas}.plain.PlainLoginModule required user_${account.username}="${account.password}";`,
      `listener.name.client.scram-sha-256.sasl.jaas.config=${jaas}.scram.ScramLoginModule required;`,
      `listener.name.client.scram-sha-512.sasl.jaas.config=${jaas}.scram.ScramLoginModule required;`,
      `listener.name.client.oauthbearer.sasl.jaas.config=${jaas}.oauthbearer.OAuthBearerLoginModule required unsecuredLoginStringClaim_sub="${account.username}";`,
    );
  }
  if (certificates) {
    lines.push(
      "listener.name.client.ssl.keystore.type=PEM",
      `listener.name.client.ssl.keystore.location=${join(folder, "server.pem")}`,
    );
  }
  if (certificates && tls === "mutual") {
    lines.push(
      "listener.name.client.ssl.client.auth=required",
      "listener.name.client.ssl.truststore.type=PEM",
      `listener.name.client.ssl.truststore.location=${certificates.client.certFile}`,
    );
  }
  return lines.join("\n") + "\n";
}
